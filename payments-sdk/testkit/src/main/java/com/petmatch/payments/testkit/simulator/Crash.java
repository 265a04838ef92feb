package com.petmatch.payments.testkit.simulator;

/** The process died here; nothing catches it but who plays the machine. */
public final class Crash extends Error {

    private static final long serialVersionUID = 1L;

    public Crash() {
        super("the process died", null, false, false);
    }
}
