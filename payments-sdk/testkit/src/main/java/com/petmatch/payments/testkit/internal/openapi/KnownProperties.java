package com.petmatch.payments.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds members of a JSON body that its schema does not name. A provider whose document leaves objects open ignores them, and with
 * them whatever a misspelt member was to say. An object for which the schema names no member at all may hold anything.
 */
final class KnownProperties {

    private static final List<String> COMPOSITIONS = List.of("allOf", "oneOf", "anyOf");

    private final JsonNode root;
    private final List<Breach> unknown = new ArrayList<>();

    private KnownProperties(JsonNode root) {
        this.root = root;
    }

    /** The unknown members of a body; references of the schema point into the schema itself. */
    static List<Breach> unknown(JsonNode schema, JsonNode body) {
        KnownProperties search = new KnownProperties(schema);
        search.visit(List.of(schema), body, "");
        return List.copyOf(search.unknown);
    }

    private void visit(List<JsonNode> schemas, JsonNode value, String path) {
        if (value.isArray()) {
            List<JsonNode> items = new ArrayList<>();
            for (JsonNode schema : flattened(schemas)) {
                items.add(schema.path("items"));
            }
            for (int i = 0; i < value.size(); i++) {
                visit(items, value.get(i), path + "[" + i + "]");
            }
        } else if (value.isObject()) {
            visitObject(schemas, value, path);
        }
    }

    private void visitObject(List<JsonNode> schemas, JsonNode object, String path) {
        Map<String, List<JsonNode>> known = new LinkedHashMap<>();
        for (JsonNode schema : flattened(schemas)) {
            schema.path("properties")
                    .properties()
                    .forEach(it -> known.computeIfAbsent(it.getKey(), name -> new ArrayList<>())
                            .add(it.getValue()));
        }
        if (known.isEmpty()) {
            return;
        }
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            List<JsonNode> declared = known.get(member.getKey());
            if (declared == null) {
                unknown.add(new Breach("unknown", name, "The contract does not know " + name));
            } else {
                visit(declared, member.getValue(), name);
            }
        }
    }

    /** The schemas themselves with all that they refer to and are composed of. */
    private List<JsonNode> flattened(List<JsonNode> schemas) {
        List<JsonNode> flat = new ArrayList<>();
        schemas.forEach(schema -> addFlattened(schema, flat));
        return flat;
    }

    private void addFlattened(JsonNode schema, List<JsonNode> flat) {
        if (schema.has("$ref")) {
            addFlattened(root.at(schema.path("$ref").asText().substring(1)), flat);
            return;
        }
        flat.add(schema);
        for (String composition : COMPOSITIONS) {
            schema.path(composition).forEach(part -> addFlattened(part, flat));
        }
    }
}
