package com.petmatch.payments.webhook;

import com.petmatch.payments.gateway.EventHeader;
import java.time.Duration;
import java.time.Instant;

/**
 * A verified event as it arrived, and how often applying it has failed.
 *
 * @param body the raw bytes
 * @param failures so far
 * @param dueAt when it may be tried next; while it is being tried, when another worker may take over
 * @param failure the code of the last failure, empty without one
 */
public record InboxEntry(
        EventHeader header,
        RawBody body,
        Instant receivedAt,
        InboxState state,
        int failures,
        Instant dueAt,
        String failure) {

    private static final int MAX_FAILURES = 12;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(10);
    private static final Duration LONGEST_DELAY = Duration.ofHours(1);

    static InboxEntry received(EventHeader header, RawBody body, Instant now) {
        return new InboxEntry(header, body, now, InboxState.DUE, 0, now, "");
    }

    public InboxEntryId id() {
        return InboxEntryId.of(header);
    }

    InboxEntry applied() {
        return new InboxEntry(header, body, receivedAt, InboxState.APPLIED, failures, dueAt, "");
    }

    /**
     * This entry after a failure: due after 10 s, doubled each time up to an hour, or parked after the twelfth.
     *
     * @param jitterPercent −20 to 20, so that events that failed together do not come back together
     */
    InboxEntry failed(String code, Instant now, int jitterPercent) {
        int count = failures + 1;
        if (count >= MAX_FAILURES) {
            return new InboxEntry(header, body, receivedAt, InboxState.PARKED, count, dueAt, code);
        }
        Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(failures, 20));
        Duration capped = delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
        Duration spread = capped.multipliedBy(100L + jitterPercent).dividedBy(100);
        return new InboxEntry(header, body, receivedAt, InboxState.DUE, count, now.plus(spread), code);
    }

    InboxEntry replayed(Instant now) {
        return new InboxEntry(header, body, receivedAt, InboxState.DUE, 0, now, failure);
    }

    /** This entry while a worker tries it. */
    public InboxEntry dueAgainAt(Instant instant) {
        return new InboxEntry(header, body, receivedAt, state, failures, instant, failure);
    }
}
