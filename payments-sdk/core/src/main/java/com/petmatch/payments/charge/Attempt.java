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
 * @param heldUntil when held money is released by itself
 * @param closing what was asked of a payment that waits for our word, as long as the answer is not known
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
        Optional<Instant> heldUntil,
        Optional<Closing> closing,
        Instant preparedAt,
        Optional<Lease> lease,
        Instant lookAt,
        int looks) {

    /** Longer than a call may take, so that recovery never races a live call. */
    public static final Duration FIRST_LOOK = Duration.ofMinutes(2);

    private static final Duration LOOK_AT_CUSTOMER = Duration.ofMinutes(15);
    private static final Duration AFTER_RELEASE = Duration.ofHours(1);
    private static final Duration LOOK_AT_HELD = Duration.ofDays(1);

    static Attempt prepared(AttemptId id, GatewayId gateway, Instant now) {
        return new Attempt(
                id,
                gateway,
                ChargeState.PREPARED,
                PaymentRefs.NONE,
                Optional.empty(),
                Optional.empty(),
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

    /** Whether a call may have gone out whose end nobody knows. */
    public boolean isLost() {
        return state.rank() <= ChargeState.UNRESOLVED.rank() || closing.isPresent();
    }

    Attempt leasedBy(Lease holder) {
        return with(state, closing, Optional.of(holder), lookAt);
    }

    Attempt released() {
        return with(state, closing, Optional.empty(), lookAt);
    }

    Attempt in(ChargeState changed) {
        return with(changed, changed.isFinal() ? Optional.empty() : closing, Optional.empty(), lookAt);
    }

    /** Before the word is said: the lease keeps others away while it is. */
    Attempt closing(Closing word, Lease holder) {
        return with(
                state, Optional.of(word), Optional.of(holder), word.askedAt().plus(FIRST_LOOK));
    }

    /** To be asked about soon. */
    Attempt dueAt(Instant due) {
        return with(state, closing, lease, due);
    }

    /** A word that nobody has said yet: due at once. */
    Attempt givingUp(Closing word) {
        return with(state, Optional.of(word), Optional.empty(), word.askedAt());
    }

    /** The word was refused: the payment waits as before. */
    Attempt withoutClosing(Instant now) {
        return with(state, Optional.empty(), Optional.empty(), now.plus(LOOK_AT_CUSTOMER));
    }

    Attempt lookedAt(Instant nextLook, Instant now) {
        boolean resting = state == ChargeState.AUTHORIZED && closing.isEmpty();
        Instant due = resting ? lookAtHeld(heldUntil, now) : nextLook;
        return new Attempt(
                id,
                gateway,
                state,
                refs,
                next,
                decline,
                heldUntil,
                closing,
                preparedAt,
                Optional.empty(),
                due,
                looks + 1);
    }

    /** This attempt after an answer; an answer of a lower rank adds only ids. */
    Attempt answered(GatewayPayment answer, Instant now) {
        ChargeState told = ChargeState.of(answer.status());
        PaymentRefs known = refs.completedBy(answer.refs());
        boolean moving = told == state || (state == ChargeState.ACTION_REQUIRED && told == ChargeState.PENDING);
        boolean forward = told.rank() > state.rank() || (moving && !state.isFinal());
        if (!forward) {
            return new Attempt(
                    id, gateway, state, known, next, decline, heldUntil, closing, preparedAt, lease, lookAt, looks);
        }
        // Between our word and its answer, news of the state before it changes nothing about the word.
        boolean spoken = told == state && closing.isPresent();
        Optional<Instant> held =
                told == ChargeState.AUTHORIZED ? answer.heldUntil().or(() -> heldUntil) : heldUntil;
        return new Attempt(
                id,
                gateway,
                told,
                known,
                told == ChargeState.ACTION_REQUIRED ? answer.next().or(() -> next) : Optional.empty(),
                answer.decline(),
                held,
                spoken ? closing : Optional.empty(),
                preparedAt,
                spoken ? lease : Optional.empty(),
                spoken ? lookAt : nextLook(told, held, now),
                looks);
    }

    private static Instant nextLook(ChargeState told, Optional<Instant> held, Instant now) {
        return told == ChargeState.AUTHORIZED ? lookAtHeld(held, now) : now.plus(LOOK_AT_CUSTOMER);
    }

    private static Instant lookAtHeld(Optional<Instant> until, Instant now) {
        Instant release = until.map(end -> end.plus(AFTER_RELEASE)).orElse(now);
        return release.isAfter(now) ? release : now.plus(LOOK_AT_HELD);
    }

    private Attempt with(ChargeState changed, Optional<Closing> word, Optional<Lease> holder, Instant due) {
        return new Attempt(id, gateway, changed, refs, next, decline, heldUntil, word, preparedAt, holder, due, looks);
    }
}
