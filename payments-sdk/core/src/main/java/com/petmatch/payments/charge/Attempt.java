package com.petmatch.payments.charge;

import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.idempotency.Lease;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One gateway's part in a charge, written down before the gateway is called.
 *
 * @param lookAt when recovery may ask the gateway next
 * @param looks how often recovery has asked
 */
public record Attempt(
        AttemptId id,
        GatewayId gateway,
        ChargeState state,
        PaymentRefs refs,
        Optional<NextAction> next,
        Optional<DeclineReason> decline,
        Instant preparedAt,
        Optional<Lease> lease,
        Instant lookAt,
        int looks) {

    /** Longer than a call may take, so that recovery never races a live call. */
    public static final Duration FIRST_LOOK = Duration.ofMinutes(2);

    private static final Duration LOOK_AT_CUSTOMER = Duration.ofMinutes(15);

    static Attempt prepared(AttemptId id, GatewayId gateway, Instant now) {
        return new Attempt(
                id,
                gateway,
                ChargeState.PREPARED,
                PaymentRefs.NONE,
                Optional.empty(),
                Optional.empty(),
                now,
                Optional.empty(),
                now.plus(FIRST_LOOK),
                0);
    }

    /** The key of an operation of this attempt at its gateway. */
    public GatewayKey key(String operation) {
        return GatewayKey.of(id.value(), operation);
    }

    public boolean isLeased(Instant now) {
        return lease.isPresent() && lease.get().isHeld(now);
    }

    Attempt leasedBy(Lease holder) {
        return new Attempt(id, gateway, state, refs, next, decline, preparedAt, Optional.of(holder), lookAt, looks);
    }

    Attempt released() {
        return new Attempt(id, gateway, state, refs, next, decline, preparedAt, Optional.empty(), lookAt, looks);
    }

    Attempt in(ChargeState changed) {
        return new Attempt(id, gateway, changed, refs, next, decline, preparedAt, Optional.empty(), lookAt, looks);
    }

    Attempt lookedAt(Instant nextLook) {
        return new Attempt(id, gateway, state, refs, next, decline, preparedAt, Optional.empty(), nextLook, looks + 1);
    }

    /** This attempt after an answer; an answer of a lower rank adds only ids. */
    Attempt answered(GatewayPayment answer, Instant now) {
        ChargeState told = ChargeState.of(answer.status());
        PaymentRefs known = refs.completedBy(answer.refs());
        boolean moving = told == state || (state == ChargeState.ACTION_REQUIRED && told == ChargeState.PENDING);
        boolean forward = told.rank() > state.rank() || (moving && !state.isFinal());
        if (!forward) {
            return new Attempt(id, gateway, state, known, next, decline, preparedAt, lease, lookAt, looks);
        }
        return new Attempt(
                id,
                gateway,
                told,
                known,
                told == ChargeState.ACTION_REQUIRED ? answer.next().or(() -> next) : Optional.empty(),
                answer.decline(),
                preparedAt,
                Optional.empty(),
                now.plus(LOOK_AT_CUSTOMER),
                looks);
    }
}
