package com.petmatch.payments.paypal;

import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayAuthenticationException;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayKey;
import com.petmatch.payments.internal.GatewayHttp;
import com.petmatch.payments.internal.HttpAnswer;
import com.petmatch.payments.internal.HttpCall;
import com.petmatch.payments.internal.Json;
import com.petmatch.payments.paypal.TokenCache.AccessToken;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Speaks PayPal's HTTP: tokens, request ids, and what an error status means. */
final class PayPalClient {

    private static final String NAME = GatewayId.PAYPAL.value();
    private static final String REQUEST_ID = "PayPal-Request-Id";

    /** An answer that names an issue: what it says, and the exception it is when nobody can make more of it. */
    record Refusal(String issue, JsonNode body, PaymentException failure) {}

    /** What a POST led to: the object, or a refusal to decide about. */
    record Reply(JsonNode body, Optional<Refusal> refusal) {

        /** The object, when there is no refusal that means anything else than a mistake. */
        JsonNode required() {
            refusal.ifPresent(refused -> {
                throw refused.failure();
            });
            return body;
        }
    }

    private final GatewayHttp http;
    private final PayPalTokens tokens;

    PayPalClient(GatewayHttp http, PayPalTokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    /** An id as part of a path; ids come from outside, so they may not lead elsewhere. */
    static String segment(String id) {
        boolean plain = !id.isEmpty() && id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        if (!plain) {
            throw PayPalObjects.missing("id");
        }
        return id;
    }

    /** Reads {@code <route>/<id>}; empty when PayPal has no such object. */
    Optional<JsonNode> find(String route, String id) {
        return read(route + "/{id}", route + "/" + segment(id));
    }

    /** Reads a path; {@code route} is the path without ids, for meters. */
    Optional<JsonNode> read(String route, String path) {
        HttpAnswer answer = authorized(new HttpCall("GET " + route, "GET", path, "", Map.of()));
        if (answer.status() == 404) {
            return Optional.empty();
        }
        if (!answer.isSuccess()) {
            throw failure(answer, Execution.NOT_EXECUTED);
        }
        return answer.json();
    }

    Reply post(String route, JsonNode body, GatewayKey key) {
        return post(route, route, body.toString(), key);
    }

    Reply post(String route, String path, String body, GatewayKey key) {
        // Without the preference an order comes back as its id and state.
        Map<String, String> headers = Map.of(REQUEST_ID, key.value(), "Prefer", "return=representation");
        HttpAnswer answer = authorized(new HttpCall("POST " + route, "POST", path, body, true, headers));
        if (answer.isSuccess()) {
            return new Reply(answer.json().orElseGet(Json::nothing), Optional.empty());
        }
        JsonNode error = answer.json().orElseGet(Json::nothing);
        PaymentException failure = failure(answer, execution(answer));
        Optional<Refusal> refusal = issue(error)
                .filter(issue -> isRefusal(answer.status()))
                .map(issue -> new Refusal(issue, error, failure));
        if (refusal.isEmpty()) {
            throw failure;
        }
        return new Reply(error, refusal);
    }

    /** Asks a question that changes nothing, so it needs no request id. */
    JsonNode ask(String route, String body) {
        HttpAnswer answer = authorized(new HttpCall("POST " + route, "POST", route, body, true, Map.of()));
        if (!answer.isSuccess()) {
            throw failure(answer, Execution.NOT_EXECUTED);
        }
        return answer.json().orElseGet(Json::nothing);
    }

    /** Deletes; what is gone already is no error. */
    void delete(String route, String id) {
        HttpCall call =
                new HttpCall("DELETE " + route + "/{id}", "DELETE", route + "/" + segment(id), "", true, Map.of());
        HttpAnswer answer = authorized(call);
        if (!answer.isSuccess() && answer.status() != 404) {
            throw failure(answer, execution(answer));
        }
    }

    private HttpAnswer authorized(HttpCall call) {
        AccessToken token = tokens.current();
        HttpAnswer answer = http.call(with(token, call));
        if (answer.status() != 401) {
            return answer;
        }
        tokens.refused(token);
        HttpAnswer second = http.call(with(next(answer), call));
        boolean uncertain = answer.uncertain() || second.uncertain();
        return new HttpAnswer(second.status(), second.json(), second.requestId(), uncertain);
    }

    // A try before the refused one may have taken effect: then a missing token proves nothing.
    private AccessToken next(HttpAnswer refused) {
        try {
            return tokens.current();
        } catch (PaymentException e) {
            if (!refused.uncertain()) {
                throw e;
            }
            CallFacts facts = new CallFacts(NAME, refused.requestId(), true, Execution.UNKNOWN);
            throw new GatewayUnavailableException("PayPal refused the token of a repeated call", facts, e);
        }
    }

    private static HttpCall with(AccessToken token, HttpCall call) {
        Map<String, String> headers = new HashMap<>(call.headers());
        headers.put("Authorization", "Bearer " + token.value().revealText());
        return new HttpCall(call.operation(), call.method(), call.path(), call.body(), call.json(), headers);
    }

    private static boolean isRefusal(int status) {
        return switch (status) {
            case 400, 403, 404, 422 -> true;
            default -> false;
        };
    }

    private static Execution execution(HttpAnswer answer) {
        boolean refused = isRefusal(answer.status()) || answer.status() == 401;
        return refused && !answer.uncertain() ? Execution.NOT_EXECUTED : Execution.UNKNOWN;
    }

    private static PaymentException failure(HttpAnswer answer, Execution execution) {
        JsonNode error = answer.json().orElseGet(Json::nothing);
        String what = "PayPal answered " + answer.status() + " "
                + issue(error).or(() -> Json.text(error, "name")).orElse("without a reason");
        boolean later = answer.status() >= 500 || answer.status() == 409;
        CallFacts facts = new CallFacts(NAME, answer.requestId(), later, execution);
        return switch (answer.status()) {
            case 401, 403 -> new GatewayAuthenticationException(what, facts);
            case 400, 404, 422 ->
                new InvalidPaymentRequestException(PaymentErrors.GATEWAY_REQUEST_REFUSED, what + field(error), facts);
            default ->
                later
                        ? new GatewayUnavailableException(what, facts, null)
                        : new GatewayProtocolException(what, facts, null);
        };
    }

    private static Optional<String> issue(JsonNode error) {
        return Json.text(error.path("details").path(0), "issue");
    }

    private static String field(JsonNode error) {
        return Json.text(error.path("details").path(0), "field")
                .map(name -> " for " + name)
                .orElse("");
    }
}
