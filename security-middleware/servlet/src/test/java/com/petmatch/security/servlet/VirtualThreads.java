package com.petmatch.security.servlet;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The virtual threads of a JDK that has them; this code is compiled for one that has not. */
final class VirtualThreads {

    private static final String CLASS = "java.lang.VirtualThread";

    private VirtualThreads() {}

    static Executor perTask() throws ReflectiveOperationException {
        return (Executor)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    }

    static boolean isCurrent() {
        return Thread.currentThread().getClass().getName().equals(CLASS);
    }
}
