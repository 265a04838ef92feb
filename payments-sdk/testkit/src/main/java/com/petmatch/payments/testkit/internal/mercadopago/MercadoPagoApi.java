package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.mercadopago.MercadoPagoObjects.Operation;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers API calls: gate, fault, idempotency, operation, and the way the answer travels. */
final class MercadoPagoApi {

    private static final Set<String> WITH_KEY = Set.of("POST", "PUT");

    private final MercadoPagoState state;
    private final Payments payments;
    private final Map<String, Operation> operations;
    private final ApiGate gate;
    private final Faults faults;
    private final StoredAnswers answers;
    private final CallLog log;
    private final FaultAnswers faultAnswers = new FaultAnswers(
            status -> Answered.of(ProviderRefusal.ofServer(status)).http());

    MercadoPagoApi(MercadoPagoObjects objects, ApiGate gate, Faults faults, CallLog log) {
        this.state = objects.state();
        this.payments = objects.payments();
        this.operations = objects.operations();
        this.gate = gate;
        this.faults = faults;
        this.answers = new StoredAnswers(state, Kind.STORED_ANSWER, Duration.ofHours(24));
        this.log = log;
    }

    HttpAnswer answer(HttpCall call) {
        String requestId = state.exclusively(() -> state.nextToken(""));
        String name = call.method() + " " + call.path();
        Answered answered;
        try {
            ContractOperation operation = gate.operation(call);
            name = operation.name();
            answered = checked(call, operation, gate.checked(call, operation), requestId);
        } catch (ProviderRefusal refusal) {
            answered = Answered.of(refusal);
        }
        HttpAnswer answer = answered.http().with("x-request-id", requestId);
        log.add(new CallLog.Entry(state.now(), name, call, answer, answered.isReplayed()), ApiGate.KEY);
        return answer;
    }

    private Answered checked(HttpCall http, ContractOperation contract, Call call, String requestId) {
        Operation operation = operations.get(contract.name());
        if (operation == null) {
            throw gate.notSimulated(contract);
        }
        Fault fault = faults.take(contract.name()).orElse(null);
        if (fault != null && !fault.executes()) {
            return new Answered(faultAnswers.instead(fault), false);
        }
        Execution execution = new Execution(http, operation, call, requestId, fault);
        Answered answered = http.header(ApiGate.KEY)
                .filter(key -> WITH_KEY.contains(http.method()))
                .map(key -> once(key, execution))
                .orElseGet(() -> unkeyed(execution));
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
                Answered answered = run(execution);
                HttpAnswer kept = faultAnswers.kept(execution.fault(), answered.http());
                if (answered.http().status() < 400) {
                    answers.store(key, request, execution.requestId(), kept.status(), kept.body());
                } else {
                    answers.release(key);
                }
                return new Answered(kept, false);
            });
        } catch (RuntimeException failure) {
            answers.release(key);
            throw failure;
        }
    }

    private Optional<ObjectNode> begin(String key, String request) {
        return switch (answers.begin(key, request)) {
            case FRESH -> Optional.empty();
            case ANSWERED -> answers.answer(key);
            case OTHER_REQUEST -> throw ProviderRefusal.keyOfOtherRequest();
            case RUNNING -> throw ProviderRefusal.keyInUse();
        };
    }

    private Answered unkeyed(Execution execution) {
        execution.waitAtGate();
        return state.exclusively(() -> run(execution));
    }

    private Answered run(Execution execution) {
        answers.forgetOld();
        payments.expireDue();
        try {
            JsonNode answer = execution.operation().handler().apply(execution.call());
            JsonNode shown = answer instanceof ObjectNode object ? SandboxState.visible(object) : answer;
            return new Answered(HttpAnswer.json(execution.operation().status(), shown.toString()), false);
        } catch (ProviderRefusal refusal) {
            return Answered.of(refusal);
        }
    }

    private record Execution(
            HttpCall http,
            Operation operation,
            Call call,
            String requestId,
            @Nullable Fault fault) {

        String fingerprint() {
            return http.method() + " " + http.path() + "\n" + call.values();
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
            return new Answered(
                    HttpAnswer.json(
                            stored.path("status").asInt(), stored.path("body").asText()),
                    true);
        }
    }
}
