package com.petmatch.i18n.format;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A zone's offsets as java.time knows them, with the changes of two centuries looked up once: java.time makes an object of the
 * year whenever a zone with summer time is asked. Immutable.
 */
final class ZoneOffsets {

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2100-01-01T00:00:00Z");
    // One entry a named zone at most; those of a fixed offset are not kept.
    private static final Map<ZoneId, ZoneOffsets> KNOWN = new ConcurrentHashMap<>();

    private final ZoneRules rules;
    private final long[] changes;
    private final int[] offsets;

    private ZoneOffsets(ZoneRules rules) {
        ZoneOffsetTransition[] all = Stream.iterate(
                        rules.nextTransition(FIRST),
                        change -> change != null && change.getInstant().isBefore(LAST),
                        change -> rules.nextTransition(change.getInstant()))
                .toArray(ZoneOffsetTransition[]::new);
        this.rules = rules;
        this.changes = Arrays.stream(all)
                .mapToLong(ZoneOffsetTransition::toEpochSecond)
                .toArray();
        this.offsets = new int[all.length + 1];
        offsets[0] = rules.getOffset(FIRST).getTotalSeconds();
        for (int change = 0; change < all.length; change++) {
            offsets[change + 1] = all[change].getOffsetAfter().getTotalSeconds();
        }
    }

    static ZoneOffsets of(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        if (rules.isFixedOffset()) {
            return new ZoneOffsets(rules);
        }
        // A host may load newer rules while it runs.
        return KNOWN.compute(
                zone, (same, known) -> known != null && known.rules.equals(rules) ? known : new ZoneOffsets(rules));
    }

    /** The seconds that the zone is ahead of UTC at a moment. */
    int seconds(Instant moment) {
        long second = moment.getEpochSecond();
        if (second < FIRST.getEpochSecond() || second >= LAST.getEpochSecond()) {
            return rules.getOffset(moment).getTotalSeconds();
        }
        if (changes.length == 0) {
            return offsets[0];
        }
        int found = Arrays.binarySearch(changes, second);
        return offsets[found >= 0 ? found + 1 : -found - 1];
    }

    /** The seconds from the beginning of 1970 there to the moment. */
    long localSecond(Instant moment) {
        return moment.getEpochSecond() + seconds(moment);
    }
}
