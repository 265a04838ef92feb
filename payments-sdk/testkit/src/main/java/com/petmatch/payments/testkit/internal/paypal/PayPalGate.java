package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What every call passes before it executes: token, content type, request id, contract. Breaches are kept as violations. */
final class PayPalGate {

    static final String REQUEST_ID = "paypal-request-id";
    private static final int MAX_ORDER_REQUEST_ID = 108;
    private static final Set<String> WITH_BODY = Set.of("POST", "PATCH");
    private static final JsonMapper JSON = new JsonMapper();

    private final List<OpenApiContract> contracts;
    private final AccessTokens tokens;
    private final List<ContractViolation> violations = new CopyOnWriteArrayList<>();

    PayPalGate(List<OpenApiContract> contracts, AccessTokens tokens) {
        this.contracts = List.copyOf(contracts);
        this.tokens = tokens;
    }

    List<ContractViolation> violations() {
        return List.copyOf(violations);
    }

    ContractOperation operation(HttpCall call) {
        return contracts.stream()
                .flatMap(contract -> contract.operation(call.method(), call.path()).stream())
                .findFirst()
                .orElseThrow(() ->
                        violation(PayPalRefusal.missing(), call.method() + " " + call.path(), "", "No such operation"));
    }

    /** The request as the contract types it. */
    PayPalRequest request(HttpCall call, ContractOperation operation) {
        tokens.require(call);
        boolean hasBody = WITH_BODY.contains(call.method());
        if (hasBody) {
            requireJsonType(call, operation);
        }
        // A void takes no request id: whoever repeats it learns that it was done.
        boolean takesKey = hasBody && !operation.template().endsWith("/void");
        Optional<String> key = call.header(REQUEST_ID).filter(it -> takesKey);
        requireKey(key, operation);
        ObjectNode query = query(call);
        ObjectNode body = hasBody ? body(call, operation) : JsonNodeFactory.instance.objectNode();
        check(operation, hasBody ? (call.body().isEmpty() ? null : body) : operation.coerce(query));
        boolean wantsWhole = call.header("prefer").orElse("").equals("return=representation");
        return new PayPalRequest(operation, call, body, query, key, wantsWhole);
    }

    /** The contract has it, this sandbox does not simulate it: as loud as a violation, so that no test passes by accident. */
    PayPalRefusal notSimulated(ContractOperation operation) {
        return violation(
                PayPalRefusal.plain(501, "SANDBOX_NOT_SIMULATED"),
                operation.name(),
                "",
                "The sandbox does not simulate " + operation.name());
    }

    /** A key that names another request: the provider answers the first one, a host that does this has a defect. */
    void reused(PayPalRequest request) {
        violations.add(new ContractViolation(
                request.operation().name(), "PayPal-Request-Id", "The key was used for another request before"));
    }

    private void requireJsonType(HttpCall call, ContractOperation operation) {
        String type = call.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/json")) {
            throw violation(
                    PayPalRefusal.plain(415, "UNSUPPORTED_MEDIA_TYPE"),
                    operation.name(),
                    "Content-Type",
                    "Expected application/json, got '" + type + "'");
        }
    }

    private void requireKey(Optional<String> key, ContractOperation operation) {
        boolean isVault = operation.template().startsWith("/v3/vault/")
                && operation.method().equals("POST");
        if (key.isEmpty() && isVault) {
            throw violation(
                    PayPalRefusal.invalid("MISSING_REQUIRED_PARAMETER", "PayPal-Request-Id"),
                    operation.name(),
                    "PayPal-Request-Id",
                    "The header is required");
        }
        boolean isOrder = operation.template().startsWith("/v2/checkout/");
        if (key.filter(it -> it.isEmpty() || (isOrder && it.length() > MAX_ORDER_REQUEST_ID))
                .isPresent()) {
            throw violation(
                    PayPalRefusal.invalid("INVALID_STRING_LENGTH", "PayPal-Request-Id"),
                    operation.name(),
                    "PayPal-Request-Id",
                    "1 to " + MAX_ORDER_REQUEST_ID + " characters");
        }
    }

    private static ObjectNode query(HttpCall call) {
        try {
            return FormDecoder.decode(call.query());
        } catch (MalformedFormException e) {
            throw PayPalRefusal.invalid("INVALID_PARAMETER_SYNTAX", e.parameter());
        }
    }

    private ObjectNode body(HttpCall call, ContractOperation operation) {
        try {
            JsonNode body = call.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(call.body());
            if (body instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            throw malformed(operation, e.getOriginalMessage());
        }
        throw malformed(operation, "Expected an object");
    }

    private PayPalRefusal malformed(ContractOperation operation, String problem) {
        return violation(
                PayPalRefusal.invalid("MALFORMED_REQUEST_JSON", "/"), operation.name(), "", "Not JSON: " + problem);
    }

    private void check(ContractOperation operation, @Nullable ObjectNode parameters) {
        if (parameters == null) {
            return;
        }
        // PayPal passes over members that it does not know, so they are kept but not refused.
        OpenApiContract.unknown(operation, parameters)
                .forEach(it -> violations.add(new ContractViolation(operation.name(), it.parameter(), it.message())));
        List<Breach> breaches = contracts.get(0).breaches(operation, parameters);
        if (breaches.isEmpty()) {
            return;
        }
        breaches.forEach(it -> violations.add(new ContractViolation(operation.name(), it.parameter(), it.message())));
        Breach first = breaches.get(0);
        String issue = first.keyword().equals("required") ? "MISSING_REQUIRED_PARAMETER" : "INVALID_PARAMETER_SYNTAX";
        throw PayPalRefusal.invalid(issue, first.parameter());
    }

    private PayPalRefusal violation(PayPalRefusal refusal, String operation, String parameter, String message) {
        violations.add(new ContractViolation(operation, parameter, message));
        return refusal;
    }
}
