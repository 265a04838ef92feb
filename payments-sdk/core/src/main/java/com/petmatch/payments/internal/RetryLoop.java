package com.petmatch.payments.internal;

import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.GatewayRateLimitedException;
import com.petmatch.payments.GatewayUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One call with its tries: two more at most, all within one deadline, with the same key each.
 *
 * <p>Repeated are lost answers, 409, 423, 424, 429 and 5xx, unless the provider's hint says otherwise. Once a try may have
 * taken effect, no later refusal proves that nothing happened. For one thread.
 */
final class RetryLoop {

    private static final Duration DEADLINE = Duration.ofSeconds(40);
    private static final Duration FIRST_DELAY = Duration.ofMillis(500);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(5);
    private static final int MAX_REPETITIONS = 2;
    private static final int NO_CONTENT = 204;
    private static final int TOO_MANY_REQUESTS = 429;

    private final HttpSettings settings;
    private final HttpExchange exchange;
    private final HttpCall call;
    private final Instant end;
    private boolean uncertain;

    RetryLoop(HttpSettings settings, HttpExchange exchange, HttpCall call) {
        this.settings = settings;
        this.exchange = exchange;
        this.call = call;
        this.end = settings.clock().instant().plus(DEADLINE);
    }

    HttpAnswer run() {
        for (int repetition = 0; ; repetition++) {
            HttpExchange.Result result = exchange.send(call, left());
            if (!mayRepeat(result)) {
                return answer(result);
            }
            Optional<Duration> asked =
                    RetryAfter.parse(result.retryAfter(), settings.clock().instant());
            Duration wait = delay(repetition, asked);
            if (repetition == MAX_REPETITIONS || wait.compareTo(left()) >= 0) {
                return givenUp(result, asked);
            }
            uncertain |= mayHaveTakenEffect(result);
            settings.listener().gatewayRetried(settings.gateway(), call.operation(), repetition + 1);
            pause(wait);
        }
    }

    private static boolean mayRepeat(HttpExchange.Result result) {
        if (result.failure() != null) {
            return true;
        }
        if (result.retryHint().isPresent()) {
            return result.retryHint().get().equals("true");
        }
        return switch (result.status()) {
            case 409, 423, 424, TOO_MANY_REQUESTS -> true;
            default -> result.status() >= 500;
        };
    }

    private boolean mayHaveTakenEffect(HttpExchange.Result result) {
        return !call.isRead() && !result.nothingSent() && result.status() != TOO_MANY_REQUESTS;
    }

    private HttpAnswer answer(HttpExchange.Result result) {
        boolean success = result.status() >= 200 && result.status() < 300;
        if (result.status() == NO_CONTENT) {
            return new HttpAnswer(NO_CONTENT, Optional.of(Json.nothing()), result.requestId(), uncertain);
        }
        if (success && result.json().isEmpty()) {
            throw new GatewayProtocolException(
                    call.operation() + " answered " + result.status() + " with a body that cannot be read",
                    facts(result, false, call.isRead() ? Execution.NOT_EXECUTED : Execution.UNKNOWN),
                    null);
        }
        return new HttpAnswer(result.status(), result.json(), result.requestId(), uncertain);
    }

    private HttpAnswer givenUp(HttpExchange.Result result, Optional<Duration> asked) {
        Execution execution = uncertain || mayHaveTakenEffect(result) ? Execution.UNKNOWN : Execution.NOT_EXECUTED;
        if (result.failure() != null) {
            throw new GatewayUnavailableException(
                    call.operation() + " got no answer", facts(result, true, execution), result.failure());
        }
        if (result.status() == TOO_MANY_REQUESTS) {
            throw new GatewayRateLimitedException(asked.orElse(Duration.ZERO), facts(result, true, execution));
        }
        return answer(result);
    }

    private CallFacts facts(HttpExchange.Result result, boolean retryable, Execution execution) {
        return new CallFacts(settings.gateway(), result.requestId(), retryable, execution);
    }

    // 0.5 s, doubled, 50 to 100 % of it, never sooner than the provider asks.
    private Duration delay(int repetition, Optional<Duration> asked) {
        Duration doubled = FIRST_DELAY.multipliedBy(1L << repetition);
        Duration capped = doubled.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : doubled;
        Duration jittered =
                Duration.ofMillis(capped.toMillis() / 2 + settings.jitter().nextLong(capped.toMillis() / 2 + 1));
        return asked.filter(wait -> wait.compareTo(jittered) > 0).orElse(jittered);
    }

    private Duration left() {
        return Duration.between(settings.clock().instant(), end);
    }

    private void pause(Duration wait) {
        try {
            settings.pause().pause(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            Execution execution = uncertain ? Execution.UNKNOWN : Execution.NOT_EXECUTED;
            throw new GatewayUnavailableException(
                    call.operation() + " was interrupted", CallFacts.of(settings.gateway(), true, execution), e);
        }
    }
}
