package com.petmatch.payments.testkit.internal.paypal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** OAuth's client credentials: tokens that live nine hours by the clock. They do not survive a restart, as the host must bear. */
final class AccessTokens {

    static final String PATH = "/v1/oauth2/token";
    private static final Duration VALID = Duration.ofHours(9);

    private final PayPalState state;
    private final String basic;
    private final Map<String, Instant> expiries = new ConcurrentHashMap<>();

    AccessTokens(PayPalState state, String clientId, String clientSecret) {
        this.state = state;
        byte[] pair = (clientId + ":" + clientSecret).getBytes(StandardCharsets.UTF_8);
        this.basic = "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    /** Answers the token call. */
    ObjectNode issue(HttpCall call) {
        if (!call.header("authorization").orElse("").equals(basic)) {
            throw PayPalRefusal.oauth("invalid_client", "Client Authentication failed");
        }
        String type = call.header("content-type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("application/x-www-form-urlencoded")
                || !call.body().equals("grant_type=client_credentials")) {
            throw PayPalRefusal.oauth("unsupported_grant_type", "Grant Type is not supported");
        }
        String token = state.exclusively(() -> state.nextToken("A21AA"));
        expiries.put(token, state.now().plus(VALID));
        return JsonNodeFactory.instance
                .objectNode()
                .put("scope", "https://uri.paypal.com/services/payments/payment")
                .put("access_token", token)
                .put("token_type", "Bearer")
                .put("app_id", "APP-SANDBOX")
                .put("expires_in", VALID.toSeconds());
    }

    void require(HttpCall call) {
        String authorization = call.header("authorization").orElse("");
        Instant expiry =
                authorization.startsWith("Bearer ") ? expiries.get(authorization.substring("Bearer ".length())) : null;
        if (expiry == null || !state.now().isBefore(expiry)) {
            throw PayPalRefusal.oauth("invalid_token", "Token signature verification failed");
        }
    }

    /** Makes every token invalid before its time, as a changed secret does. */
    void revokeAll() {
        expiries.clear();
    }
}
