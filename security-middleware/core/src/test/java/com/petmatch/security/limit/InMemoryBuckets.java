package com.petmatch.security.limit;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** Bucket4j's own arithmetic over a map, so that tests need no server. */
final class InMemoryBuckets extends AbstractCompareAndSwapBasedProxyManager<String> {

    final ConcurrentHashMap<String, byte[]> states = new ConcurrentHashMap<>();
    volatile boolean everySwapIsLost;

    InMemoryBuckets(LongSupplier storeNanos) {
        super(ClientSideConfig.getDefault()
                .withClientClock(new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return storeNanos.getAsLong();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return true;
                    }
                })
                .withMaxRetries(3));
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(String key) {
        return new CompareAndSwapOperation() {
            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
                return Optional.ofNullable(states.get(key));
            }

            @Override
            public boolean compareAndSwap(
                    byte[] old, byte[] next, RemoteBucketState state, Optional<Long> timeoutNanos) {
                if (everySwapIsLost) {
                    return false;
                }
                if (old == null) {
                    return states.putIfAbsent(key, next) == null;
                }
                return next == states.computeIfPresent(key, (k, seen) -> Arrays.equals(seen, old) ? next : seen);
            }
        };
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(String key) {
        throw new UnsupportedOperationException("async");
    }

    @Override
    protected CompletableFuture<Void> removeAsync(String key) {
        throw new UnsupportedOperationException("async");
    }

    @Override
    public void removeProxy(String key) {
        states.remove(key);
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }
}
