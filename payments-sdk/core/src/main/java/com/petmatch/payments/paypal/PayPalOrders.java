package com.petmatch.payments.paypal;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.gateway.CaptureMode;
import com.petmatch.payments.gateway.Correlation;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What checkouts, charges and captures share: the body of an order, reading one, and what a refusal about one means. */
final class PayPalOrders {

    static final String ROUTE = "/v2/checkout/orders";

    private static final int LONGEST_DESCRIPTION = 127;
    private static final List<String> GOING_ON = List.of("redirect", "payer-action", "approve");

    private final PayPalClient client;
    private final PayPalObjects objects;
    private final PayPalAmounts amounts;

    PayPalOrders(PayPalClient client, PayPalObjects objects, PayPalAmounts amounts) {
        this.client = client;
        this.objects = objects;
        this.amounts = amounts;
    }

    /**
     * An order of one purchase unit, without its payment source. The attempt is the invoice number, which PayPal takes once: a
     * second capture is refused even when the request id is forgotten.
     */
    ObjectNode body(CaptureMode capture, Money amount, Correlation correlation, String description) {
        ObjectNode order = JsonNodeFactory.instance.objectNode();
        order.put("intent", capture == CaptureMode.MANUAL ? "AUTHORIZE" : "CAPTURE");
        ObjectNode unit = order.putArray("purchase_units").addObject();
        unit.put("reference_id", correlation.order())
                .put("custom_id", correlation.attempt().toString())
                .put("invoice_id", "pm1-" + correlation.attempt());
        if (!description.isBlank()) {
            unit.put("description", shortened(description));
        }
        unit.set("amount", amounts.json(amount));
        return order;
    }

    /** How the order stands; one that PayPal has no more was never approved, so nothing was taken. */
    GatewayPayment read(String order) {
        return find(order)
                .orElseGet(
                        () -> GatewayPayment.of(PaymentStatus.EXPIRED, PaymentRefs.checkout(order, Optional.empty())));
    }

    Optional<GatewayPayment> find(String order) {
        return client.find(ROUTE, order).map(objects::order);
    }

    /** What a refusal says about the payment with these ids; throws when it is a mistake of ours. */
    GatewayPayment refused(PayPalClient.Refusal refusal, PaymentRefs refs) {
        String issue = refusal.issue();
        if (issue.equals(PayPalIssues.PAID_BEFORE)) {
            return paidBefore(refs);
        }
        if (PayPalIssues.isForBuyer(issue)) {
            Optional<URI> page = objects.links().page(refusal.body(), GOING_ON);
            if (page.isPresent()) {
                return GatewayPayment.of(PaymentStatus.ACTION_REQUIRED, refs)
                        .withNext(objects.links().action(refusal.body(), GOING_ON));
            }
        }
        if (PayPalIssues.isOutrun(issue) && refs.checkout().isPresent()) {
            return read(refs.checkout().get());
        }
        if (PayPalIssues.isDecline(issue)) {
            return GatewayPayment.of(PaymentStatus.DECLINED, refs).withDecline(PayPalIssues.reason(issue));
        }
        throw refusal.failure();
    }

    // Our attempt took money before, and not necessarily under the order we know: calling that a decline would let it
    // be taken again.
    private GatewayPayment paidBefore(PaymentRefs refs) {
        Optional<GatewayPayment> taken =
                refs.checkout().flatMap(this::find).filter(order -> order.status() != PaymentStatus.APPROVED);
        return taken.orElseThrow(() -> new GatewayProtocolException(
                "PayPal took this attempt before, under an order that we do not know",
                CallFacts.of(GatewayId.PAYPAL.value(), false, Execution.UNKNOWN),
                null));
    }

    GatewayPayment answered(PayPalClient.Reply reply, PaymentRefs refs) {
        return reply.refusal().map(refusal -> refused(refusal, refs)).orElseGet(() -> objects.order(reply.body()));
    }

    /** The addresses to come back to, and that no address of a parcel is asked for. */
    static void addContext(ObjectNode wallet, URI returnUrl, URI cancelUrl) {
        ObjectNode context = wallet.putObject("experience_context");
        context.put("return_url", returnUrl.toString())
                .put("cancel_url", cancelUrl.toString())
                .put("shipping_preference", "NO_SHIPPING");
    }

    static JsonNode empty() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST_DESCRIPTION - 1))
                ? LONGEST_DESCRIPTION - 1
                : LONGEST_DESCRIPTION;
        return text.substring(0, end);
    }
}
