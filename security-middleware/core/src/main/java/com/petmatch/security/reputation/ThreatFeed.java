package com.petmatch.security.reputation;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.address.PrefixTable;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.reputation.FeedOutcome.Accepted;
import com.petmatch.security.reputation.FeedOutcome.Fault;
import com.petmatch.security.reputation.FeedOutcome.Refused;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A list of bad networks that somebody else keeps; the host fetches its text and hands it in. A text is read as a whole
 * and swapped in one step; one that is refused leaves the old list and raises {@link SecurityEvent.FeedRefused}.
 *
 * <p><b>Security guarantees.</b> At most 1,000,000 entries and 64 Mi characters. No prefix shorter than /8 (IPv4) or /16
 * (IPv6), no more than a quarter of a family's addresses, never empty, never ten times as long or as short as before: who
 * poisons a feed cannot shut everybody out with it, nor let everybody in. Safe for concurrent use.
 */
public final class ThreatFeed {

    private static final int TIMES = 10;
    private static final int MAX_NAME = 40;

    private final String name;
    private final TenantId tenant;
    private final InstantSource clock;
    private final LongSupplier ticker;
    private final SecurityListener listener;
    private volatile State state = new State(PrefixTable.empty(), 0);

    private record State(PrefixTable<AddressPrefix> table, long readAt) {}

    /**
     * A feed that holds nothing yet.
     *
     * @param name for evidence: 1 to 40 of {@code a-z}, {@code 0-9} and {@code -}
     */
    public ThreatFeed(String name, TenantId tenant, InstantSource clock, SecurityListener listener) {
        this(name, tenant, new BanTime(clock, System::nanoTime), listener);
    }

    ThreatFeed(String name, TenantId tenant, BanTime time, SecurityListener listener) {
        boolean sound = !name.isEmpty()
                && name.length() <= MAX_NAME
                && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        if (!sound) {
            throw new IllegalArgumentException("Expected a name of a-z, 0-9 and -, got " + name);
        }
        this.name = name;
        this.tenant = tenant;
        this.clock = time.clock();
        this.ticker = time.ticker();
        this.listener = SecurityListener.all(List.of(listener));
    }

    /** Uses this text from now on, if it is sound. */
    public FeedOutcome replace(String text) {
        return replaced(FeedText.read(text), true);
    }

    /** Uses this text even if it is ten times as long or as short: for an operator who looked at it. */
    public FeedOutcome replaceWhateverItsLength(String text) {
        return replaced(FeedText.read(text), false);
    }

    public boolean contains(IpAddress address) {
        return state.table().contains(address);
    }

    public String name() {
        return name;
    }

    public int size() {
        return state.table().size();
    }

    /** How long ago the list in use was read, by monotonic time; empty when none was. */
    public Optional<Duration> age() {
        State current = state;
        return current.table().size() == 0
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(ticker.getAsLong() - current.readAt()));
    }

    private FeedOutcome replaced(FeedText read, boolean lengthMatters) {
        Optional<Refused> refused = read.refused();
        return refused.isPresent() ? told(refused.get()) : swapped(read, lengthMatters);
    }

    private FeedOutcome swapped(FeedText read, boolean lengthMatters) {
        PrefixTable<AddressPrefix> table = PrefixTable.of(read.entries());
        synchronized (this) {
            if (!lengthMatters || !isOtherwiseLong(table.size())) {
                state = new State(table, ticker.getAsLong());
                return new Accepted(table.size());
            }
        }
        return told(new Refused(Fault.CHANGED, 0));
    }

    private boolean isOtherwiseLong(int entries) {
        long before = size();
        return before > 0 && (entries >= TIMES * before || TIMES * (long) entries <= before);
    }

    private Refused told(Refused refused) {
        listener.on(new SecurityEvent.FeedRefused(
                tenant, clock.instant(), name, refused.fault().name(), refused.line()));
        return refused;
    }
}
