package com.petmatch.payments.paypal;

import com.petmatch.payments.gateway.FoundPayment;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LookupOps;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentRefs;
import java.util.Optional;

/**
 * Finds a payment by PayPal's ids. PayPal cannot search by our reference, so a payment whose order is unknown is found by
 * repeating its request while the request id counts, else by an operator.
 */
final class PayPalLookups implements LookupOps {

    private final PayPalClient client;
    private final PayPalOrders orders;
    private final PayPalObjects objects;

    PayPalLookups(PayPalClient client, PayPalOrders orders, PayPalObjects objects) {
        this.client = client;
        this.orders = orders;
        this.objects = objects;
    }

    @Override
    public LookupOutcome find(PaymentQuery query) {
        PaymentRefs refs = query.refs();
        if (refs.equals(PaymentRefs.NONE)) {
            return new LookupOutcome.CannotTell();
        }
        return known(refs).<LookupOutcome>map(LookupOutcome.Found::new).orElseGet(LookupOutcome.None::new);
    }

    @Override
    public Optional<FoundPayment> payment(String paymentRef) {
        return client.find(PayPalRefunds.CAPTURES, paymentRef)
                .map(capture -> new FoundPayment(PayPalObjects.attempt(capture), objects.capture(capture)));
    }

    // The order shows all that happened under it; an order that is gone was never approved.
    private Optional<GatewayPayment> known(PaymentRefs refs) {
        if (refs.checkout().isPresent()) {
            return orders.find(refs.checkout().get());
        }
        if (refs.payment().isPresent()) {
            return client.find(PayPalRefunds.CAPTURES, refs.payment().get()).map(objects::capture);
        }
        return refs.hold()
                .flatMap(hold -> client.find(PayPalCaptures.AUTHORIZATIONS, hold))
                .map(objects::authorization);
    }
}
