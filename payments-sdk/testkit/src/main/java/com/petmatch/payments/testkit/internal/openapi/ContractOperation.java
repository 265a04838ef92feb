package com.petmatch.payments.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** One operation of a contract, found for a concrete request: its name, its path parameters and the schema of its parameters. */
public record ContractOperation(
        String method, String template, Map<String, String> pathParameters, JsonNode parameterSchema) {

    public ContractOperation {
        pathParameters = Map.copyOf(pathParameters);
    }

    /** As {@code POST /v1/refunds/{refund}}: the name by which faults and handlers are registered. */
    public String name() {
        return method + " " + template;
    }

    /** The decoded parameters with the types of the schema. */
    public ObjectNode coerce(ObjectNode decoded) {
        return (ObjectNode) SchemaCoercion.coerce(decoded, parameterSchema);
    }
}
