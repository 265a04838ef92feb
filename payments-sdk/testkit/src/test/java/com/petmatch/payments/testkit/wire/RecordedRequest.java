package com.petmatch.payments.testkit.wire;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A request as it arrived.
 *
 * @param query raw, empty when there is none
 * @param headers by name in lower case
 */
record RecordedRequest(String method, String path, String query, Map<String, String> headers, String body) {

    RecordedRequest {
        headers = Map.copyOf(headers);
    }

    static RecordedRequest of(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new TreeMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        return new RecordedRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    /** Without parameters: how a character set is spelled says nothing here, the bodies are read as UTF-8. */
    String mediaType() {
        String type = headers.getOrDefault("content-type", "");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
