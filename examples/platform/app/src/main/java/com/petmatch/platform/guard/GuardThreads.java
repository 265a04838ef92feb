package com.petmatch.platform.guard;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for what no request waits for: points that are written, scores that are read, names of crawlers that are looked
 * up. When too much waits, more is refused, which costs an attacker some points and no reader a second. Safe for
 * concurrent use.
 */
public final class GuardThreads implements AutoCloseable {

    private static final int THREADS = 2;
    private static final int WAITING = 2_000;

    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            GuardThreads::named,
            new ThreadPoolExecutor.AbortPolicy());

    public Executor executor() {
        return threads;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "petmatch-guard");
        thread.setDaemon(true);
        return thread;
    }
}
