package com.petmatch.payments.testkit;

import com.petmatch.payments.testkit.sandbox.ContractViolation;
import com.petmatch.payments.testkit.sandbox.Faults;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A {@link PayPalSandbox} for each test, with {@code @RegisterExtension}; the test fails when a request broke the contract,
 * unless it says {@link #expectViolations()}.
 */
public final class PayPalSandboxExtension implements BeforeEachCallback, AfterEachCallback {

    private final InstantSource clock;
    private final long seed;
    private @Nullable ExecutorService executor;
    private @Nullable PayPalSandbox sandbox;
    private boolean isExpectingViolations;

    private PayPalSandboxExtension(InstantSource clock, long seed) {
        this.clock = clock;
        this.seed = seed;
    }

    public static PayPalSandboxExtension seeded(long seed, InstantSource clock) {
        return new PayPalSandboxExtension(clock, seed);
    }

    /** The sandbox of the running test. */
    public PayPalSandbox sandbox() {
        if (sandbox == null) {
            throw new IllegalStateException("No test is running");
        }
        return sandbox;
    }

    public Faults faults() {
        return sandbox().faults();
    }

    /** This test breaks the contract on purpose. */
    public void expectViolations() {
        isExpectingViolations = true;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        isExpectingViolations = false;
        executor = Executors.newFixedThreadPool(4);
        sandbox = PayPalSandbox.start(executor, clock, seed);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<ContractViolation> violations = sandbox().violations();
        sandbox().close();
        if (executor != null) {
            executor.shutdownNow();
        }
        if (!violations.isEmpty() && !isExpectingViolations) {
            throw new AssertionError("Requests broke the provider's contract: " + violations);
        }
    }
}
