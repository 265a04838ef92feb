package com.petmatch.core.account;

import com.petmatch.kernel.error.ErrorCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where an account stands. Only an active one is visible to others. */
public sealed interface AccountState {

    /** How long an erasure can be undone. */
    Duration UNDO_ERASURE = Duration.ofDays(14);

    /** In use. */
    record Active() implements AccountState {}

    /** Closed by the operator, for a stated reason. */
    record Suspended(ErrorCode reason, Instant since) implements AccountState {}

    /**
     * The person asked for erasure: hidden at once, erased when the time to think it over has passed.
     *
     * @param suspension stands again if the request is taken back
     */
    record PendingErasure(Instant since, Optional<Suspended> suspension) implements AccountState {

        /** From this instant on the erasure can no longer be undone. */
        public Instant due() {
            return since.plus(UNDO_ERASURE);
        }

        /** The state from before the request. */
        public AccountState before() {
            return suspension.<AccountState>map(s -> s).orElseGet(Active::new);
        }
    }

    /** Nothing personal is left; the id stays taken. */
    record Erased(Instant at) implements AccountState {}

    /** Whether others may see the account and its person may use it. */
    default boolean isActive() {
        return this instanceof Active;
    }
}
