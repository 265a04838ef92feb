package com.petmatch.payments.paypal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Answers in place of PayPal: tokens by itself, everything else as scripted; the last answer repeats. */
final class ScriptedPayPal implements Interceptor {

    private interface Step {
        Response answer(Request request) throws IOException;
    }

    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<Request> requests = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger tokens = new AtomicInteger();
    private volatile int tokenStatus = 200;

    ScriptedPayPal then(int status, String body) {
        steps.add(request -> response(request, status, body));
        return this;
    }

    ScriptedPayPal thenFail() {
        steps.add(request -> {
            throw new IOException("reset");
        });
        return this;
    }

    void tokensAnswer(int status) {
        tokenStatus = status;
    }

    int tokensGiven() {
        return tokens.get();
    }

    /** The calls besides those for tokens. */
    List<Request> requests() {
        return requests;
    }

    String body(int call) {
        try (Buffer buffer = new Buffer()) {
            requests.get(call).body().writeTo(buffer);
            return buffer.readUtf8();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (request.url().encodedPath().equals("/v1/oauth2/token")) {
            String token = "{\"access_token\":\"token-" + tokens.incrementAndGet() + "\",\"expires_in\":32400}";
            return response(request, tokenStatus, tokenStatus == 200 ? token : "{\"error\":\"invalid_client\"}");
        }
        Step step;
        synchronized (steps) {
            requests.add(request);
            step = steps.size() > 1 ? steps.remove() : steps.element();
        }
        return step.answer(request);
    }

    private static Response response(Request request, int status, String body) {
        return new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("scripted")
                .header("Paypal-Debug-Id", "f1debug")
                .body(ResponseBody.create(body.getBytes(StandardCharsets.UTF_8), MediaType.get("application/json")))
                .build();
    }
}
