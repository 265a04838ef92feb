package com.petmatch.payments.paypal;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayAuthenticationException;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.internal.GatewayHttp;
import com.petmatch.payments.internal.HttpAnswer;
import com.petmatch.payments.internal.HttpCall;
import com.petmatch.payments.internal.Json;
import com.petmatch.payments.paypal.TokenCache.AccessToken;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The access token of a client: kept until shortly before its end, fetched by one thread while the others wait for the same
 * answer. Whatever fails here, no payment was sent. Safe for concurrent use; no lock is held across the call.
 */
final class PayPalTokens {

    private static final String ROUTE = "/v1/oauth2/token";
    private static final Duration MARGIN = Duration.ofMinutes(5);
    private static final long LONGEST_SECONDS = 86_400;

    private final GatewayHttp http;
    private final String clientId;
    private final Secret clientSecret;
    private final TokenCache cache;
    private final InstantSource clock;
    private final AtomicReference<@Nullable CompletableFuture<AccessToken>> flight = new AtomicReference<>();

    PayPalTokens(GatewayHttp http, PayPalConfig config) {
        this.http = http;
        this.clientId = config.clientId();
        this.clientSecret = config.clientSecret();
        this.cache = config.tokenCache();
        this.clock = config.connection().clock();
    }

    AccessToken current() {
        return fresh().orElseGet(this::fetchedOnce);
    }

    /** PayPal does not take this token any more. */
    void refused(AccessToken token) {
        cache.forget(clientId, token);
    }

    private Optional<AccessToken> fresh() {
        return cache.find(clientId)
                .filter(token -> clock.instant().isBefore(token.expiresAt().minus(MARGIN)));
    }

    private AccessToken fetchedOnce() {
        CompletableFuture<AccessToken> ours = new CompletableFuture<>();
        CompletableFuture<AccessToken> running = flight.compareAndExchange(null, ours);
        if (running != null) {
            return joined(running);
        }
        try {
            // Somebody may have landed between our look and our take-off.
            AccessToken token = fresh().orElseGet(this::fetch);
            ours.complete(token);
            return token;
        } catch (RuntimeException e) {
            ours.completeExceptionally(e);
            throw e;
        } finally {
            flight.set(null);
        }
    }

    private static AccessToken joined(CompletableFuture<AccessToken> running) {
        try {
            return running.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof PaymentException failure) {
                throw failure;
            }
            throw e;
        }
    }

    private AccessToken fetch() {
        byte[] pair = (clientId + ":" + clientSecret.revealText()).getBytes(StandardCharsets.UTF_8);
        Map<String, String> basic =
                Map.of("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        HttpCall call = new HttpCall("POST " + ROUTE, "POST", ROUTE, "grant_type=client_credentials", basic);
        AccessToken token = read(answer(call));
        cache.keep(clientId, token);
        return token;
    }

    private HttpAnswer answer(HttpCall call) {
        HttpAnswer answer;
        try {
            answer = http.call(call);
        } catch (PaymentException e) {
            throw new GatewayUnavailableException("PayPal gave no access token", notSent(true), e);
        }
        if (answer.status() == 401 || answer.status() == 400) {
            throw new GatewayAuthenticationException("PayPal does not know this client", notSent(false));
        }
        if (!answer.isSuccess()) {
            throw new GatewayUnavailableException(
                    "PayPal answered " + answer.status() + " instead of an access token", notSent(true), null);
        }
        return answer;
    }

    private AccessToken read(HttpAnswer answer) {
        JsonNode body = answer.json().orElseGet(Json::nothing);
        Optional<String> value = Json.text(body, "access_token").filter(text -> !text.isEmpty());
        long seconds = Json.number(body, "expires_in").orElse(0L);
        if (value.isEmpty() || seconds <= 0) {
            throw new GatewayUnavailableException("PayPal's answer has no usable access token", notSent(true), null);
        }
        Duration span = Duration.ofSeconds(Math.min(seconds, LONGEST_SECONDS));
        return new AccessToken(Secret.of(value.get()), clock.instant().plus(span));
    }

    private static CallFacts notSent(boolean retryable) {
        return CallFacts.of(GatewayId.PAYPAL.value(), retryable, Execution.NOT_EXECUTED);
    }
}
