package com.petmatch.payments.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sends a request once and reads the answer within its limit. */
final class HttpExchange {

    private static final long MAX_ANSWER_BYTES = 4L * 1024 * 1024;
    private static final MediaType JSON = MediaType.get("application/json");
    private static final MediaType FORM = MediaType.get("application/x-www-form-urlencoded");

    /**
     * What came back from one try.
     *
     * @param status 0 when there was no answer
     * @param json the body, when it is one JSON object within the limits
     * @param failure why there was no answer, or none that could be read to its end
     */
    record Result(
            int status,
            Optional<JsonNode> json,
            Optional<String> requestId,
            Optional<String> retryAfter,
            Optional<String> retryHint,
            @Nullable IOException failure) {

        static Result failed(IOException failure) {
            return new Result(0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), failure);
        }

        /** Whether it is proven that nothing was sent. */
        boolean nothingSent() {
            return failure instanceof ConnectException
                    || failure instanceof UnknownHostException
                    || failure instanceof NoRouteToHostException
                    || failure instanceof SSLHandshakeException
                    || failure instanceof SSLPeerUnverifiedException;
        }
    }

    private final HttpSettings settings;
    private final OkHttpClient client;

    HttpExchange(HttpSettings settings) {
        this.settings = settings;
        // Repeating is our decision alone: a POST must not be sent twice behind our back.
        this.client = settings.client()
                .newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .readTimeout(Duration.ofSeconds(30))
                .writeTimeout(Duration.ofSeconds(30))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }

    Result send(HttpCall call, Duration deadline) {
        Call exchange = client.newCall(request(call));
        exchange.timeout().timeout(Math.max(1, deadline.toMillis()), TimeUnit.MILLISECONDS);
        try (Response response = exchange.execute()) {
            return new Result(
                    response.code(),
                    Json.object(bounded(response)),
                    Optional.ofNullable(response.header(settings.requestIdHeader())),
                    Optional.ofNullable(response.header("Retry-After")),
                    Optional.ofNullable(response.header(settings.retryHintHeader())),
                    null);
        } catch (IOException e) {
            return Result.failed(e);
        }
    }

    private Request request(HttpCall call) {
        Request.Builder request = new Request.Builder().url(settings.base() + call.path());
        settings.headers().forEach(request::header);
        call.headers().forEach(request::header);
        if (call.isRead()) {
            return request.get().build();
        }
        MediaType type = call.json() ? JSON : FORM;
        RequestBody body = RequestBody.create(call.body().getBytes(StandardCharsets.UTF_8), type);
        return request.method(call.method(), body).build();
    }

    private static byte[] bounded(Response response) throws IOException {
        BufferedSource source = response.body().source();
        if (source.request(MAX_ANSWER_BYTES + 1)) {
            throw new IOException("answer is longer than " + MAX_ANSWER_BYTES + " bytes");
        }
        return source.readByteArray();
    }
}
