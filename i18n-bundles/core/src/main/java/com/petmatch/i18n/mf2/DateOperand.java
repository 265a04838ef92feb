package com.petmatch.i18n.mf2;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date or time that a function is called with: a moment, maybe with the zone it was told in, or a date and time of no zone.
 *
 * @param date null for a time of day, and for moments
 * @param time null for moments
 */
record DateOperand(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable Instant instant,
        @Nullable ZoneId zone) {

    static DateOperand floating(@Nullable LocalDate date, LocalTime time) {
        return new DateOperand(date, time, null, null);
    }

    static DateOperand of(Instant instant, @Nullable ZoneId zone) {
        return new DateOperand(null, null, instant, zone);
    }

    /** A value of {@code java.time} or a date/time literal; nothing for anything else. */
    static Optional<DateOperand> of(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return Optional.of(of(instant, null));
        }
        if (value instanceof ZonedDateTime moment) {
            return Optional.of(of(moment.toInstant(), moment.getZone()));
        }
        if (value instanceof OffsetDateTime moment) {
            return Optional.of(of(moment.toInstant(), moment.getOffset()));
        }
        if (value instanceof Date date) {
            return Optional.of(of(date.toInstant(), null));
        }
        return local(value);
    }

    private static Optional<DateOperand> local(@Nullable Object value) {
        if (value instanceof LocalDateTime local) {
            return Optional.of(floating(local.toLocalDate(), local.toLocalTime()));
        }
        if (value instanceof LocalDate date) {
            return Optional.of(floating(date, LocalTime.MIDNIGHT));
        }
        if (value instanceof LocalTime time) {
            return Optional.of(floating(null, time));
        }
        return value instanceof CharSequence text ? DateLiteral.parse(text.toString()) : Optional.empty();
    }

    /** Whether there is a day to print. */
    boolean hasDate() {
        return date != null || instant != null;
    }

    /** The local date and time in a zone; what has no zone of its own stays as it is. */
    LocalDateTime local(ZoneId target) {
        if (instant != null) {
            return LocalDateTime.ofInstant(instant, target);
        }
        return LocalDateTime.of(date == null ? LocalDate.EPOCH : date, time == null ? LocalTime.MIDNIGHT : time);
    }

    /** The distance of a zone from Greenwich then. */
    ZoneOffset offset(ZoneId target) {
        return instant != null
                ? target.getRules().getOffset(instant)
                : target.getRules().getOffset(local(target));
    }
}
