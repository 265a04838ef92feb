package com.petmatch.payments.testkit.wire;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Writes down what arrives and answers with what it was given. For one caller at a time. */
final class RecordingServer implements AutoCloseable {

    private final HttpServer server;
    private final Queue<String> answers = new ConcurrentLinkedQueue<>();
    private final Queue<RecordedRequest> requests = new ConcurrentLinkedQueue<>();

    private RecordingServer(HttpServer server) {
        this.server = server;
    }

    static RecordingServer start() throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        RecordingServer recording = new RecordingServer(http);
        http.createContext("/", recording::answer);
        http.start();
        return recording;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The requests that the call sends; an answer that is not asked for fails. */
    List<RecordedRequest> record(List<String> given, Intent.Call call) throws Exception {
        answers.clear();
        requests.clear();
        answers.addAll(given);
        call.send();
        List<RecordedRequest> sent = List.copyOf(requests);
        if (!answers.isEmpty() || sent.size() != given.size()) {
            throw new IllegalStateException("Expected " + given.size() + " requests, got " + sent);
        }
        return sent;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            requests.add(RecordedRequest.of(exchange));
            String next = answers.poll();
            if (next == null) {
                // One more than announced: neither side repeats a request that was refused.
                exchange.sendResponseHeaders(400, -1);
            } else if (next.isEmpty()) {
                exchange.sendResponseHeaders(204, -1);
            } else {
                byte[] body = next.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }
}
