package com.petmatch.payments.testkit.internal.stripe;

import java.io.IOException;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Posts one event to one endpoint; anything but a 2xx, a refused connection included, is a failed delivery. */
final class WebhookSender {

    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final OkHttpClient client;

    WebhookSender(OkHttpClient client) {
        this.client = client.newBuilder()
                .followRedirects(false)
                .retryOnConnectionFailure(false)
                .callTimeout(Duration.ofSeconds(20))
                .build();
    }

    boolean send(WebhookEndpoint endpoint, String signature, byte[] body) {
        Request request = new Request.Builder()
                .url(endpoint.url().toString())
                .header("Stripe-Signature", signature)
                .header("User-Agent", "PetMatch-Sandbox (Stripe/1.0)")
                .post(RequestBody.create(body, JSON))
                .build();
        try (Response response = client.newCall(request).execute()) {
            return response.isSuccessful();
        } catch (IOException e) {
            return false;
        }
    }
}
