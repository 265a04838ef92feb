package com.petmatch.security.threatmap;

import java.time.Instant;
import java.util.List;

/**
 * How often one kind of thing was refused in one country within ten seconds. Holds no address.
 *
 * @param cursor its place in the stream; read on behind it
 * @param from start of the ten seconds
 * @param country two letters, {@code ZZ} when not known
 * @param family the first part of the deciding code, such as {@code csrf} or {@code limit}
 * @param decision {@code challenge}, {@code deny} or {@code throttle}
 * @param rules at most three rules that decided
 */
public record ThreatCell(
        long cursor, Instant from, String country, String family, String decision, long count, List<String> rules) {

    public ThreatCell {
        rules = List.copyOf(rules);
    }
}
