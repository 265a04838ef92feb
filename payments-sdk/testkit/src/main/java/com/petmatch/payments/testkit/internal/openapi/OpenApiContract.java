package com.petmatch.payments.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A provider's OpenAPI document with its overlay applied. Schemas of requests are compiled once per operation, when it is first
 * called: compiling the whole document ahead needs more memory than a test run has. Safe for concurrent use.
 */
public final class OpenApiContract {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");
    private static final SchemaValidatorsConfig LAZY =
            SchemaValidatorsConfig.builder().preloadJsonSchema(false).build();

    private final JsonNode document;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> compiled = new ConcurrentHashMap<>();

    private OpenApiContract(JsonNode document) {
        this.document = document;
        JsonMetaSchema dialect = OpenApi30.getInstance();
        this.schemas = JsonSchemaFactory.builder()
                .metaSchema(dialect)
                .defaultMetaSchemaIri(dialect.getIri())
                .build();
    }

    /** The contract of a document; the overlay lists what today's API does otherwise. */
    public static OpenApiContract of(JsonNode document, JsonNode overlay) {
        return new OpenApiContract(Overlay.apply(document, overlay));
    }

    /** A contract that needs no overlay. */
    public static OpenApiContract of(JsonNode document) {
        return new OpenApiContract(document);
    }

    /** The operation of a request, if the contract has one; a literal path wins over one with parameters. */
    public Optional<ContractOperation> operation(String method, String path) {
        ContractOperation best = null;
        for (Map.Entry<String, JsonNode> entry : document.path("paths").properties()) {
            JsonNode declared = entry.getValue().path(method.toLowerCase(Locale.ROOT));
            Map<String, String> variables = declared.isMissingNode() ? null : match(entry.getKey(), path);
            if (variables != null
                    && (best == null || variables.size() < best.pathParameters().size())) {
                best = new ContractOperation(method, entry.getKey(), variables, parameterSchema(method, declared));
            }
        }
        return Optional.ofNullable(best);
    }

    /** What is wrong with the coerced parameters or the JSON body of a request; empty when it keeps the contract. */
    public List<Breach> breaches(ContractOperation operation, JsonNode parameters) {
        JsonSchema schema = compiled.computeIfAbsent(
                operation.name(), name -> schemas.getSchema(operation.parameterSchema(), LAZY));
        return schema.validate(parameters).stream().map(OpenApiContract::breach).toList();
    }

    /** Members of a JSON body that the contract does not name; only of interest where it leaves objects open. */
    public static List<Breach> unknown(ContractOperation operation, JsonNode body) {
        return KnownProperties.unknown(operation.parameterSchema(), body);
    }

    private static Breach breach(ValidationMessage message) {
        StringBuilder parameter = new StringBuilder();
        for (int i = 0; i < message.getInstanceLocation().getNameCount(); i++) {
            Object element = message.getInstanceLocation().getElement(i);
            parameter.append(parameter.isEmpty() ? element : "[" + element + "]");
        }
        String property = message.getProperty();
        if (property != null) {
            parameter.append(parameter.isEmpty() ? property : "[" + property + "]");
        }
        return new Breach(message.getType(), parameter.toString(), message.getMessage());
    }

    private static @Nullable Map<String, String> match(String template, String path) {
        String[] expected = template.split("/", -1);
        String[] actual = path.split("/", -1);
        if (expected.length != actual.length) {
            return null;
        }
        Map<String, String> variables = new HashMap<>();
        for (int i = 0; i < expected.length; i++) {
            if (expected[i].startsWith("{")) {
                variables.put(expected[i].substring(1, expected[i].length() - 1), actual[i]);
            } else if (!expected[i].equals(actual[i])) {
                return null;
            }
        }
        return variables;
    }

    private JsonNode parameterSchema(String method, JsonNode declared) {
        if (WITH_BODY.contains(method)) {
            JsonNode content = declared.path("requestBody").path("content");
            JsonNode form = content.path(FORM).path("schema");
            JsonNode json = content.path(JSON).path("schema");
            return form.isMissingNode() ? (json.isMissingNode() ? closedObject() : withComponents(json)) : form;
        }
        ObjectNode schema = closedObject();
        ArrayNode required = schema.putArray("required");
        for (JsonNode each : declared.path("parameters")) {
            JsonNode parameter =
                    each.has("$ref") ? document.at(each.path("$ref").asText().substring(1)) : each;
            if (parameter.path("in").asText().equals("query")) {
                schema.withObject("properties").set(parameter.path("name").asText(), parameter.path("schema"));
                if (parameter.path("required").asBoolean()) {
                    required.add(parameter.path("name").asText());
                }
            }
        }
        if (required.isEmpty()) {
            schema.remove("required");
        }
        return schema;
    }

    /** References point into the document, so its components travel with the schema. */
    private ObjectNode withComponents(JsonNode schema) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", document.path("components"));
        return whole;
    }

    private static ObjectNode closedObject() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("type", "object").put("additionalProperties", false).putObject("properties");
        return schema;
    }
}
