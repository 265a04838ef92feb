package com.petmatch.payments.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Checksum;
import javax.crypto.Mac;

/**
 * A webhook request as it arrived; the body is the raw bytes, since a re-encoded body no longer matches its signature.
 *
 * <p>Immutable: arrays are copied in, header names are compared without case.
 */
public final class WebhookDelivery {

    private final Map<String, List<String>> headers;
    private final Map<String, String> query;
    private final byte[] body;

    private WebhookDelivery(Map<String, List<String>> headers, Map<String, String> query, byte[] body) {
        Map<String, List<String>> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> byName.merge(name, List.copyOf(values), WebhookDelivery::joined));
        this.headers = byName;
        this.query = Map.copyOf(query);
        this.body = body.clone();
    }

    // The same name in two spellings is one header, sent twice.
    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    public static WebhookDelivery of(Map<String, List<String>> headers, Map<String, String> query, byte[] body) {
        return new WebhookDelivery(headers, query, body);
    }

    /** The value of a header that must be there exactly once; empty when it is absent or repeated. */
    public Optional<String> header(String name) {
        List<String> values = headers.getOrDefault(name, List.of());
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    public Optional<String> queryParameter(String name) {
        return Optional.ofNullable(query.get(name));
    }

    public int bodyLength() {
        return body.length;
    }

    /** The raw bytes, a copy. */
    public byte[] body() {
        return body.clone();
    }

    /** Gives the raw bytes to a MAC, without a copy. */
    public void feed(Mac mac) {
        mac.update(body);
    }

    /** Gives the raw bytes to a checksum, without a copy. */
    public void feed(Checksum checksum) {
        checksum.update(body, 0, body.length);
    }

    /** The longest header value, for size limits. */
    public int longestHeader() {
        return headers.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        return "WebhookDelivery[" + body.length + " bytes]";
    }
}
