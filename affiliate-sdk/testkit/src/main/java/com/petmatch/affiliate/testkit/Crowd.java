package com.petmatch.affiliate.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Threads that all start at once; at most so many are inside the call at a time. */
final class Crowd {

    private final int threads;
    private final Semaphore inside;

    private Crowd(int threads, int inside) {
        this.threads = threads;
        this.inside = new Semaphore(inside);
    }

    static Crowd of(int threads, int inside) {
        return new Crowd(threads, inside);
    }

    <T> List<T> all(Supplier<T> call) {
        return each(number -> call.get());
    }

    <T> List<T> each(IntFunction<T> call) {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int number = i;
                running.add(executor.submit(() -> called(start, call, number)));
            }
            start.countDown();
            return results(running);
        } finally {
            executor.shutdownNow();
        }
    }

    private <T> T called(CountDownLatch start, IntFunction<T> call, int number) throws InterruptedException {
        start.await();
        inside.acquire();
        try {
            return call.apply(number);
        } finally {
            inside.release();
        }
    }

    private static <T> List<T> results(List<Future<T>> running) {
        List<T> results = new ArrayList<>();
        for (Future<T> call : running) {
            try {
                results.add(call.get());
            } catch (ExecutionException failed) {
                throw new AssertionError("Expected every thread to come back", failed.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted", interrupted);
            }
        }
        return results;
    }
}
