package com.petmatch.payments.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Reads {@code Retry-After} (RFC 9110 section 10.2.3): whole seconds or an HTTP-date. */
final class RetryAfter {

    private static final int MAX_DIGITS = 9;

    private RetryAfter() {}

    /** The wait that is asked for; empty when the header is absent or makes no sense, zero for a past date. */
    static Optional<Duration> parse(Optional<String> header, Instant now) {
        return header.map(String::strip).filter(text -> !text.isEmpty()).flatMap(text -> parse(text, now));
    }

    private static Optional<Duration> parse(String text, Instant now) {
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            // More digits than any sane wait has: as long as can be said.
            return Optional.of(
                    Duration.ofSeconds(text.length() > MAX_DIGITS ? Integer.MAX_VALUE : Long.parseLong(text)));
        }
        try {
            Instant at = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                    .toInstant();
            return Optional.of(at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO);
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
