package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.internal.openapi.ContractOperation;
import com.petmatch.payments.testkit.internal.sandbox.CallLog;
import com.petmatch.payments.testkit.internal.sandbox.FaultAnswers;
import com.petmatch.payments.testkit.internal.sandbox.Refusal;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.Faults;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers API calls: gate, fault, request id, operation, and the way the answer travels. */
final class PayPalApi {

    private static final String CERTIFICATE_OPERATION = "GET " + Transmissions.CERTIFICATES + "{id}";

    private final PayPalState state;
    private final PayPalObjects objects;
    private final Map<String, Function<PayPalRequest, Result>> operations;
    private final PayPalGate gate;
    private final AccessTokens tokens;
    private final Transmissions transmissions;
    private final Faults faults;
    private final RequestIds requestIds;
    private final CallLog log;
    private final FaultAnswers faultAnswers = new FaultAnswers(PayPalApi::failure);

    PayPalApi(
            PayPalObjects objects,
            PayPalGate gate,
            AccessTokens tokens,
            Transmissions transmissions,
            Faults faults,
            CallLog log) {
        this.state = objects.state();
        this.objects = objects;
        this.operations = new HashMap<>(objects.operations());
        operations.put("POST /v1/notifications/verify-webhook-signature", transmissions::verify);
        this.gate = gate;
        this.tokens = tokens;
        this.transmissions = transmissions;
        this.faults = faults;
        this.requestIds = new RequestIds(state);
        this.log = log;
    }

    HttpAnswer answer(HttpCall call) {
        String debugId = state.exclusively(() -> state.nextToken("f")).substring(0, 13);
        String name = call.method() + " " + call.path();
        Answered answered;
        try {
            if (call.path().equals(AccessTokens.PATH)) {
                answered = faulty(
                        name, () -> HttpAnswer.json(200, tokens.issue(call).toString()));
            } else if (call.path().startsWith(Transmissions.CERTIFICATES)) {
                name = CERTIFICATE_OPERATION;
                answered = faulty(name, () -> transmissions.certificate(call));
            } else {
                ContractOperation operation = gate.operation(call);
                name = operation.name();
                answered = checked(gate.request(call, operation));
            }
        } catch (Refusal refusal) {
            answered = new Answered(refused(refusal, debugId), false);
        }
        HttpAnswer answer = answered.http().with("Paypal-Debug-Id", debugId);
        log.add(new CallLog.Entry(state.now(), name, call, answer, answered.isReplayed()), PayPalGate.REQUEST_ID);
        return answer;
    }

    /** A call that no request id protects. */
    private Answered faulty(String operation, Supplier<HttpAnswer> execution) {
        Fault fault = faults.take(operation).orElse(null);
        if (fault != null && !fault.executes()) {
            return new Answered(faultAnswers.instead(fault), false);
        }
        if (fault != null) {
            fault.gate().run();
        }
        return new Answered(faultAnswers.after(fault, execution.get()), false);
    }

    private Answered checked(PayPalRequest request) {
        Function<PayPalRequest, Result> handler =
                operations.get(request.operation().name());
        if (handler == null) {
            throw gate.notSimulated(request.operation());
        }
        Fault fault = faults.take(request.operation().name()).orElse(null);
        if (fault != null && !fault.executes()) {
            return new Answered(faultAnswers.instead(fault), false);
        }
        Runnable waiting = fault == null ? () -> {} : fault.gate();
        Answered answered = request.key()
                .map(key -> once(request.operation().name() + " " + key, request, handler, waiting))
                .orElseGet(() -> unkeyed(request, handler, waiting));
        return new Answered(faultAnswers.after(fault, answered.http()), answered.isReplayed());
    }

    private Answered once(
            String row, PayPalRequest request, Function<PayPalRequest, Result> handler, Runnable waiting) {
        Optional<ObjectNode> done = state.exclusively(() -> requestIds.begin(row, request));
        if (done.isPresent()) {
            if (!RequestIds.isSame(done.get(), request)) {
                gate.reused(request);
            }
            return new Answered(
                    state.exclusively(() -> {
                        objects.passTime();
                        return rendered(request, requestIds.latest(done.get()));
                    }),
                    true);
        }
        try {
            waiting.run();
            return state.exclusively(() -> {
                objects.passTime();
                Result result = handler.apply(request);
                requestIds.done(row, request, result);
                return new Answered(rendered(request, result), false);
            });
        } finally {
            state.exclusively(() -> {
                requestIds.release(row);
                return row;
            });
        }
    }

    private Answered unkeyed(PayPalRequest request, Function<PayPalRequest, Result> handler, Runnable waiting) {
        waiting.run();
        return state.exclusively(() -> {
            objects.passTime();
            return new Answered(rendered(request, handler.apply(request)), false);
        });
    }

    private HttpAnswer rendered(PayPalRequest request, Result result) {
        ObjectNode object = result.object();
        if (object == null) {
            return HttpAnswer.of(result.status(), "application/json", "");
        }
        Kind kind = result.kind();
        if (kind == null) {
            return HttpAnswer.json(result.status(), object.toString());
        }
        boolean isMinimal = !request.wantsWhole()
                && request.call().method().equals("POST")
                && request.operation().template().startsWith("/v2/");
        ObjectNode view = isMinimal
                ? objects.views().minimal(kind, object)
                : objects.views().whole(kind, object);
        return HttpAnswer.json(result.status(), view.toString());
    }

    private static HttpAnswer refused(Refusal refusal, String debugId) {
        ObjectNode body = refusal.body();
        if (body.has("name")) {
            body.put("debug_id", debugId);
        }
        return HttpAnswer.json(refusal.status(), body.toString());
    }

    private static HttpAnswer failure(int status) {
        PayPalRefusal refusal = status == 429
                ? PayPalRefusal.plain(429, "RATE_LIMIT_REACHED")
                : PayPalRefusal.plain(status, "INTERNAL_SERVER_ERROR");
        return HttpAnswer.json(status, refusal.body().toString());
    }

    private record Answered(HttpAnswer http, boolean isReplayed) {}
}
