package com.petmatch.payments.invoice;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A series of document numbers: {@code <name>-<year>-<6 digits>}, counted from 1 in each calendar year of the zone.
 *
 * @param name 1 to 16 upper-case letters, digits and hyphens, beginning with a letter
 */
public record NumberSeries(String name, ZoneId zone) {

    public NumberSeries {
        boolean allowed = name.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-');
        if (name.isEmpty() || name.length() > 16 || !allowed || name.charAt(0) < 'A') {
            throw new IllegalArgumentException("Expected a series name like INV, got \"" + name + "\"");
        }
    }

    int yearOf(Instant at) {
        return at.atZone(zone).getYear();
    }

    DocumentNumber number(int year, long count) {
        return new DocumentNumber(String.format(Locale.ROOT, "%s-%d-%06d", name, year, count));
    }
}
