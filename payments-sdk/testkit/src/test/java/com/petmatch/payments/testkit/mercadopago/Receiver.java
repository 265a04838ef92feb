package com.petmatch.payments.testkit.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.petmatch.payments.gateway.WebhookDelivery;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A host's webhook endpoint that remembers what it got. */
final class Receiver implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    record Received(String query, String signature, String requestId, String body) {

        /** The request as a host hands it to its engines. */
        WebhookDelivery delivery() {
            return delivery(requestId);
        }

        WebhookDelivery delivery(String asRequest) {
            return WebhookDelivery.of(
                    Map.of("x-signature", List.of(signature), "x-request-id", List.of(asRequest)),
                    Map.of("data.id", json().at("/data/id").asText(), "type", "payment"),
                    body.getBytes(StandardCharsets.UTF_8));
        }

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

    List<String> actions() {
        return received.stream().map(it -> it.json().path("action").asText()).toList();
    }

    void forget() {
        received.clear();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void receive(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestURI().getRawQuery(),
                exchange.getRequestHeaders().getFirst("x-signature"),
                exchange.getRequestHeaders().getFirst("x-request-id"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
