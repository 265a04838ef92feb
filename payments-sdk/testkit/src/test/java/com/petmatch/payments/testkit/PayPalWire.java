package com.petmatch.payments.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.petmatch.payments.testkit.Wire.Reply;
import com.petmatch.payments.testkit.sandbox.TestBuyer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.Credentials;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** A bare client of the PayPal API: JSON out and in, one token, no retry. */
final class PayPalWire {

    private static final MediaType JSON_TYPE = MediaType.get("application/json");
    private static final JsonMapper JSON = new JsonMapper();

    private final PayPalSandbox sandbox;
    private final OkHttpClient client;
    private final String token;

    PayPalWire(PayPalSandbox sandbox) {
        this.sandbox = sandbox;
        this.client = new OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .addInterceptor(sandbox.faults().interceptor())
                .build();
        this.token = token(sandbox.clientSecret()).text("/access_token");
    }

    Reply token(String secret) {
        return send(new Request.Builder()
                .url(sandbox.baseUri() + "/v1/oauth2/token")
                .header("Authorization", Credentials.basic(sandbox.clientId(), secret))
                .post(RequestBody.create(
                        "grant_type=client_credentials".getBytes(StandardCharsets.UTF_8),
                        MediaType.get("application/x-www-form-urlencoded"))));
    }

    Reply post(String path, String json) {
        return send(request(path).post(body(json)));
    }

    Reply postOnce(String key, String path, String json) {
        return send(request(path).header("PayPal-Request-Id", key).post(body(json)));
    }

    Reply get(String path) {
        return send(request(path).get());
    }

    Reply delete(String path) {
        return send(request(path).delete());
    }

    Request.Builder request(String path) {
        return new Request.Builder()
                .url(path.startsWith("http") ? path : sandbox.baseUri() + path)
                .header("Authorization", "Bearer " + token)
                .header("Prefer", "return=representation");
    }

    /** An order over 10.99 EUR that a buyer has to approve. */
    Reply order(String key, String intent, String reference) {
        return postOnce(key, "/v2/checkout/orders", orderBody(intent, reference));
    }

    static String orderBody(String intent, String reference) {
        return """
               {"intent": "%s",
                "purchase_units": [{"custom_id": "%s", "description": "Pro plan",
                                    "amount": {"currency_code": "EUR", "value": "10.99"}}],
                "payment_source": {"paypal": {"experience_context": {
                    "return_url": "http://127.0.0.1:9/paid?shop=1", "cancel_url": "http://127.0.0.1:9/cancelled"}}}}
               """.formatted(intent, reference);
    }

    /** The id of an order that the buyer approved. */
    String approved(String intent, String reference, TestBuyer buyer) {
        String id = order("create-" + reference, intent, reference).text("/id");
        sandbox.approve(id, buyer);
        return id;
    }

    /** The capture of an order that the buyer approved and the shop captured. */
    JsonNode captured(String reference, TestBuyer buyer) {
        String id = approved("CAPTURE", reference, buyer);
        return postOnce("capture-" + reference, "/v2/checkout/orders/" + id + "/capture", "{}")
                .body()
                .at("/purchase_units/0/payments/captures/0");
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

    static RequestBody body(String json) {
        return RequestBody.create(json.getBytes(StandardCharsets.UTF_8), JSON_TYPE);
    }

    static String amount(String value) {
        return "{\"amount\": {\"currency_code\": \"EUR\", \"value\": \"" + value + "\"}}";
    }
}
