package com.petmatch.payments.mercadopago;

import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.gateway.FoundPayment;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LookupOps;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds a payment by its number, else by our attempt, which it carries as {@code external_reference}. */
final class MercadoPagoLookups implements LookupOps {

    private final MercadoPagoPayments payments;
    private final MercadoPagoCheckouts checkouts;
    private final MercadoPagoObjects objects;

    MercadoPagoLookups(MercadoPagoPayments payments, MercadoPagoCheckouts checkouts, MercadoPagoObjects objects) {
        this.payments = payments;
        this.checkouts = checkouts;
        this.objects = objects;
    }

    @Override
    public LookupOutcome find(PaymentQuery query) {
        PaymentRefs refs = query.refs();
        if (query.hosted() && refs.checkout().isPresent()) {
            return new LookupOutcome.Found(checkouts.read(refs.checkout().get()));
        }
        if (refs.payment().isPresent()) {
            return new LookupOutcome.Found(
                    objects.payment(payments.read(refs.payment().get())));
        }
        Optional<GatewayPayment> found = payments.ofAttempt(query.attempt(), query.from());
        // A page whose address never reached us was never shown, so without a payment nobody paid on it.
        return found.<LookupOutcome>map(LookupOutcome.Found::new).orElseGet(LookupOutcome.None::new);
    }

    @Override
    public Optional<FoundPayment> payment(String paymentRef) {
        try {
            JsonNode payment = payments.read(paymentRef);
            return Optional.of(new FoundPayment(MercadoPagoObjects.attempt(payment), objects.payment(payment)));
        } catch (InvalidPaymentRequestException notThere) {
            return Optional.empty();
        }
    }
}
