package com.petmatch.payments.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** A bare client of the Stripe API: forms out, JSON in, no retry. */
final class Wire {

    private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");
    private static final JsonMapper JSON = new JsonMapper();

    private final StripeSandbox sandbox;
    private final OkHttpClient client;

    Wire(StripeSandbox sandbox) {
        this.sandbox = sandbox;
        this.client = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .addInterceptor(sandbox.faults().interceptor())
                .build();
    }

    record Reply(int status, JsonNode body, Map<String, String> headers) {

        String text(String pointer) {
            return body.at(pointer).asText();
        }
    }

    /** Name, value, name, value … */
    static Map<String, String> form(String... pairs) {
        Map<String, String> form = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i], pairs[i + 1]);
        }
        return form;
    }

    Reply post(String path, String... pairs) {
        return send(request(path).post(body(pairs)));
    }

    Reply postOnce(String key, String path, String... pairs) {
        return send(request(path).header("Idempotency-Key", key).post(body(pairs)));
    }

    Reply get(String path) {
        return send(request(path).get());
    }

    Reply delete(String path) {
        return send(request(path).delete());
    }

    Request.Builder request(String path) {
        return new Request.Builder()
                .url(sandbox.baseUri() + path)
                .header("Authorization", "Bearer " + sandbox.apiKey())
                .header("Stripe-Version", StripeSandbox.API_VERSION);
    }

    Reply send(Request.Builder request) {
        try {
            return sendOrFail(request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reply sendOrFail(Request.Builder request) throws IOException {
        try (Response response = client.newCall(request.build()).execute()) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
            return new Reply(response.code(), JSON.readTree(response.body().bytes()), headers);
        }
    }

    /** A confirmed payment of 10.99 EUR with the card. */
    Reply pay(String cardToken, String order, String... more) {
        Map<String, String> form = form(
                "amount", "1099",
                "currency", "eur",
                "confirm", "true",
                "payment_method", cardToken,
                "payment_method_types[0]", "card",
                "metadata[order]", order);
        form.putAll(form(more));
        return send(request("/v1/payment_intents").post(body(form)));
    }

    /** An open checkout session of 25.00 EUR. */
    Reply checkout(String order, String... more) {
        Map<String, String> form = form(
                "mode", "payment",
                "success_url", "http://127.0.0.1:9/paid?session={CHECKOUT_SESSION_ID}",
                "cancel_url", "http://127.0.0.1:9/cancelled",
                "client_reference_id", order,
                "line_items[0][quantity]", "2",
                "line_items[0][price_data][currency]", "eur",
                "line_items[0][price_data][unit_amount]", "1250",
                "line_items[0][price_data][product_data][name]", "Pro plan");
        form.putAll(form(more));
        return send(request("/v1/checkout/sessions").post(body(form)));
    }

    RequestBody body(String... pairs) {
        return body(form(pairs));
    }

    RequestBody body(Map<String, String> form) {
        StringJoiner encoded = new StringJoiner("&");
        form.forEach((name, value) -> encoded.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return RequestBody.create(encoded.toString().getBytes(StandardCharsets.UTF_8), FORM);
    }
}
