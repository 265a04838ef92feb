package com.petmatch.testkit;

/** A call failed because {@link FaultInjector} was told so; code under test may handle it like any other failure. */
public final class InjectedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InjectedFailure(String message) {
        super(message);
    }
}
