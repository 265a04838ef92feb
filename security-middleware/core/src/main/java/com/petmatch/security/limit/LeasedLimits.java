package com.petmatch.security.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitOutcome.Limited;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Hot keys of a shared store: a node takes L = max(1, ⌊burst · 0.05 / nodes⌋) tokens at once and spends them without
 * asking.
 *
 * <p>Tokens are taken before they are spent, so in any window W all nodes together admit at most burst + ⌈W / T⌉ + nodes ·
 * L. What is not spent within min(1 s, L · T) is lost, which admits less. An empty lease starts one call a key, whose
 * caller is served first; who came too late for 16 leases asks for itself. "None left" is believed for as long as the
 * store says, 10 ms to 1 s. With L = 1 every request is a call. Costs above L go to
 * the store. A failing store throws; {@link ResilientLimits} goes around. Safe for concurrent use.
 */
public final class LeasedLimits implements LimitStore {

    private static final long SHARE_PER_NODE = 20;
    private static final long MAX_KEYS = 100_000;
    private static final long SECOND = 1_000_000_000L;
    private static final long MIN_REFUSAL = 10_000_000L;
    private static final int MAX_ROUNDS = 16;

    private final LimitStore store;
    private final int nodes;
    private final LongSupplier ticker;
    private final Cache<Leased, LeaseSlot> slots = Caffeine.newBuilder()
            .maximumSize(MAX_KEYS)
            .executor(Runnable::run)
            .evictionListener(LeasedLimits::dropEvicted)
            .build();

    private LeasedLimits(LimitStore store, int nodes, LongSupplier ticker) {
        this.store = store;
        this.nodes = nodes;
        this.ticker = ticker;
    }

    private record Leased(LimitRule rule, LimitKey key) {}

    /** Leases of a store, for that many nodes that do the same. */
    public static LeasedLimits of(LimitStore store, int expectedNodes) {
        return of(store, expectedNodes, System::nanoTime);
    }

    /** The same on another ticker: nanoseconds from any origin, never backwards. */
    public static LeasedLimits of(LimitStore store, int expectedNodes, LongSupplier monotonicNanos) {
        if (expectedNodes < 1 || expectedNodes > 10_000) {
            throw new IllegalArgumentException("Expected 1 to 10000 nodes, got " + expectedNodes);
        }
        if (store instanceof ResilientLimits) {
            throw new IllegalArgumentException("Expected the bare store: ResilientLimits goes around the leases");
        }
        return new LeasedLimits(store, expectedNodes, monotonicNanos);
    }

    private static void dropEvicted(@Nullable Leased key, @Nullable LeaseSlot slot, Object cause) {
        if (slot != null) {
            slot.drop();
        }
    }

    /** L: how many tokens of the rule a node takes at once. */
    public long leaseOf(LimitRule rule) {
        return Math.max(1, rule.burst() / (SHARE_PER_NODE * nodes));
    }

    @Override
    public LimitOutcome acquire(LimitRule rule, LimitKey key) {
        return alone(LimitDemand.one(rule, key));
    }

    /** Spends leases first and asks the store once for all the rest; what was spent is given back when any is refused. */
    @Override
    public LimitOutcome acquire(List<LimitDemand> demands) {
        if (demands.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one demand");
        }
        if (demands.size() == 1) {
            return alone(demands.get(0));
        }
        List<Spent> spent = new ArrayList<>(demands.size());
        boolean admitted = false;
        try {
            LimitOutcome outcome = spendAll(demands, spent);
            admitted = outcome instanceof Admitted;
            return outcome;
        } finally {
            if (!admitted) {
                spent.forEach(this::giveBack);
            }
        }
    }

    private LimitOutcome alone(LimitDemand demand) {
        Spent spent = leased(demand);
        return spent == null ? store.acquire(List.of(demand)) : spent.outcome();
    }

    private LimitOutcome spendAll(List<LimitDemand> demands, List<Spent> spent) {
        Admitted tightest = null;
        List<LimitDemand> rest = new ArrayList<>(0);
        for (LimitDemand demand : demands) {
            Spent next = leased(demand);
            if (next == null) {
                rest.add(demand);
            } else if (next.outcome() instanceof Admitted admitted) {
                spent.add(next);
                tightest = tighter(tightest, admitted);
            } else {
                return next.outcome();
            }
        }
        if (rest.isEmpty()) {
            return Objects.requireNonNull(tightest);
        }
        LimitOutcome asked = store.acquire(rest);
        return asked instanceof Admitted admitted ? tighter(tightest, admitted) : asked;
    }

    private static Admitted tighter(@Nullable Admitted known, Admitted other) {
        return known == null || other.remaining() < known.remaining() ? other : known;
    }

    private record Spent(LimitOutcome outcome, Lease lease, LimitDemand demand) {}

    private void giveBack(Spent spent) {
        spent.lease().giveBack(spent.demand().cost(), leaseOf(spent.demand().rule()));
    }

    /** What a lease says to it; null when the store is to be asked. */
    private @Nullable Spent leased(LimitDemand demand) {
        long size = leaseOf(demand.rule());
        if (size == 1 || demand.cost() > size) {
            return null;
        }
        LeaseSlot slot = slots.get(new Leased(demand.rule(), demand.key()), key -> new LeaseSlot());
        for (int round = 0; round < MAX_ROUNDS; round++) {
            Spent spent = spend(slot, demand);
            if (spent != null) {
                return spent;
            }
            CompletableFuture<Void> flight = slot.takeOff();
            if (flight == null) {
                slot.awaitLanding();
            } else {
                return fly(slot, demand, size, flight);
            }
        }
        return null;
    }

    private @Nullable Spent spend(LeaseSlot slot, LimitDemand demand) {
        long now = ticker.getAsLong();
        Lease lease = slot.lease();
        long left = lease.spend(demand.cost(), now);
        if (left >= 0) {
            return new Spent(new Admitted(demand.rule(), left), lease, demand);
        }
        Limited refused = slot.refused(now);
        return refused == null ? null : new Spent(refused, lease, demand);
    }

    private Spent fly(LeaseSlot slot, LimitDemand demand, long size, CompletableFuture<Void> flight) {
        try {
            Spent landed = ask(slot, demand, size);
            slot.land(flight);
            return landed;
        } catch (RuntimeException | Error failure) {
            // An error too: whoever waits for this flight would wait for ever.
            slot.crash(flight, failure);
            throw failure;
        }
    }

    /** Asks for a whole lease, of which the caller's own cost is never anybody else's; then for the cost alone. */
    private Spent ask(LeaseSlot slot, LimitDemand demand, long size) {
        Spent meanwhile = spend(slot, demand);
        if (meanwhile != null) {
            return meanwhile;
        }
        LimitRule rule = demand.rule();
        if (store.acquire(List.of(new LimitDemand(rule, demand.key(), size))) instanceof Admitted) {
            long left = size - demand.cost();
            Lease lease = slot.renew(left, ticker.getAsLong() + Math.min(SECOND, size * rule.tokenNanos()));
            return new Spent(new Admitted(rule, left), lease, demand);
        }
        LimitOutcome alone = store.acquire(List.of(demand));
        if (alone instanceof Limited limited) {
            long wait =
                    Math.min(SECOND, Math.max(MIN_REFUSAL, limited.retryAfter().toNanos()));
            slot.refuse(rule, ticker.getAsLong() + wait);
        }
        // Taken from the store all the same: given back, it is spent like a lease, as long as that lives.
        return new Spent(alone, slot.lease(), demand);
    }
}
