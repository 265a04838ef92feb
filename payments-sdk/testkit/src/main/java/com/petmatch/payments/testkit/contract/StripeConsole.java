package com.petmatch.payments.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.petmatch.payments.testkit.StripeSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** What a person does and sees in the provider's dashboard, past our engines. */
final class StripeConsole {

    private static final JsonMapper JSON = new JsonMapper();

    private final StripeSandbox stripe;
    private final HttpClient client = HttpClient.newHttpClient();

    StripeConsole(StripeSandbox stripe) {
        this.stripe = stripe;
    }

    void refund(String paymentRef, long cents) {
        String form = "payment_intent=" + paymentRef + "&amount=" + cents;
        JsonNode refund = send(request("/v1/refunds")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (!refund.path("object").asText().equals("refund")) {
            throw new AssertionError("Expected a refund, got " + refund);
        }
    }

    String paymentOf(String charge) {
        for (JsonNode intent : send(request("/v1/payment_intents").GET()).path("data")) {
            if (intent.path("metadata").path("petmatch_charge").asText().equals(charge)) {
                return intent.path("id").asText();
            }
        }
        throw new AssertionError("Expected a payment of charge " + charge);
    }

    List<String> events() {
        List<String> bodies = new ArrayList<>();
        send(request("/v1/events?limit=100").GET()).path("data").forEach(event -> bodies.add(event.toString()));
        return bodies;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stripe.baseUri() + path))
                .header("Authorization", "Bearer " + stripe.apiKey())
                .header("Stripe-Version", StripeSandbox.API_VERSION);
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            return JSON.readTree(client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
