package com.petmatch.payments.testkit.internal.http;

import com.petmatch.payments.testkit.internal.http.HttpAnswer.Transmission;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** An HTTP server that listens on the loopback address only and runs its calls on the host's executor. */
public final class LoopbackServer implements AutoCloseable {

    private static final int MAX_BODY_BYTES = 1 << 20;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    static {
        // The JDK's server sends head and body apart; without this every answer waits some 40 ms for the client's ACK.
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
    }

    private final HttpServer server;
    private final Function<HttpCall, HttpAnswer> handler;

    private LoopbackServer(HttpServer server, Function<HttpCall, HttpAnswer> handler) {
        this.server = server;
        this.handler = handler;
    }

    /** Starts on the given port, or on a free one when it is 0. */
    public static LoopbackServer start(int port, Executor executor, Function<HttpCall, HttpAnswer> handler) {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(LOOPBACK), port), 0);
            LoopbackServer server = new LoopbackServer(http, handler);
            http.createContext("/", server::serve);
            http.setExecutor(executor);
            http.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot listen on port " + port, e);
        }
    }

    public URI baseUri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(MAX_BODY_BYTES + 1);
        HttpAnswer answer = body.length > MAX_BODY_BYTES
                ? HttpAnswer.json(
                        413, "{\"error\":{\"type\":\"invalid_request_error\",\"message\":\"Body too large\"}}")
                : handled(call(exchange, body));
        send(exchange, answer);
    }

    /** A defect of the sandbox is an answer that says so, not a connection that ends for no visible reason. */
    private HttpAnswer handled(HttpCall call) {
        try {
            return handler.apply(call);
        } catch (RuntimeException defect) {
            return HttpAnswer.of(500, "text/plain; charset=utf-8", "Sandbox defect: " + defect);
        }
    }

    private static HttpCall call(HttpExchange exchange, byte[] body) {
        Map<String, List<String>> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), List.copyOf(values)));
        String query = exchange.getRequestURI().getRawQuery();
        String path = exchange.getRequestURI().getPath();
        String text = new String(body, StandardCharsets.UTF_8);
        return new HttpCall(exchange.getRequestMethod(), path, query == null ? "" : query, headers, text);
    }

    private static void send(HttpExchange exchange, HttpAnswer answer) throws IOException {
        if (answer.transmission() == Transmission.SILENT) {
            return;
        }
        if (answer.transmission() == Transmission.DROPPED) {
            exchange.close();
            return;
        }
        answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        int sent = answer.transmission() == Transmission.TRUNCATED ? body.length / 2 : body.length;
        boolean hasBody = body.length > 0 && !exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), hasBody ? body.length : -1);
        if (hasBody) {
            exchange.getResponseBody().write(body, 0, sent);
            exchange.getResponseBody().flush();
        }
        exchange.close();
    }
}
