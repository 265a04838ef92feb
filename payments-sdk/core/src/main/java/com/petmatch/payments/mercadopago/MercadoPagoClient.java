package com.petmatch.payments.mercadopago;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayAuthenticationException;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.internal.GatewayHttp;
import com.petmatch.payments.internal.HttpAnswer;
import com.petmatch.payments.internal.HttpCall;
import com.petmatch.payments.internal.Json;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Speaks Mercado Pago's HTTP: JSON, keys, and what an error status means. */
final class MercadoPagoClient {

    private static final String NAME = GatewayId.MERCADO_PAGO.value();

    private final GatewayHttp http;
    private final Supplier<Secret> token;

    /** The token is asked for before every call. */
    MercadoPagoClient(GatewayHttp http, Supplier<Secret> token) {
        this.http = http;
        this.token = token;
    }

    /** An id as part of a path; ids come from outside, so they may not lead elsewhere. */
    static String segment(String id) {
        boolean plain = !id.isEmpty() && id.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
        if (!plain) {
            throw MercadoPagoObjects.missing("id");
        }
        return id;
    }

    /** Reads; {@code route} is the path without ids, for meters. */
    JsonNode get(String route, String path) {
        return sent(new HttpCall("GET " + route, "GET", path, "", Map.of("Authorization", authorization())));
    }

    JsonNode post(String route, String path, ObjectNode body, String key) {
        return sent(new HttpCall(
                "POST " + route, "POST", path, MercadoPagoJson.write(body), true, headers(Optional.of(key))));
    }

    JsonNode put(String route, String path, ObjectNode body, String key) {
        return put(route, path, body, Optional.of(key));
    }

    /** Changes what may be changed again and again, so that it needs no key. */
    JsonNode put(String route, String path, ObjectNode body) {
        return put(route, path, body, Optional.empty());
    }

    private JsonNode put(String route, String path, ObjectNode body, Optional<String> key) {
        return sent(new HttpCall("PUT " + route, "PUT", path, MercadoPagoJson.write(body), true, headers(key)));
    }

    JsonNode delete(String route, String path, String key) {
        return sent(new HttpCall("DELETE " + route, "DELETE", path, "", true, headers(Optional.of(key))));
    }

    private JsonNode sent(HttpCall call) {
        HttpAnswer answer = http.call(call);
        if (!answer.isSuccess()) {
            throw failure(answer, call.method().equals("GET"));
        }
        return answer.json().orElseThrow();
    }

    private Map<String, String> headers(Optional<String> key) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", authorization());
        key.ifPresent(value -> headers.put("X-Idempotency-Key", value));
        return headers;
    }

    private String authorization() {
        return "Bearer " + token.get().revealText();
    }

    private static PaymentException failure(HttpAnswer answer, boolean isRead) {
        JsonNode error = answer.json().orElseGet(Json::nothing);
        boolean later = answer.status() >= 500 || isBusy(answer.status());
        CallFacts facts = new CallFacts(NAME, answer.requestId(), later, execution(answer, isRead));
        String what = "Mercado Pago answered " + answer.status() + reason(error);
        return switch (answer.status()) {
            case 401, 403 -> new GatewayAuthenticationException(what, facts);
            case 400, 404, 422 ->
                new InvalidPaymentRequestException(PaymentErrors.GATEWAY_REQUEST_REFUSED, what, facts);
            default ->
                later
                        ? new GatewayUnavailableException(what, facts, null)
                        : new GatewayProtocolException(what, facts, null);
        };
    }

    private static Execution execution(HttpAnswer answer, boolean isRead) {
        boolean refused = switch (answer.status()) {
            case 400, 401, 403, 404, 422 -> true;
            default -> false;
        };
        return isRead || (refused && !answer.uncertain()) ? Execution.NOT_EXECUTED : Execution.UNKNOWN;
    }

    private static boolean isBusy(int status) {
        return status == 409 || status == 423 || status == 424;
    }

    // The number of the cause says more than the word, and neither holds what was sent.
    private static String reason(JsonNode error) {
        JsonNode code = error.path("cause").path(0).path("code");
        String number = code.isIntegralNumber() || code.isString() ? ", cause " + code.asString() : "";
        return Json.text(error, "error").map(word -> " " + word).orElse(" without a reason") + number;
    }
}
