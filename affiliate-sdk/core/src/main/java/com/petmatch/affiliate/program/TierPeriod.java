package com.petmatch.affiliate.program;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** Over which time the tier metric adds up before it starts at zero again. */
public enum TierPeriod {
    /** The calendar month in the plan's zone. */
    CALENDAR_MONTH {
        @Override
        public Interval around(Instant at, ZoneId zone) {
            YearMonth month = YearMonth.from(at.atZone(zone));
            return new Interval(startOf(month, zone), startOf(month.plusMonths(1), zone));
        }
    };

    /** The half-open period that holds the moment. */
    public abstract Interval around(Instant at, ZoneId zone);

    /** A half-open stretch of time: {@code from} is in it, {@code until} is not. */
    public record Interval(Instant from, Instant until) {

        public boolean contains(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }
    }

    private static Instant startOf(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }
}
