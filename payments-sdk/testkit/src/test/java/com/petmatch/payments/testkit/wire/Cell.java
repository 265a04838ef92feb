package com.petmatch.payments.testkit.wire;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A part of a request that is compared. */
enum Cell {
    METHOD("method", request -> Map.of("method", request.method())),
    PATH("path", request -> Map.of("path", request.path())),
    QUERY("query", request -> Fields.form(request.query())),
    HEADERS("headers", Cell::headers),
    BODY("body", Fields::body);

    // What a provider acts on. Who sends, and with which library, is in the others.
    private static final List<String> COMPARED = List.of(
            "accept",
            "authorization",
            "idempotency-key",
            "paypal-request-id",
            "prefer",
            "stripe-account",
            "stripe-version",
            "x-idempotency-key");

    private final String title;
    private final Function<RecordedRequest, Map<String, String>> reader;

    Cell(String title, Function<RecordedRequest, Map<String, String>> reader) {
        this.title = title;
        this.reader = reader;
    }

    String title() {
        return title;
    }

    SortedMap<String, String> read(RecordedRequest request) {
        return new TreeMap<>(reader.apply(request));
    }

    private static Map<String, String> headers(RecordedRequest request) {
        Map<String, String> headers = new TreeMap<>(request.headers());
        headers.keySet().retainAll(COMPARED);
        if (!request.mediaType().isEmpty()) {
            headers.put("content-type", request.mediaType());
        }
        return headers;
    }
}
