package com.petmatch.payments.charge;

import com.petmatch.payments.EngineContext;
import com.petmatch.payments.Execution;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out what became of a charge whose answer is not known: by its id at the gateway, by the same request with the
 * same key while that is allowed, else by our reference. Nothing is guessed, and nothing is charged late.
 */
final class ChargeResolver {

    private static final Logger log = LoggerFactory.getLogger(ChargeResolver.class);

    private final EngineContext context;
    private final ChargeCaller caller;
    private final ChargeRecorder recorder;
    private final ChargeCloser closer;

    ChargeResolver(EngineContext context, ChargeCaller caller, ChargeRecorder recorder, ChargeCloser closer) {
        this.context = context;
        this.caller = caller;
        this.recorder = recorder;
        this.closer = closer;
    }

    /** The charge after asking; it is still open when the gateway could not say. */
    Charge resolve(Charge charge) {
        if (charge.state().isFinal()) {
            return charge.attempt().closing().isPresent() ? closer.again(charge) : charge;
        }
        boolean known = !charge.attempt().refs().equals(PaymentRefs.NONE);
        boolean repeat = !known && caller.mayRepeat(charge, context.clock().instant());
        Charge after = repeat ? repeated(charge) : lookUp(charge, true);
        // The look-up came first: a word that was heard after all is not said again.
        return after.attempt().closing().isPresent() ? closer.again(after) : after;
    }

    private Charge repeated(Charge charge) {
        if (charge.attempt().sends() == 0 || !caller.looksBeforeRepeating(charge)) {
            return repeat(charge);
        }
        Charge seen = lookUp(charge, false);
        boolean unseen =
                seen.state() == ChargeState.UNRESOLVED && seen.attempt().refs().equals(PaymentRefs.NONE);
        return unseen ? repeat(seen) : seen;
    }

    private Charge repeat(Charge charge) {
        boolean first = charge.attempt().sends() == 0;
        Charge sent = first ? recorder.sending(charge) : charge;
        try {
            return recorder.answered(sent, caller.call(sent));
        } catch (PaymentException e) {
            log.info("Charge not resolved by repeating, charge {}, code {}", charge.id(), e.code());
            boolean proven = e.execution() == Execution.NOT_EXECUTED;
            if (proven && first) {
                return e.isRetryable() ? recorder.unsent(sent) : recorder.ended(sent, ChargeState.CANCELED);
            }
            // What became of this call says nothing of the one before it, and a repeated 5xx may be the stored one: the
            // list decides. Only a refusal for good makes an empty list a proof.
            return lookUp(sent, proven && !e.isRetryable());
        }
    }

    private Charge lookUp(Charge charge, boolean noneIsProof) {
        LookupOutcome outcome;
        try {
            outcome = caller.find(charge, context.clock().instant());
        } catch (PaymentException e) {
            log.info("Charge not resolved by look-up, charge {}, code {}", charge.id(), e.code());
            return recorder.unresolved(charge);
        }
        if (outcome instanceof LookupOutcome.Found found) {
            Charge after = recorder.answered(charge, found.payment());
            return found.payment().status() == PaymentStatus.APPROVED ? completed(after) : after;
        }
        boolean proven = noneIsProof && outcome instanceof LookupOutcome.None;
        return proven ? recorder.ended(charge, ChargeState.EXPIRED) : recorder.unresolved(charge);
    }

    // The customer agreed, and the provider waits for our word.
    private Charge completed(Charge charge) {
        boolean waits = charge.state() == ChargeState.ACTION_REQUIRED
                && charge.mayComplete(context.clock().instant())
                && charge.attempt().closing().isEmpty();
        if (!waits) {
            return charge;
        }
        Charge free = recorder.released(charge);
        Optional<Charge> claimed =
                closer.claim(free.id(), ChargeState.ACTION_REQUIRED, Closing.Kind.COMPLETE, free.amount());
        return claimed.map(ours -> closer.say(ours).charge()).orElseGet(() -> recorder.require(charge.id()));
    }
}
