package com.petmatch.payments.testkit.contract;

/** The process dies here: an error, so that nothing that handles exceptions can survive it. */
final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    Crash() {
        super("the process died", null, false, false);
    }
}
