package com.petmatch.payments.stripe;

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
import com.petmatch.payments.internal.Form;
import com.petmatch.payments.internal.GatewayHttp;
import com.petmatch.payments.internal.HttpAnswer;
import com.petmatch.payments.internal.HttpCall;
import com.petmatch.payments.internal.Json;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Speaks Stripe's HTTP: forms, keys, and what an error status means. */
final class StripeClient {

    private static final String NAME = GatewayId.STRIPE.value();

    /** What a POST led to: the object, or the error of a declined payment (402). */
    record Reply(JsonNode body, boolean declined) {}

    private final GatewayHttp http;

    StripeClient(GatewayHttp http) {
        this.http = http;
    }

    /** An id as part of a path; ids come from outside, so they may not lead elsewhere. */
    static String segment(String id) {
        boolean plain = !id.isEmpty() && id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        if (!plain) {
            throw StripeObjects.missing("id");
        }
        return id;
    }

    /** Reads; {@code route} is the path without ids, for meters. */
    JsonNode get(String route, String path) {
        HttpAnswer answer = read(route, path);
        if (!answer.isSuccess()) {
            throw failure(answer, Execution.NOT_EXECUTED);
        }
        return answer.json().orElseThrow();
    }

    /** Reads what may not be there; {@code route} is the path without ids. */
    Optional<JsonNode> find(String route, String path) {
        HttpAnswer answer = read(route, path);
        if (answer.status() == 404) {
            return Optional.empty();
        }
        if (!answer.isSuccess()) {
            throw failure(answer, Execution.NOT_EXECUTED);
        }
        return answer.json();
    }

    Reply post(String path, Form form, GatewayKey key) {
        return post(path, path, form, key);
    }

    private HttpAnswer read(String route, String path) {
        return http.call(new HttpCall("GET " + route, "GET", path, "", Map.of()));
    }

    Reply post(String route, String path, Form form, GatewayKey key) {
        Map<String, String> headers = Map.of("Idempotency-Key", key.value());
        HttpAnswer answer = http.call(new HttpCall("POST " + route, "POST", path, form.encode(), headers));
        if (answer.isSuccess()) {
            return new Reply(answer.json().orElseThrow(), false);
        }
        JsonNode error = error(answer);
        if (answer.status() == 402 || isCardError(error)) {
            return new Reply(error, true);
        }
        throw failure(answer, execution(answer, error));
    }

    private static Execution execution(HttpAnswer answer, JsonNode error) {
        boolean otherBodySameKey = Json.text(error, "type").equals(Optional.of("idempotency_error"));
        boolean refused = switch (answer.status()) {
            case 400, 401, 403, 404, 422 -> true;
            default -> false;
        };
        return refused && !otherBodySameKey && !answer.uncertain() ? Execution.NOT_EXECUTED : Execution.UNKNOWN;
    }

    private static PaymentException failure(HttpAnswer answer, Execution execution) {
        JsonNode error = error(answer);
        String what = "Stripe answered " + answer.status() + " "
                + Json.text(error, "code").or(() -> Json.text(error, "type")).orElse("without a reason");
        boolean later = answer.status() >= 500 || answer.status() == 409;
        CallFacts facts = new CallFacts(NAME, answer.requestId(), later, execution);
        return switch (answer.status()) {
            case 401, 403 -> new GatewayAuthenticationException(what, facts);
            case 400, 404, 422 ->
                new InvalidPaymentRequestException(
                        PaymentErrors.GATEWAY_REQUEST_REFUSED, what + parameter(error), facts);
            default ->
                later
                        ? new GatewayUnavailableException(what, facts, null)
                        : new GatewayProtocolException(what, facts, null);
        };
    }

    private static String parameter(JsonNode error) {
        return Json.text(error, "param").map(name -> " for " + name).orElse("");
    }

    private static boolean isCardError(JsonNode error) {
        return Json.text(error, "type").equals(Optional.of("card_error"));
    }

    private static JsonNode error(HttpAnswer answer) {
        return answer.json().map(json -> json.path("error")).orElseGet(Json::nothing);
    }
}
