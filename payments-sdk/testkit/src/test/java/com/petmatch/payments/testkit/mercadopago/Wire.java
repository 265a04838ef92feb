package com.petmatch.payments.testkit.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.MercadoPagoSandbox;
import com.petmatch.payments.testkit.sandbox.TestHolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** A bare client of the Mercado Pago API and a buyer at its pages: JSON out, JSON in, no retry. */
final class Wire {

    private static final MediaType JSON_TYPE = MediaType.get("application/json");
    private static final MediaType FORM_TYPE = MediaType.get("application/x-www-form-urlencoded");
    private static final JsonMapper JSON = new JsonMapper();

    private final MercadoPagoSandbox sandbox;
    private final OkHttpClient client;
    private int keys;

    Wire(MercadoPagoSandbox sandbox) {
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

        String id() {
            return text("/id");
        }

        /** Status and detail, as {@code approved/accredited}. */
        String state() {
            return text("/status") + "/" + text("/status_detail");
        }

        /** The number of the error's cause. */
        int cause() {
            return body.at("/cause/0/code").asInt();
        }
    }

    /** A POST with a key that nobody used before. */
    Reply post(String path, String body) {
        return postOnce("test-key-" + keys++, path, body);
    }

    Reply postOnce(String key, String path, String body) {
        return send(request(path).header("X-Idempotency-Key", key).post(json(body)));
    }

    Reply put(String path, String body) {
        return send(
                request(path).header("X-Idempotency-Key", "test-key-" + keys++).put(json(body)));
    }

    Reply get(String path) {
        return send(request(path).get());
    }

    Reply delete(String path) {
        return send(request(path).delete());
    }

    /** A payment of 10.99 by the card; {@code more} is JSON members, each followed by a comma. */
    Reply pay(TestHolder holder, String order, String more) {
        return post("/v1/payments", card(holder.token(), order, more));
    }

    Reply pay(TestHolder holder, String order) {
        return pay(holder, order, "");
    }

    static String card(String token, String order, String more) {
        return "{" + more + "\"token\":\"" + token + "\",\"external_reference\":\"" + order
                + "\",\"transaction_amount\":10.99,\"installments\":1,\"payment_method_id\":\"master\","
                + "\"payer\":{\"email\":\"ana@example.com\"}}";
    }

    /** A payment of 10.99 that the buyer makes elsewhere. */
    Reply transfer(String method, String order, String more) {
        return post(
                "/v1/payments",
                "{" + more + "\"external_reference\":\"" + order
                        + "\",\"transaction_amount\":10.99,\"payment_method_id\":\"" + method
                        + "\",\"payer\":{\"email\":\"ana@example.com\",\"identification\":"
                        + "{\"type\":\"CPF\",\"number\":\"19119119100\"}}}");
    }

    /** Opens a page of the sandbox as a browser would. */
    Reply open(String url) {
        return open(new Request.Builder().url(absolute(url)).header("Accept-Language", "en"));
    }

    /** Sends a page's form; where the answer leads. */
    String choose(String url, String form) {
        Reply answer = open(new Request.Builder().url(absolute(url)).post(RequestBody.create(form, FORM_TYPE)));
        return answer.headers().getOrDefault("Location", "stays: " + answer.status());
    }

    Request.Builder request(String path) {
        return new Request.Builder()
                .url(sandbox.baseUri() + path)
                .header("Authorization", "Bearer " + sandbox.accessToken());
    }

    static RequestBody json(String body) {
        return RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON_TYPE);
    }

    /** The JSON object that a text is. */
    static ObjectNode tree(String text) {
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Reply send(Request.Builder request) {
        return exchange(request, true);
    }

    private Reply open(Request.Builder request) {
        return exchange(request, false);
    }

    private Reply exchange(Request.Builder request, boolean isJson) {
        try (Response response = client.newCall(request.build()).execute()) {
            Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            response.headers().forEach(header -> headers.put(header.getFirst(), header.getSecond()));
            String body = response.body().string();
            JsonNode read = isJson ? JSON.readTree(body) : JSON.getNodeFactory().textNode(body);
            return new Reply(response.code(), read, headers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String absolute(String url) {
        return url.startsWith("http") ? url : sandbox.baseUri() + url;
    }
}
