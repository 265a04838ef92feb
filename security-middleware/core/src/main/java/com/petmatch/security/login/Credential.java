package com.petmatch.security.login;

import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.password.PasswordHash;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a person signs in with, as the store keeps it. Immutable.
 *
 * @param changedAt when another password was set or the state changed
 * @param version rises with each write, for compare-and-set
 */
public record Credential(
        SubjectId subject, LookupKey lookup, PasswordHash hash, State state, Instant changedAt, long version) {

    /** What the credential opens. */
    public enum State {
        /** The e-mail address is not proven yet. */
        UNVERIFIED,
        ACTIVE,
        /** Switched off; answers like a wrong password. */
        DISABLED,
        /** Switched off before the e-mail address was proven; the same to everybody outside. */
        DISABLED_UNVERIFIED;

        boolean isDisabled() {
            return this == DISABLED || this == DISABLED_UNVERIFIED;
        }

        State verified() {
            return isDisabled() ? DISABLED : ACTIVE;
        }

        State disabled() {
            return this == UNVERIFIED || this == DISABLED_UNVERIFIED ? DISABLED_UNVERIFIED : DISABLED;
        }

        State enabled() {
            return this == UNVERIFIED || this == DISABLED_UNVERIFIED ? UNVERIFIED : ACTIVE;
        }
    }

    /** Whether nothing changed since, to the microsecond that stores keep; nodes' clocks are not compared. */
    boolean isAsOf(Instant change) {
        return changedAt.truncatedTo(ChronoUnit.MICROS).equals(change.truncatedTo(ChronoUnit.MICROS));
    }

    // A clock that stands or was set back must not make two changes look like one.
    private Instant after(Instant now) {
        Instant earliest = changedAt.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
        return now.isBefore(earliest) ? earliest : now;
    }

    Credential withHash(PasswordHash next, Instant now) {
        return new Credential(subject, lookup, next, state, after(now), version + 1);
    }

    /** The same password under a stronger hash: {@code changedAt} stays, so that nothing that began before ends. */
    Credential rehashed(PasswordHash stronger) {
        return new Credential(subject, lookup, stronger, state, changedAt, version + 1);
    }

    Credential withState(State next, Instant now) {
        return new Credential(subject, lookup, hash, next, after(now), version + 1);
    }

    Credential withLookup(LookupKey next) {
        return new Credential(subject, next, hash, state, changedAt, version + 1);
    }
}
