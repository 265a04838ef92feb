package com.petmatch.payments.charge;

import com.petmatch.kernel.money.CurrencyMismatchException;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import java.util.Optional;

/** Ends a hold: takes the money or gives it up. Of two at once, whoever writes first wins. */
final class Captures {

    private final ChargeRecorder recorder;
    private final ChargeCloser closer;
    private final ChargeResolver resolver;

    Captures(ChargeRecorder recorder, ChargeCloser closer, ChargeResolver resolver) {
        this.recorder = recorder;
        this.closer = closer;
        this.resolver = resolver;
    }

    CaptureOutcome capture(ChargeId id, Money amount) {
        Charge charge = recorder.require(id);
        requireSane(charge, amount);
        if (charge.state() == ChargeState.AUTHORIZED && amount.compareTo(charge.amount()) > 0) {
            return new CaptureOutcome.CaptureExceeds(id, charge.amount());
        }
        Optional<Charge> claimed = closer.claim(id, ChargeState.AUTHORIZED, Closing.Kind.CAPTURE, amount);
        if (claimed.isEmpty()) {
            return standing(recorder.require(id));
        }
        ChargeCloser.Said said = closer.say(claimed.get());
        if (said.refused().isEmpty()) {
            return outcome(said.charge());
        }
        // Refused for good, mostly because the hold is over: what the provider says now is the truth.
        Charge after = resolver.resolve(said.charge());
        if (after.state() == ChargeState.AUTHORIZED) {
            throw said.refused().get();
        }
        return standing(after);
    }

    /** The charge after giving the money up, or after whatever was faster. */
    Charge voidHeld(Charge charge) {
        Optional<Charge> claimed =
                closer.claim(charge.id(), ChargeState.AUTHORIZED, Closing.Kind.VOID, charge.amount());
        if (claimed.isEmpty()) {
            return recorder.require(charge.id());
        }
        ChargeCloser.Said said = closer.say(claimed.get());
        if (said.refused().isEmpty()) {
            return said.charge();
        }
        Charge after = resolver.resolve(said.charge());
        if (after.state() == ChargeState.AUTHORIZED) {
            throw said.refused().get();
        }
        return after;
    }

    private static void requireSane(Charge charge, Money amount) {
        if (!amount.currency().equals(charge.amount().currency())) {
            throw new CurrencyMismatchException(charge.amount().currency(), amount.currency());
        }
        if (!amount.isPositive()) {
            throw new InvalidPaymentRequestException(
                    PaymentErrors.AMOUNT_INVALID, "expected an amount above zero, got " + amount);
        }
    }

    private static CaptureOutcome outcome(Charge charge) {
        return charge.state() == ChargeState.CAPTURED
                ? new CaptureOutcome.Captured(charge.id(), charge.captured())
                : standing(charge);
    }

    /** How it stands for somebody who came second, or whose word was not heard. */
    private static CaptureOutcome standing(Charge charge) {
        ChargeId id = charge.id();
        return switch (charge.state()) {
            case CAPTURED -> new CaptureOutcome.AlreadyCaptured(id, charge.captured());
            case CANCELED -> new CaptureOutcome.AlreadyVoided(id);
            case EXPIRED -> new CaptureOutcome.AuthorizationExpired(id);
            case AUTHORIZED ->
                charge.attempt().lease().isEmpty()
                        ? new CaptureOutcome.Unresolved(id)
                        : new CaptureOutcome.InProgress(id);
            default ->
                throw new InvalidPaymentRequestException(
                        PaymentErrors.CHARGE_NOT_AUTHORIZED,
                        "expected a charge that holds money, charge " + id + " is " + charge.state());
        };
    }
}
