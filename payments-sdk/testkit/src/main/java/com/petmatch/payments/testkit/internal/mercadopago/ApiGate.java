package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.openapi.Breach;
import com.petmatch.payments.testkit.internal.openapi.ContractOperation;
import com.petmatch.payments.testkit.internal.openapi.FormDecoder;
import com.petmatch.payments.testkit.internal.openapi.MalformedFormException;
import com.petmatch.payments.testkit.internal.openapi.OpenApiContract;
import com.petmatch.payments.testkit.sandbox.ContractViolation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** What every call passes before it executes: token, key, content type, contract. Breaches are kept as violations. */
final class ApiGate {

    static final String KEY = "x-idempotency-key";

    private static final int BAD_NAME = 8;
    private static final int BAD_PARAMETERS = 1;
    private static final int NO_KEY = 4292;
    private static final int MAX_KEY = 64;
    private static final int MAX_DEPTH = 20;
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT");

    /** The operations whose repetition would move money twice. */
    private static final Set<String> NEED_A_KEY = Set.of("POST /v1/payments", "POST /v1/payments/{id}/refunds");

    /** Amounts are decimal numbers and stay decimal. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final OpenApiContract contract;
    private final Account account;
    private final List<ContractViolation> violations = new CopyOnWriteArrayList<>();

    ApiGate(OpenApiContract contract, Account account) {
        this.contract = contract;
        this.account = account;
    }

    List<ContractViolation> violations() {
        return List.copyOf(violations);
    }

    ContractOperation operation(HttpCall call) {
        return contract.operation(call.method(), call.path()).orElseThrow(() -> {
            violations.add(new ContractViolation(call.method() + " " + call.path(), "", "No such operation"));
            return ProviderRefusal.notFound(0, "resource not found");
        });
    }

    /** The checked call; its caller is known and what it sends keeps the contract. */
    Call checked(HttpCall call, ContractOperation operation) {
        String token = accessToken(call);
        requireKey(call, operation);
        ObjectNode values = WITH_BODY.contains(call.method()) ? body(call, operation) : query(call, operation);
        List<Breach> breaches = contract.breaches(operation, values);
        if (!breaches.isEmpty()) {
            throw refuse(operation, breaches);
        }
        return new Call(token, operation.pathParameters(), values);
    }

    /** The contract has it, this sandbox does not simulate it: as loud as a violation, so that no test passes by accident. */
    ProviderRefusal notSimulated(ContractOperation operation) {
        return violation(operation, BAD_PARAMETERS, "", "The sandbox does not simulate " + operation.name());
    }

    private String accessToken(HttpCall call) {
        String authorization = call.header("authorization").orElse("");
        String token = authorization.startsWith("Bearer ") ? authorization.substring("Bearer ".length()) : "";
        if (!account.isKnown(token)) {
            throw ProviderRefusal.unauthorized();
        }
        return token;
    }

    private void requireKey(HttpCall call, ContractOperation operation) {
        String key = call.header(KEY).orElse("");
        if (key.isEmpty() ? NEED_A_KEY.contains(operation.name()) : key.length() > MAX_KEY) {
            throw violation(operation, NO_KEY, "X-Idempotency-Key", "Header X-Idempotency-Key can't be null");
        }
    }

    private ObjectNode body(HttpCall call, ContractOperation operation) {
        if (!call.query().isEmpty()) {
            throw violation(
                    operation, BAD_PARAMETERS, "query", "Parameters of a " + call.method() + " belong in its body");
        }
        if (call.body().isEmpty()) {
            return JSON.createObjectNode();
        }
        String type = call.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/json")) {
            throw violation(operation, BAD_PARAMETERS, "Content-Type", "Expected application/json, got '" + type + "'");
        }
        try {
            JsonNode body = JSON.readTree(call.body());
            if (body instanceof ObjectNode object) {
                return object;
            }
            throw violation(operation, BAD_PARAMETERS, "", "Params Error: the body is no JSON object");
        } catch (JsonProcessingException e) {
            throw violation(operation, BAD_PARAMETERS, "", "Params Error: the body is no JSON");
        }
    }

    private ObjectNode query(HttpCall call, ContractOperation operation) {
        try {
            return operation.coerce(FormDecoder.decode(call.query()));
        } catch (MalformedFormException e) {
            throw violation(operation, BAD_PARAMETERS, e.parameter(), "Params Error: " + e.getMessage());
        }
    }

    private ProviderRefusal refuse(ContractOperation operation, List<Breach> breaches) {
        for (Breach breach : breaches.subList(1, breaches.size())) {
            violations.add(new ContractViolation(operation.name(), breach.parameter(), breach.message()));
        }
        Breach first = breaches.get(0);
        return first.keyword().equals("additionalProperties")
                ? violation(
                        operation,
                        BAD_NAME,
                        first.parameter(),
                        "The name of the following parameters is wrong : [" + first.parameter() + "]")
                : violation(operation, BAD_PARAMETERS, first.parameter(), "Params Error: " + first.message());
    }

    private ProviderRefusal violation(ContractOperation operation, int code, String parameter, String message) {
        violations.add(new ContractViolation(operation.name(), parameter, message));
        return ProviderRefusal.invalid(code, message);
    }
}
