package com.petmatch.payments.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A host's webhook endpoint that remembers what it got. */
final class Receiver implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final LinkedBlockingQueue<Received> arrivals = new LinkedBlockingQueue<>();
    private volatile int status = 200;

    record Received(String signature, byte[] body) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/hooks", this::receive);
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hooks");
    }

    void answerWith(int answer) {
        status = answer;
    }

    List<Received> received() {
        return received;
    }

    List<String> types() {
        return received.stream().map(it -> it.json().path("type").asText()).toList();
    }

    void forget() {
        received.clear();
    }

    Received awaitOne() throws InterruptedException {
        Received first = arrivals.poll(20, TimeUnit.SECONDS);
        if (first == null) {
            throw new AssertionError("No event arrived");
        }
        return first;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        Received event = new Received(
                exchange.getRequestHeaders().getFirst("Stripe-Signature"),
                exchange.getRequestBody().readAllBytes());
        received.add(event);
        arrivals.add(event);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
