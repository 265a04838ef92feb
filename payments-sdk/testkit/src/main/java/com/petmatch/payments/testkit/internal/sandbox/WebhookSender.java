package com.petmatch.payments.testkit.internal.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    boolean send(WebhookSigning.Signed signed, String body) {
        Request.Builder request = new Request.Builder()
                .url(signed.url().toString())
                .post(RequestBody.create(body.getBytes(StandardCharsets.UTF_8), JSON));
        signed.headers().forEach(request::header);
        try (Response response = client.newCall(request.build()).execute()) {
            return response.isSuccessful();
        } catch (IOException e) {
            return false;
        }
    }
}
