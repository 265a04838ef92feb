package com.petmatch.i18n.mf2;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the date/time literal of the specification: an ISO 8601 date, maybe with a time, maybe with an offset. */
final class DateLiteral {

    private static final String DATE = "####-##-##";
    private static final String TIME = "T##:##:##";
    private static final int TIME_END = DATE.length() + TIME.length();
    private static final int MAX_FRACTION = 3;
    private static final int MAX_OFFSET_SECONDS = 14 * 3_600;

    private DateLiteral() {}

    static Optional<DateOperand> parse(String text) {
        if (!hasShape(text, 0, DATE) || text.startsWith("0000")) {
            return Optional.empty();
        }
        try {
            return text.length() == DATE.length()
                    ? Optional.of(DateOperand.floating(LocalDate.parse(text), LocalTime.MIDNIGHT))
                    : dateTime(text);
        } catch (DateTimeException e) {
            // The shape is right and the day is none, such as 30 February.
            return Optional.empty();
        }
    }

    private static Optional<DateOperand> dateTime(String text) {
        if (!hasShape(text, DATE.length(), TIME)) {
            return Optional.empty();
        }
        int end = fractionEnd(text);
        String zone = text.substring(end);
        LocalDateTime local = LocalDateTime.parse(text.substring(0, end));
        if (zone.isEmpty()) {
            return Optional.of(DateOperand.floating(local.toLocalDate(), local.toLocalTime()));
        }
        boolean offset = zone.equals("Z") || hasShape(zone, 1, "##:##");
        ZoneOffset known = offset ? ZoneOffset.of(zone) : ZoneOffset.MAX;
        return offset && zone.length() <= 6 && Math.abs(known.getTotalSeconds()) <= MAX_OFFSET_SECONDS
                ? Optional.of(DateOperand.of(local.atOffset(known).toInstant(), known))
                : Optional.empty();
    }

    // One to three digits after a full stop, or nothing.
    private static int fractionEnd(String text) {
        if (TIME_END >= text.length() || text.charAt(TIME_END) != '.') {
            return TIME_END;
        }
        int end = TIME_END + 1;
        while (end < text.length() && end <= TIME_END + MAX_FRACTION && isDigit(text.charAt(end))) {
            end++;
        }
        return end > TIME_END + 1 ? end : TIME_END;
    }

    private static boolean hasShape(String text, int from, String shape) {
        if (text.length() < from + shape.length()) {
            return false;
        }
        for (int at = 0; at < shape.length(); at++) {
            char c = text.charAt(from + at);
            if (shape.charAt(at) == '#' ? !isDigit(c) : c != shape.charAt(at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
