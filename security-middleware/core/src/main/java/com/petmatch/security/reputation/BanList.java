package com.petmatch.security.reputation;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.error.StoreConflictException;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.reputation.BanOutcome.Placed;
import com.petmatch.security.reputation.BanOutcome.Reason;
import com.petmatch.security.reputation.BanOutcome.Spared;
import com.petmatch.security.reputation.BanOutcome.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Who is kept out now, for one tenant. Asking it takes no lock and no I/O; placing, lifting and {@link #refresh} ask the
 * store.
 *
 * <p><b>Security guarantees.</b> Every ban has evidence. In this process a ban lasts its length by the monotonic ticker: a
 * wall clock that jumps neither thaws nor prolongs it. A ban that is read from the store, at the start or from another
 * node, lasts until its end by the wall clock of that moment, but never longer than its whole length; a clock that is
 * wrong then thaws it early by at most as much as the clock is ahead. At most 100,000 bans hold at a time, and none of
 * them makes room for another. Safe for concurrent use.
 */
public final class BanList {

    private static final int MOST = 100_000;
    private static final int TRIES = 8;
    private static final Duration LONGEST = Duration.ofDays(3_650);

    private final TenantId tenant;
    private final BanStore store;
    private final BanExemptions exemptions;
    private final InstantSource clock;
    private final LongSupplier ticker;
    private final BanEvents events;
    private final int most;
    // Ended ones too while the store still gives them, so that a clock set back finds their true end.
    private final Map<ScoreKey, HeldBan> held = new ConcurrentHashMap<>();
    private final NetworkBans networks = new NetworkBans();

    /** A list that starts empty; {@link #refresh} reads what the store holds. */
    public BanList(
            TenantId tenant, BanStore store, BanExemptions exemptions, InstantSource clock, SecurityListener listener) {
        this(tenant, store, exemptions, new BanTime(clock, System::nanoTime), listener, MOST);
    }

    BanList(
            TenantId tenant,
            BanStore store,
            BanExemptions exemptions,
            BanTime time,
            SecurityListener listener,
            int most) {
        this.tenant = tenant;
        this.store = store;
        this.exemptions = exemptions;
        this.clock = time.clock();
        this.ticker = time.ticker();
        this.events = new BanEvents(tenant, listener);
        this.most = most;
    }

    /** The ban that keeps this address out. */
    public Optional<Ban> banned(IpAddress address) {
        return networks.find(address, ticker.getAsLong());
    }

    /** The ban that keeps this account out. */
    public Optional<Ban> banned(SubjectId account) {
        return Optional.ofNullable(held.get(ScoreKey.of(account)))
                .filter(found -> found.holds(ticker.getAsLong()))
                .map(HeldBan::ban);
    }

    /** All that hold, with their evidence, for operators; those that end last first. */
    public List<Ban> list() {
        long nanos = ticker.getAsLong();
        return held.values().stream()
                .filter(found -> found.holds(nanos))
                .map(HeldBan::ban)
                .sorted(Comparator.comparing(Ban::until).reversed())
                .toList();
    }

    /** Bans by decision of an operator, who may ban what points alone never do; replaces a ban that holds. */
    public BanOutcome ban(ScoreKey target, Duration length, BanCause.Operator decision) {
        if (length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Expected a ban of at most " + LONGEST + ", got " + length);
        }
        return placed(target, decision, (last, now) -> Optional.of(new Term(1, length)));
    }

    /** Ends a ban early; false when there is none. The next one starts with the first length again. */
    public boolean unban(ScoreKey target, String actor, String reason) {
        for (int i = 0; i < TRIES; i++) {
            Instant now = now();
            Optional<Ban> last = store.find(tenant, target).filter(ban -> isActive(ban, now));
            if (last.isEmpty()) {
                return false;
            }
            Ban lifted = last.get().lifted(new Ban.Lift(actor, reason, now));
            if (store.replace(tenant, last.get(), lifted)) {
                hold(new HeldBan(lifted, ticker.getAsLong()));
                events.unbanned(target, now, actor, reason);
                return true;
            }
        }
        throw new StoreConflictException("ban");
    }

    /** Takes over what other nodes placed and lifted, and forgets what ended. The host calls it every few seconds. */
    public void refresh() {
        Instant now = now();
        List<Ban> stored = store.active(tenant, now, most);
        Set<ScoreKey> kept = stored.stream().map(Ban::target).collect(Collectors.toCollection(HashSet::new));
        // A clock set forward hides bans that hold by the ticker; only a lifted or replaced one is given up.
        for (Ban known : list()) {
            if (!kept.contains(known.target()) && isStored(known)) {
                kept.add(known.target());
            }
        }
        takeOver(stored, kept, now);
    }

    /** Bans because of points; spares whom points alone never ban. */
    BanOutcome banForMisdeeds(ScoreKey target, List<Misdeed> misdeeds, BanLengths lengths) {
        Optional<Reason> spared = spared(target);
        if (spared.isPresent()) {
            return new Spared(spared.get());
        }
        boolean isShared = exemptions.isShared(target);
        return placed(target, new BanCause.Misdeeds(misdeeds), (last, now) -> {
            if (last.filter(ban -> isActive(ban, now)).isPresent()) {
                return Optional.empty();
            }
            int repeat = last.filter(ban -> ban.lift().isEmpty() && isRemembered(ban, now, lengths))
                    .map(ban -> ban.repeat() + 1)
                    .orElse(1);
            return Optional.of(new Term(repeat, lengths.of(repeat, isShared)));
        });
    }

    BanExemptions exemptions() {
        return exemptions;
    }

    private record Term(int repeat, Duration length) {}

    @FunctionalInterface
    private interface Terms {

        /** Empty where the last ban is to stand. */
        Optional<Term> after(Optional<Ban> last, Instant now);
    }

    private Optional<Reason> spared(ScoreKey target) {
        if (exemptions.isTooWide(target)) {
            return Optional.of(Reason.TOO_WIDE);
        }
        if (exemptions.touchesAllowed(target)) {
            return Optional.of(Reason.ALLOW_LISTED);
        }
        return exemptions.isVerifiedCrawler(target) ? Optional.of(Reason.VERIFIED_CRAWLER) : Optional.empty();
    }

    private BanOutcome placed(ScoreKey target, BanCause cause, Terms terms) {
        if (!hasRoomFor(target)) {
            return new Spared(Reason.LIST_FULL);
        }
        for (int i = 0; i < TRIES; i++) {
            Instant now = now();
            Optional<Ban> last = store.find(tenant, target);
            Optional<Term> term = terms.after(last, now);
            if (term.isEmpty()) {
                takeOver(last.orElseThrow(), now, ticker.getAsLong());
                return new Standing(last.orElseThrow());
            }
            long version = last.map(Ban::version).orElse(0L) + 1;
            Instant until = now.plus(term.get().length());
            Ban next = new Ban(target, now, until, term.get().repeat(), cause, Optional.empty(), version);
            if (last.isPresent() ? store.replace(tenant, last.get(), next) : store.insert(tenant, next)) {
                hold(new HeldBan(next, ticker.getAsLong() + next.length().toNanos()));
                events.banned(next);
                return new Placed(next);
            }
        }
        throw new StoreConflictException("ban");
    }

    private static boolean isRemembered(Ban last, Instant now, BanLengths lengths) {
        return now.isBefore(last.until().plus(lengths.remembered()));
    }

    /** By the ticker where this process holds the ban, else by the wall clock. */
    private boolean isActive(Ban ban, Instant now) {
        return Optional.ofNullable(held.get(ban.target()))
                .filter(known -> known.ban().version() == ban.version())
                .map(known -> known.holds(ticker.getAsLong()))
                .orElseGet(() -> ban.isActive(now));
    }

    private synchronized void takeOver(Ban ban, Instant now, long nanos) {
        HeldBan known = held.get(ban.target());
        if (known != null && known.ban().version() >= ban.version()) {
            return;
        }
        Duration left = Duration.between(now, ban.until());
        Duration capped = left.compareTo(ban.length()) > 0 ? ban.length() : left;
        hold(new HeldBan(ban, nanos + capped.toNanos()));
    }

    private synchronized void hold(HeldBan ban) {
        HeldBan known = held.get(ban.ban().target());
        if (known != null && known.ban().version() > ban.ban().version()) {
            return;
        }
        held.put(ban.ban().target(), ban);
        if (ban.ban().target() instanceof ScoreKey.Network network) {
            networks.put(network.prefix(), ban);
        }
    }

    private synchronized void release(ScoreKey target) {
        held.remove(target);
        if (target instanceof ScoreKey.Network network) {
            networks.remove(network.prefix());
        }
    }

    private boolean isStored(Ban known) {
        return store.find(tenant, known.target())
                .filter(ban -> ban.version() == known.version())
                .isPresent();
    }

    private synchronized void takeOver(List<Ban> stored, Set<ScoreKey> kept, Instant now) {
        long nanos = ticker.getAsLong();
        // One placed since the store was read has a later start than the reading.
        held.forEach((target, known) -> {
            if (!kept.contains(target)
                    && (!known.holds(nanos) || known.ban().from().isBefore(now))) {
                release(target);
            }
        });
        stored.forEach(ban -> takeOver(ban, now, nanos));
        networks.rebuild();
    }

    private boolean hasRoomFor(ScoreKey target) {
        if (held.size() < most || held.containsKey(target)) {
            return true;
        }
        synchronized (this) {
            long nanos = ticker.getAsLong();
            held.forEach((key, known) -> {
                if (!known.holds(nanos)) {
                    release(key);
                }
            });
        }
        return held.size() < most;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
