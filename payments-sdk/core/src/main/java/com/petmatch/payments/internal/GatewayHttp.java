package com.petmatch.payments.internal;

import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.PaymentException;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/**
 * Calls a provider: bulkhead, circuit breaker, retries of what may be repeated, and one deadline around them.
 *
 * <p>Which answer may be repeated is our rule; see {@link RetryLoop}. Safe for concurrent use.
 */
public final class GatewayHttp {

    private static final int MAX_CONCURRENT = 64;

    private final HttpSettings settings;
    private final HttpExchange exchange;
    private final Bulkhead bulkhead;
    private final CircuitBreaker reads;
    private final CircuitBreaker writes;

    public GatewayHttp(HttpSettings settings) {
        this.settings = settings;
        this.exchange = new HttpExchange(settings);
        this.bulkhead = Bulkhead.of(
                settings.gateway(),
                BulkheadConfig.custom()
                        .maxConcurrentCalls(MAX_CONCURRENT)
                        .maxWaitDuration(Duration.ZERO)
                        .build());
        this.reads = breaker("read");
        this.writes = breaker("write");
    }

    private CircuitBreaker breaker(String operations) {
        CircuitBreaker breaker = CircuitBreaker.of(
                settings.gateway() + "-" + operations,
                CircuitBreakerConfig.custom()
                        .failureRateThreshold(50)
                        .slidingWindowSize(50)
                        .minimumNumberOfCalls(20)
                        .waitDurationInOpenState(Duration.ofSeconds(30))
                        .permittedNumberOfCallsInHalfOpenState(5)
                        .clock(settings.clock().withZone(ZoneOffset.UTC))
                        .currentTimestampFunction(
                                clock -> settings.clock().instant().toEpochMilli(), TimeUnit.MILLISECONDS)
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(event -> settings.listener()
                        .breakerChanged(
                                settings.gateway(),
                                event.getStateTransition().getToState().name()));
        return breaker;
    }

    /**
     * The provider's answer, whatever its status.
     *
     * @throws PaymentException when there is none that can be used, with the execution stated
     */
    public HttpAnswer call(HttpCall call) {
        Instant start = settings.clock().instant();
        Execution execution = Execution.NOT_EXECUTED;
        try {
            HttpAnswer answer = guarded(call);
            execution = answer.isSuccess() ? Execution.EXECUTED : Execution.NOT_EXECUTED;
            return answer;
        } catch (PaymentException e) {
            execution = e.execution();
            throw e;
        } finally {
            Duration took = Duration.between(start, settings.clock().instant());
            settings.listener().gatewayCalled(settings.gateway(), call.operation(), execution, took);
        }
    }

    private HttpAnswer guarded(HttpCall call) {
        if (!bulkhead.tryAcquirePermission()) {
            throw notSent(call, "too many calls at once");
        }
        try {
            CircuitBreaker breaker = call.isRead() ? reads : writes;
            if (!breaker.tryAcquirePermission()) {
                throw notSent(call, "the circuit breaker is open");
            }
            return counted(breaker, call);
        } finally {
            bulkhead.onComplete();
        }
    }

    private HttpAnswer counted(CircuitBreaker breaker, HttpCall call) {
        Instant start = settings.clock().instant();
        try {
            HttpAnswer answer = new RetryLoop(settings, exchange, call).run();
            long took = Duration.between(start, settings.clock().instant()).toMillis();
            if (answer.status() >= 500) {
                breaker.onError(took, TimeUnit.MILLISECONDS, new GatewayStatus(answer.status()));
            } else {
                breaker.onSuccess(took, TimeUnit.MILLISECONDS);
            }
            return answer;
        } catch (GatewayUnavailableException | GatewayProtocolException e) {
            long took = Duration.between(start, settings.clock().instant()).toMillis();
            breaker.onError(took, TimeUnit.MILLISECONDS, e);
            throw e;
        } catch (RuntimeException e) {
            // A rate limit says nothing about the provider's health.
            breaker.releasePermission();
            throw e;
        }
    }

    private GatewayUnavailableException notSent(HttpCall call, String why) {
        return new GatewayUnavailableException(
                call.operation() + " was not sent: " + why,
                CallFacts.of(settings.gateway(), true, Execution.NOT_EXECUTED),
                null);
    }

    /** Tells the breaker of a failing status; never thrown. */
    private static final class GatewayStatus extends Exception {

        private static final long serialVersionUID = 1L;

        GatewayStatus(int status) {
            super("status " + status, null, false, false);
        }
    }
}
