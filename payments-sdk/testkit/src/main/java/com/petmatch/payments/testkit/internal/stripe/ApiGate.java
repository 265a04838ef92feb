package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.openapi.Breach;
import com.petmatch.payments.testkit.internal.openapi.ContractOperation;
import com.petmatch.payments.testkit.internal.openapi.FormDecoder;
import com.petmatch.payments.testkit.internal.openapi.MalformedFormException;
import com.petmatch.payments.testkit.internal.openapi.OpenApiContract;
import com.petmatch.payments.testkit.sandbox.ContractViolation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** What every call passes before it executes: key, version, content type, contract. Breaches are kept as violations. */
final class ApiGate {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final OpenApiContract contract;
    private final String apiKey;
    private final String apiVersion;
    private final List<ContractViolation> violations = new CopyOnWriteArrayList<>();

    ApiGate(OpenApiContract contract, String apiKey, String apiVersion) {
        this.contract = contract;
        this.apiKey = apiKey;
        this.apiVersion = apiVersion;
    }

    List<ContractViolation> violations() {
        return List.copyOf(violations);
    }

    ContractOperation operation(HttpCall call) {
        return contract.operation(call.method(), call.path())
                .orElseThrow(() -> violation(
                        404,
                        call.method() + " " + call.path(),
                        "",
                        "",
                        "Unrecognized request URL (" + call.method() + ": " + call.path() + ")."));
    }

    void requireHeaders(HttpCall call, ContractOperation operation) {
        String authorization = call.header("authorization").orElse("");
        if (!isAuthorized(authorization)) {
            throw ProviderRefusal.of(401, "invalid_request_error", "", "", "Invalid API Key provided.");
        }
        String version = call.header("stripe-version").orElse("none");
        if (!version.equals(apiVersion)) {
            throw violation(
                    400,
                    operation.name(),
                    "",
                    "Stripe-Version",
                    "Invalid Stripe API version: " + version + ", expected " + apiVersion);
        }
        String type = call.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (call.method().equals("POST") && !call.body().isEmpty() && !type.startsWith(FORM)) {
            throw violation(400, operation.name(), "", "Content-Type", "Expected " + FORM + ", got '" + type + "'");
        }
    }

    /** The typed parameters of a call that keeps the contract. */
    Parameters parameters(HttpCall call, ContractOperation operation) {
        if (!call.method().equals("GET")
                && !call.method().equals("DELETE")
                && !call.query().isEmpty()) {
            throw violation(400, operation.name(), "", "query", "Parameters of a POST belong in its body");
        }
        String encoded = rawParameters(call);
        try {
            ObjectNode typed = operation.coerce(FormDecoder.decode(encoded));
            List<Breach> breaches = contract.breaches(operation, typed);
            if (!breaches.isEmpty()) {
                throw refuse(operation, breaches);
            }
            return new Parameters(operation.pathParameters(), typed);
        } catch (MalformedFormException e) {
            throw violation(400, operation.name(), "", e.parameter(), "Invalid request: " + e.getMessage());
        }
    }

    static String rawParameters(HttpCall call) {
        return call.method().equals("POST") ? call.body() : call.query();
    }

    /** The contract has it, this sandbox does not simulate it: as loud as a violation, so that no test passes by accident. */
    ProviderRefusal notSimulated(ContractOperation operation) {
        return violation(
                400,
                operation.name(),
                "sandbox_not_simulated",
                "",
                "The sandbox does not simulate " + operation.name());
    }

    private boolean isAuthorized(String authorization) {
        String basic = Base64.getEncoder().encodeToString((apiKey + ":").getBytes(StandardCharsets.UTF_8));
        return authorization.equals("Bearer " + apiKey) || authorization.equals("Basic " + basic);
    }

    private ProviderRefusal refuse(ContractOperation operation, List<Breach> breaches) {
        for (Breach breach : breaches.subList(1, breaches.size())) {
            violations.add(new ContractViolation(operation.name(), breach.parameter(), breach.message()));
        }
        Breach first = breaches.get(0);
        return switch (first.keyword()) {
            case "additionalProperties" ->
                violation(
                        400,
                        operation.name(),
                        "parameter_unknown",
                        first.parameter(),
                        "Received unknown parameter: " + first.parameter());
            case "required" ->
                violation(
                        400,
                        operation.name(),
                        "parameter_missing",
                        first.parameter(),
                        "Missing required param: " + first.parameter() + ".");
            case "type" ->
                violation(
                        400,
                        operation.name(),
                        "parameter_invalid",
                        first.parameter(),
                        "Invalid value: " + first.message());
            default ->
                violation(
                        400,
                        operation.name(),
                        "",
                        first.parameter(),
                        "Invalid " + first.parameter() + ": " + first.message());
        };
    }

    private ProviderRefusal violation(int status, String operation, String code, String parameter, String message) {
        violations.add(new ContractViolation(operation, parameter, message));
        return ProviderRefusal.of(status, "invalid_request_error", code, parameter, message);
    }
}
