package com.petmatch.security.totp;

import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.time.Instant;

/**
 * A person's authenticator app as the store keeps it. Immutable.
 *
 * @param lastStep the time step of the newest accepted code; only rises
 * @param failures codes refused since the last accepted one
 * @param triedAt when the newest code was presented; of enrolment before the first
 * @param version rises with each write, for compare-and-set
 */
public record TotpEnrolment(
        SubjectId subject,
        SealedSecret secret,
        State state,
        long lastStep,
        int failures,
        Instant createdAt,
        Instant triedAt,
        long version) {

    private static final int FREE = 5;
    private static final long MAX_DELAY_SECONDS = 300;
    private static final int MAX_COUNTED = 1_000;

    /** Whether the app has shown a code yet. */
    public enum State {
        PENDING,
        CONFIRMED
    }

    TotpEnrolment failed(Instant now) {
        return new TotpEnrolment(
                subject, secret, state, lastStep, Math.min(failures + 1, MAX_COUNTED), createdAt, now, version + 1);
    }

    TotpEnrolment accepted(long step, SealedSecret sealed, Instant now) {
        return new TotpEnrolment(subject, sealed, State.CONFIRMED, step, 0, createdAt, now, version + 1);
    }

    /** The same over an unconfirmed one: with its version, and with its failures, or a new secret were a free guess. */
    TotpEnrolment replacing(TotpEnrolment former) {
        return new TotpEnrolment(
                subject, secret, state, lastStep, former.failures, createdAt, former.triedAt, former.version + 1);
    }

    /** Nothing after up to five refused codes, then 1, 2, 4 … 300 seconds; never forgotten before the next right one. */
    Duration remainingDelay(Instant now) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        long seconds = Math.min(1L << Math.min(failures - FREE, 9), MAX_DELAY_SECONDS);
        Duration remaining = Duration.between(now, triedAt.plusSeconds(seconds));
        return remaining.isNegative() ? Duration.ZERO : remaining;
    }
}
