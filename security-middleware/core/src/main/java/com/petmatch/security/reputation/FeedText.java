package com.petmatch.security.reputation;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.address.PrefixTable;
import com.petmatch.security.reputation.FeedOutcome.Fault;
import com.petmatch.security.reputation.FeedOutcome.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a feed: an address or a prefix a line, {@code #} and {@code ;} begin a comment. One bad line refuses it all. */
final class FeedText {

    private static final int MAX_CHARS = 64 << 20;
    private static final int MAX_LINES = 1_200_000;
    private static final int MAX_LINE = 512;
    private static final int SHORTEST_IPV4 = 8;
    private static final int SHORTEST_IPV6 = 16;
    private static final double MOST_IPV4 = 0.25;
    // A quarter of 2000::/3, the addresses that are given out.
    private static final double MOST_IPV6 = 0.25 / 8;

    private final Map<AddressPrefix, AddressPrefix> entries = new LinkedHashMap<>();
    private int line;
    private Optional<Fault> fault = Optional.empty();

    private FeedText() {}

    static FeedText read(String text) {
        FeedText feed = new FeedText();
        if (text.length() > MAX_CHARS) {
            feed.fault = Optional.of(Fault.TOO_LARGE);
        } else {
            feed.readLines(text);
        }
        if (feed.fault.isEmpty()) {
            feed.line = 0;
            feed.fault = feed.wholeFault();
        }
        return feed;
    }

    Optional<Refused> refused() {
        return fault.map(found -> new Refused(found, line));
    }

    Map<AddressPrefix, AddressPrefix> entries() {
        return entries;
    }

    private void readLines(String text) {
        int start = 0;
        while (start < text.length() && fault.isEmpty()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line++;
            fault = line > MAX_LINES || end - start > MAX_LINE
                    ? Optional.of(Fault.TOO_LARGE)
                    : added(entry(text.substring(start, end)));
            start = end + 1;
        }
    }

    private static String entry(String raw) {
        int end = 0;
        while (end < raw.length() && raw.charAt(end) != '#' && raw.charAt(end) != ';') {
            end++;
        }
        return raw.substring(0, end).strip();
    }

    private Optional<Fault> added(String entry) {
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Optional<AddressPrefix> prefix = entry.indexOf('/') < 0
                ? IpAddress.parse(entry).map(address -> AddressPrefix.of(address, address.isIpv4() ? 32 : 128))
                : AddressPrefix.parse(entry);
        if (prefix.isEmpty()) {
            return Optional.of(Fault.MALFORMED);
        }
        int shortest = prefix.get().network().isIpv4() ? SHORTEST_IPV4 : SHORTEST_IPV6;
        if (prefix.get().bits() < shortest) {
            return Optional.of(Fault.TOO_WIDE);
        }
        entries.put(prefix.get(), prefix.get());
        return entries.size() > PrefixTable.MAX_ENTRIES ? Optional.of(Fault.TOO_LARGE) : Optional.empty();
    }

    private Optional<Fault> wholeFault() {
        if (entries.isEmpty()) {
            return Optional.of(Fault.EMPTY);
        }
        // Prefixes within each other count twice: a feed has no need of them.
        return share(true) > MOST_IPV4 || share(false) > MOST_IPV6 ? Optional.of(Fault.TOO_MUCH) : Optional.empty();
    }

    /** How much of all addresses of a family the entries hold. */
    private double share(boolean ipv4) {
        return entries.keySet().stream()
                .filter(prefix -> prefix.network().isIpv4() == ipv4)
                .mapToDouble(prefix -> Math.scalb(1.0, -prefix.bits()))
                .sum();
    }
}
