package com.petmatch.payments.dispute;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a host is reminded that evidence is due. */
final class EvidenceReminders {

    private static final List<Duration> BEFORE = List.of(Duration.ofDays(7), Duration.ofDays(2));

    private EvidenceReminders() {}

    /** The first reminder after the instant; empty when none is left. */
    static Optional<Instant> next(Instant dueAt, Instant after) {
        return BEFORE.stream().map(dueAt::minus).filter(at -> at.isAfter(after)).findFirst();
    }
}
