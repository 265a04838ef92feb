package com.petmatch.security.limit;

import com.petmatch.security.limit.LimitOutcome.Limited;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One leased key of this node: its lease, what the store last refused, and the call under way. */
final class LeaseSlot {

    private final AtomicReference<@Nullable CompletableFuture<Void>> flight = new AtomicReference<>();
    private volatile Lease lease = new Lease(0, 0);
    private volatile @Nullable Refusal refusal;

    private record Refusal(LimitRule rule, long until) {}

    Lease lease() {
        return lease;
    }

    /** The refusal that still holds. */
    @Nullable
    Limited refused(long now) {
        Refusal known = refusal;
        return known != null && now - known.until() < 0 ? Limited.until(known.rule(), known.until() - now) : null;
    }

    void refuse(LimitRule rule, long until) {
        refusal = new Refusal(rule, until);
    }

    Lease renew(long tokens, long expiresAt) {
        lease.drop();
        Lease renewed = new Lease(tokens, expiresAt);
        lease = renewed;
        refusal = null;
        return renewed;
    }

    /** The flight this caller starts; null when another's is under way. */
    @Nullable
    CompletableFuture<Void> takeOff() {
        CompletableFuture<Void> own = new CompletableFuture<>();
        return flight.compareAndSet(null, own) ? own : null;
    }

    void land(CompletableFuture<Void> own) {
        flight.set(null);
        own.complete(null);
    }

    /** Whoever waited fails like the flight: asking one after the other would add up their deadlines. */
    void crash(CompletableFuture<Void> own, Throwable failure) {
        flight.set(null);
        own.completeExceptionally(failure);
    }

    /** Waits for the flight under way, which the store's deadline bounds; throws what it threw. */
    void awaitLanding() {
        CompletableFuture<Void> other = flight.get();
        if (other == null) {
            return;
        }
        try {
            other.join();
        } catch (CompletionException crashed) {
            throw crashed.getCause() instanceof RuntimeException failure ? failure : crashed;
        }
    }

    void drop() {
        lease.drop();
    }
}
