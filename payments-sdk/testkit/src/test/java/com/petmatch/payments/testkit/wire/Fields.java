package com.petmatch.payments.testkit.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/** Bodies and queries as their leaves: a name with its path, and the value as JSON writes it, decimals without their zeros. */
final class Fields {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Fields() {}

    static SortedMap<String, String> body(RecordedRequest request) {
        if (request.body().isEmpty()) {
            return new TreeMap<>();
        }
        return request.mediaType().equals("application/json") ? json(request.body()) : form(request.body());
    }

    static SortedMap<String, String> form(String text) {
        SortedMap<String, String> fields = new TreeMap<>();
        if (text.isEmpty()) {
            return fields;
        }
        for (String pair : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            String before = fields.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
            if (before != null) {
                throw new IllegalArgumentException("Expected each name once, got two of " + parts[0]);
            }
        }
        return fields;
    }

    static SortedMap<String, String> json(String text) {
        SortedMap<String, String> fields = new TreeMap<>();
        try {
            collect("", JSON.readTree(text), fields);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        return fields;
    }

    private static void collect(String name, JsonNode node, SortedMap<String, String> fields) {
        if (node.isContainerNode() && !node.isEmpty()) {
            node.properties().forEach(member -> {
                String path = name.isEmpty() ? member.getKey() : name + "." + member.getKey();
                collect(path, member.getValue(), fields);
            });
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                collect(name + "[" + i + "]", node.get(i), fields);
            }
            return;
        }
        fields.put(
                name.isEmpty() ? "(whole)" : name,
                node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.toString());
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }
}
