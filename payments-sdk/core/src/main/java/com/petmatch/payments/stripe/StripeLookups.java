package com.petmatch.payments.stripe;

import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.gateway.FoundPayment;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.LookupOps;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentQuery;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.internal.Form;
import com.petmatch.payments.internal.Json;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Finds a payment by its id, else by our metadata in the lists, newest first. The search API is not used: it misses fresh
 * data for up to a minute, in outages an hour.
 */
final class StripeLookups implements LookupOps {

    // Between our clock and Stripe's.
    private static final Duration SLACK = Duration.ofMinutes(5);

    private final StripeClient client;
    private final StripeObjects objects;
    private final StripeList lists;

    StripeLookups(StripeClient client, StripeObjects objects) {
        this.client = client;
        this.objects = objects;
        this.lists = new StripeList(client);
    }

    @Override
    public LookupOutcome find(PaymentQuery query) {
        return query.hosted() ? session(query) : intent(query);
    }

    @Override
    public Optional<FoundPayment> payment(String paymentRef) {
        try {
            JsonNode intent = intent(paymentRef);
            return Optional.of(new FoundPayment(StripeObjects.attempt(intent), objects.intent(intent)));
        } catch (InvalidPaymentRequestException notThere) {
            return Optional.empty();
        }
    }

    private JsonNode intent(String ref) {
        return client.get(StripeCharges.ROUTE + "/{intent}", StripeCharges.ROUTE + "/" + StripeClient.segment(ref));
    }

    private LookupOutcome session(PaymentQuery query) {
        String route = StripeCheckouts.ROUTE;
        Optional<JsonNode> found = query.refs().checkout().isPresent()
                ? Optional.of(client.get(
                        route + "/{session}",
                        route + "/"
                                + StripeClient.segment(query.refs().checkout().get())))
                : lists.find(route, "", session -> judge(session, query));
        return found.<LookupOutcome>map(session -> new LookupOutcome.Found(paid(session)))
                .orElseGet(LookupOutcome.None::new);
    }

    // A page that is complete and not paid leaves open whether the money is held or on its way: the intent tells.
    private GatewayPayment paid(JsonNode session) {
        GatewayPayment page = objects.session(session);
        Optional<String> intent = page.refs().payment();
        if (page.status() != PaymentStatus.PENDING || intent.isEmpty()) {
            return page;
        }
        GatewayPayment payment = objects.intent(intent(intent.get()));
        return payment.status() == PaymentStatus.AUTHORIZED ? payment : page;
    }

    private LookupOutcome intent(PaymentQuery query) {
        String route = StripeCharges.ROUTE;
        Optional<JsonNode> found = query.refs().payment().isPresent()
                ? Optional.of(intent(query.refs().payment().get()))
                : lists.find(route, window(query), intent -> judge(intent, query));
        return found.<LookupOutcome>map(intent -> new LookupOutcome.Found(objects.intent(intent)))
                .orElseGet(LookupOutcome.None::new);
    }

    private static String window(PaymentQuery query) {
        return new Form()
                .put("created[gte]", query.from().minus(SLACK).getEpochSecond())
                .put("created[lte]", query.until().plus(SLACK).getEpochSecond())
                .encode();
    }

    private static StripeList.Verdict judge(JsonNode object, PaymentQuery query) {
        if (StripeObjects.attempt(object).equals(Optional.of(query.attempt()))) {
            return StripeList.Verdict.FOUND;
        }
        long oldest = query.from().minus(SLACK).getEpochSecond();
        boolean older = Json.number(object, "created").orElse(Long.MAX_VALUE) < oldest;
        return older ? StripeList.Verdict.STOP : StripeList.Verdict.NEXT;
    }
}
