package com.petmatch.i18n.mf2;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** The values of {@code timeZone}: zone identifiers, {@code UTC}, and {@code input} for the operand's own zone. */
final class TimeZones {

    static final String INPUT = "input";

    private TimeZones() {}

    static boolean isKnown(String text) {
        return text.equals(INPUT) || zone(text).isPresent();
    }

    static Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text));
        } catch (DateTimeException e) {
            // No such zone: a wrong option, which the caller reports.
            return Optional.empty();
        }
    }
}
