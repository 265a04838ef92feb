package com.petmatch.payments.charge;

import com.petmatch.payments.EngineContext;
import com.petmatch.payments.Execution;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentRefs;
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

    ChargeResolver(EngineContext context, ChargeCaller caller, ChargeRecorder recorder) {
        this.context = context;
        this.caller = caller;
        this.recorder = recorder;
    }

    /** The charge after asking; it is still open when the gateway could not say. */
    Charge resolve(Charge charge) {
        boolean known = !charge.attempt().refs().equals(PaymentRefs.NONE);
        boolean repeat = !known && charge.mayRepeat(context.clock().instant());
        return repeat ? repeat(charge) : lookUp(charge, true);
    }

    private Charge repeat(Charge charge) {
        try {
            return recorder.answered(charge.id(), caller.call(charge));
        } catch (PaymentException e) {
            log.info("Charge not resolved by repeating, charge {}, code {}", charge.id(), e.code());
            if (e.execution() == Execution.UNKNOWN) {
                // A repeated 5xx may be the stored one, so the list decides; it is not proof of nothing yet.
                return lookUp(charge, false);
            }
            return e.isRetryable() ? recorder.released(charge.id()) : recorder.ended(charge.id(), ChargeState.CANCELED);
        }
    }

    private Charge lookUp(Charge charge, boolean noneIsProof) {
        try {
            LookupOutcome outcome = caller.find(charge, context.clock().instant());
            if (outcome instanceof LookupOutcome.Found found) {
                return recorder.answered(charge.id(), found.payment());
            }
            return noneIsProof ? recorder.ended(charge.id(), ChargeState.EXPIRED) : recorder.unresolved(charge.id());
        } catch (PaymentException e) {
            log.info("Charge not resolved by look-up, charge {}, code {}", charge.id(), e.code());
            return recorder.unresolved(charge.id());
        }
    }
}
