package com.petmatch.payments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;

/** Answers HTTP calls from a script, without a socket. The last answer repeats. */
public final class ScriptedHttp implements Interceptor {

    private interface Step {
        Response answer(Request request) throws IOException;
    }

    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<Request> requests = new ArrayList<>();

    public ScriptedHttp then(int status, String body) {
        return then(status, body, Map.of());
    }

    public ScriptedHttp then(int status, String body, Map<String, String> headers) {
        steps.add(request -> response(request, status, body, headers));
        return this;
    }

    public ScriptedHttp thenFail(IOException failure) {
        steps.add(request -> {
            throw failure;
        });
        return this;
    }

    public List<Request> requests() {
        return requests;
    }

    public String body(int call) {
        try (Buffer buffer = new Buffer()) {
            requests.get(call).body().writeTo(buffer);
            return buffer.readUtf8();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        requests.add(chain.request());
        Step step = steps.size() > 1 ? steps.poll() : steps.peek();
        if (step == null) {
            throw new IOException("nothing scripted");
        }
        return step.answer(chain.request());
    }

    private static Response response(Request request, int status, String body, Map<String, String> headers) {
        Response.Builder response = new Response.Builder()
                .request(request)
                .protocol(Protocol.HTTP_1_1)
                .code(status)
                .message("scripted")
                .body(ResponseBody.create(body.getBytes(StandardCharsets.UTF_8), MediaType.get("application/json")));
        headers.forEach(response::header);
        return response.build();
    }
}
