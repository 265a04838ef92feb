package com.petmatch.platform.fault;

/** Opens the fault pages to the tests of other features. */
public final class FaultAdvice {

    private FaultAdvice() {}

    public static Object forTests() {
        return new FaultPages();
    }
}
