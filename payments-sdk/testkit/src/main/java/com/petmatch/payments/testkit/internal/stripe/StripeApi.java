package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.openapi.ContractOperation;
import com.petmatch.payments.testkit.internal.sandbox.CallLog;
import com.petmatch.payments.testkit.internal.sandbox.FaultAnswers;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import com.petmatch.payments.testkit.internal.sandbox.StoredAnswers;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.Faults;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers API calls: gate, fault, idempotency, operation, and the way the answer travels. */
final class StripeApi {

    private static final int MAX_KEY = 255;

    private final StripeState state;
    private final StripeObjects objects;
    private final Map<String, Function<Parameters, ObjectNode>> operations;
    private final ApiGate gate;
    private final Faults faults;
    private final StoredAnswers answers;
    private final Expansion expansion;
    private final CallLog log;
    private final FaultAnswers faultAnswers = new FaultAnswers(StripeApi::failure);

    StripeApi(StripeObjects objects, ApiGate gate, Faults faults, CallLog log) {
        this.state = objects.state();
        this.objects = objects;
        this.operations = objects.operations();
        this.gate = gate;
        this.faults = faults;
        this.answers = new StoredAnswers(state, Kind.STORED_ANSWER, Duration.ofHours(24));
        this.expansion = new Expansion(state);
        this.log = log;
    }

    HttpAnswer answer(HttpCall call) {
        String requestId = state.exclusively(() -> state.nextToken("req_"));
        String name = call.method() + " " + call.path();
        Answered answered;
        try {
            ContractOperation operation = gate.operation(call);
            name = operation.name();
            gate.requireHeaders(call, operation);
            answered = checked(call, operation, gate.parameters(call, operation), requestId);
        } catch (ProviderRefusal refusal) {
            answered = Answered.of(refusal);
        }
        HttpAnswer answer = answered.http().with("Request-Id", requestId);
        Optional<String> key = call.header("idempotency-key");
        log.add(new CallLog.Entry(state.now(), name, call, answer, answered.isReplayed()), "idempotency-key");
        return key.map(it -> answer.with("Idempotency-Key", it)).orElse(answer);
    }

    private Answered checked(HttpCall call, ContractOperation operation, Parameters parameters, String requestId) {
        Function<Parameters, ObjectNode> handler = operations.get(operation.name());
        if (handler == null) {
            throw gate.notSimulated(operation);
        }
        Fault fault = faults.take(operation.name()).orElse(null);
        if (fault != null && !fault.executes()) {
            return new Answered(faultAnswers.instead(fault), false);
        }
        Execution execution = new Execution(call, handler, parameters, requestId, fault);
        Optional<String> key =
                call.header("idempotency-key").filter(it -> call.method().equals("POST"));
        Answered answered = key.map(it -> once(it, execution)).orElseGet(() -> unkeyed(execution));
        return new Answered(faultAnswers.after(fault, answered.http()), answered.isReplayed());
    }

    private Answered once(String key, Execution execution) {
        String request = execution.fingerprint();
        Optional<ObjectNode> stored = state.exclusively(() -> begin(key, request));
        if (stored.isPresent()) {
            return Answered.stored(stored.get());
        }
        try {
            execution.waitAtGate();
            return state.exclusively(() -> {
                Answered answered = run(execution, key);
                HttpAnswer kept = faultAnswers.kept(execution.fault(), answered.http());
                answers.store(key, request, execution.requestId(), kept.status(), kept.body());
                return new Answered(kept, false);
            });
        } catch (RuntimeException failure) {
            answers.release(key);
            throw failure;
        }
    }

    /** The stored answer of the key, or empty after the key was taken for this request. */
    private Optional<ObjectNode> begin(String key, String request) {
        if (key.isEmpty() || key.length() > MAX_KEY) {
            throw ProviderRefusal.invalid("", "", "Idempotency keys have 1 to 255 characters.");
        }
        return switch (answers.begin(key, request)) {
            case FRESH -> Optional.empty();
            case ANSWERED -> answers.answer(key);
            case OTHER_REQUEST -> throw ProviderRefusal.keyOfOtherRequest(key);
            case RUNNING -> throw ProviderRefusal.keyInUse();
        };
    }

    private Answered unkeyed(Execution execution) {
        execution.waitAtGate();
        return state.exclusively(() -> run(execution, null));
    }

    private Answered run(Execution execution, @Nullable String key) {
        answers.forgetOld();
        objects.passTime();
        objects.events().causedBy(execution.requestId(), key);
        try {
            ObjectNode answer = SandboxState.visible(execution.handler().apply(execution.parameters()));
            expansion.expand(answer, execution.parameters().texts("expand"));
            return new Answered(HttpAnswer.json(200, answer.toString()), false);
        } catch (ProviderRefusal refusal) {
            return Answered.of(refusal);
        } finally {
            objects.events().causedBy(null, null);
        }
    }

    private static HttpAnswer failure(int status) {
        ProviderRefusal refusal = status == 429
                ? ProviderRefusal.of(429, "invalid_request_error", "rate_limit", "", "Request rate limit exceeded.")
                : ProviderRefusal.of(status, "api_error", "", "", "An unexpected error occurred.");
        return HttpAnswer.json(status, refusal.body().toString());
    }

    private record Execution(
            HttpCall call,
            Function<Parameters, ObjectNode> handler,
            Parameters parameters,
            String requestId,
            @Nullable Fault fault) {

        String fingerprint() {
            return call.method() + " " + call.path() + "\n" + parameters.values();
        }

        void waitAtGate() {
            if (fault != null) {
                fault.gate().run();
            }
        }
    }

    private record Answered(HttpAnswer http, boolean isReplayed) {

        static Answered of(ProviderRefusal refusal) {
            return new Answered(HttpAnswer.json(refusal.status(), refusal.body().toString()), false);
        }

        static Answered stored(ObjectNode stored) {
            HttpAnswer answer = HttpAnswer.json(
                            stored.path("status").asInt(), stored.path("body").asText())
                    .with("Idempotent-Replayed", "true")
                    .with("Original-Request", stored.path("requestId").asText());
            return new Answered(answer, true);
        }
    }
}
