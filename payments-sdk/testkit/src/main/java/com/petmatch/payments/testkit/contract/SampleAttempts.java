package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Samples.NOW;

import com.petmatch.payments.charge.Attempt;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.charge.Closing;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.idempotency.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Attempts as they look after an answer, for the store contracts. */
final class SampleAttempts {

    static final Instant DUE = NOW.plus(Duration.ofMinutes(5));
    static final Lease LEASE = new Lease(Samples.id(9), DUE.plusSeconds(60));

    private SampleAttempts() {}

    /** What became of the charge's own attempt, as the other one says it. */
    static Attempt of(Charge charge, Attempt attempt) {
        return new Attempt(
                charge.attempt().id(),
                attempt.gateway(),
                attempt.state(),
                attempt.refs(),
                attempt.next(),
                attempt.decline(),
                attempt.heldUntil(),
                attempt.closing(),
                attempt.preparedAt(),
                attempt.lease(),
                attempt.sends(),
                attempt.lookAt(),
                attempt.looks());
    }

    static Attempt answered(ChargeState state, Optional<NextAction> action, Optional<DeclineReason> decline) {
        Attempt base = Samples.attempt(1);
        return new Attempt(
                base.id(),
                base.gateway(),
                state,
                PaymentRefs.checkout("cs_1", Optional.of("pi_1")),
                action,
                decline,
                Optional.empty(),
                Optional.empty(),
                base.preparedAt(),
                Optional.of(LEASE),
                2,
                base.lookAt(),
                3);
    }

    static Attempt holding(Closing word) {
        Attempt base = Samples.attempt(1);
        return new Attempt(
                base.id(),
                base.gateway(),
                ChargeState.AUTHORIZED,
                PaymentRefs.payment("pi_1").withHold("auth_1"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DUE),
                Optional.of(word),
                base.preparedAt(),
                Optional.of(LEASE),
                2,
                base.lookAt(),
                3);
    }

    static Attempt lookedAt(Attempt attempt, Instant lookAt) {
        return new Attempt(
                attempt.id(),
                attempt.gateway(),
                attempt.state(),
                attempt.refs(),
                attempt.next(),
                attempt.decline(),
                attempt.heldUntil(),
                attempt.closing(),
                attempt.preparedAt(),
                attempt.lease(),
                attempt.sends(),
                lookAt,
                attempt.looks());
    }
}
