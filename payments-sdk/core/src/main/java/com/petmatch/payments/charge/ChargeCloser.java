package com.petmatch.payments.charge;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.EngineContext;
import com.petmatch.payments.Execution;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.idempotency.Lease;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Says the last word about a payment that waits for it: complete, capture or void. The word is written down first, so
 * that of two at once one wins, and that after a crash the same word is said again with the same key.
 */
final class ChargeCloser {

    /** What saying it led to; {@code refused} when the provider is proven not to have acted. */
    record Said(Charge charge, Optional<PaymentException> refused) {}

    private final EngineContext context;
    private final ChargeCaller caller;
    private final ChargeRecorder recorder;

    ChargeCloser(EngineContext context, ChargeCaller caller, ChargeRecorder recorder) {
        this.context = context;
        this.caller = caller;
        this.recorder = recorder;
    }

    /** Writes the word down if the charge is in the state that waits for it and nobody else was first. */
    Optional<Charge> claim(ChargeId id, ChargeState waiting, Closing.Kind kind, Money amount) {
        Instant now = context.clock().instant();
        Lease lease = Lease.from(context.ids().next(), now);
        Charge after = recorder.changeAttempt(
                id,
                charge -> charge.state() == waiting
                                && charge.attempt().closing().isEmpty()
                                && !charge.attempt().isLeased(now)
                        ? Optional.of(charge.attempt().closing(new Closing(kind, amount, now), lease))
                        : Optional.empty());
        boolean ours = after.attempt().lease().equals(Optional.of(lease));
        return ours ? Optional.of(after) : Optional.empty();
    }

    /** Says the word of a claimed charge; a word that is proven not to have been heard is taken back. */
    Said say(Charge claimed) {
        return said(claimed, recorder::withoutClosing);
    }

    private Said said(Charge claimed, UnaryOperator<Charge> unheard) {
        GatewayPayment answer;
        try {
            answer = caller.close(claimed, claimed.attempt().closing().orElseThrow());
        } catch (PaymentException e) {
            if (e.execution() != Execution.NOT_EXECUTED) {
                return new Said(recorder.released(claimed), Optional.empty());
            }
            Charge after = e.isRetryable() ? unheard.apply(claimed) : recorder.withoutClosing(claimed);
            return new Said(after, Optional.of(e));
        }
        recorder.answered(claimed, answer);
        // An answer that leaves the payment where it was is an answer too: the customer must choose again.
        return new Said(recorder.withoutClosing(claimed), Optional.empty());
    }

    /** Says a word again whose answer was lost, while the provider still knows the key; one not heard stays to be said. */
    Charge again(Charge leased) {
        Closing word = leased.attempt().closing().orElseThrow();
        Instant now = context.clock().instant();
        boolean allowed = word.kind() == Closing.Kind.COMPLETE ? leased.mayComplete(now) : word.mayRepeat(now);
        return allowed || word.kind() == Closing.Kind.VOID
                ? said(leased, recorder::released).charge()
                : leased;
    }
}
