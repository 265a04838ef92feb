package com.petmatch.payments.subscription;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * Where a subscription's periods begin: the n-th start is the anchor plus n intervals, never counted from the last date,
 * so 31 January leads to 28 February and on to 31 March.
 *
 * <p>Local times that a zone skips become the first instant after the gap; those it has twice, the earlier one.
 */
public record Anchor(LocalDateTime local, ZoneId zone, BillingInterval interval) {

    public static Anchor at(Instant instant, ZoneId zone, BillingInterval interval) {
        return new Anchor(LocalDateTime.ofInstant(instant, zone), zone, interval);
    }

    /** The start of the n-th period, from 0. */
    public Instant start(long n) {
        LocalDateTime wanted = interval.after(local, n);
        ZoneRules rules = zone.getRules();
        List<ZoneOffset> offsets = rules.getValidOffsets(wanted);
        if (!offsets.isEmpty()) {
            return wanted.toInstant(offsets.get(0));
        }
        ZoneOffsetTransition gap = rules.getTransition(wanted);
        return gap.getInstant();
    }
}
