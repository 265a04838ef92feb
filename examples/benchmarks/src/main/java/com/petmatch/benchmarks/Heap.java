package com.petmatch.benchmarks;

/** How much of the heap is in use. */
public final class Heap {

    private static final int COLLECTIONS = 4;

    private Heap() {}

    /** Bytes that are still reachable, after collections that are waited for. */
    public static long used() {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
