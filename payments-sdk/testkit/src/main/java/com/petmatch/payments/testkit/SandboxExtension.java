package com.petmatch.payments.testkit;

import com.petmatch.payments.testkit.sandbox.ContractViolation;
import com.petmatch.payments.testkit.sandbox.Faults;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A sandbox for each test, closed after it, that lets no broken contract pass unseen. */
abstract sealed class SandboxExtension<S extends ProviderSandbox> implements BeforeEachCallback, AfterEachCallback
        permits StripeSandboxExtension, PayPalSandboxExtension, MercadoPagoSandboxExtension {

    /** Starts the sandbox of one provider. */
    interface Start<S> {
        S start(Executor executor, InstantSource clock, long seed);
    }

    private final Start<S> start;
    private final InstantSource clock;
    private final long seed;
    private @Nullable ExecutorService executor;
    private @Nullable S sandbox;
    private boolean isExpectingViolations;

    SandboxExtension(Start<S> start, InstantSource clock, long seed) {
        this.start = start;
        this.clock = clock;
        this.seed = seed;
    }

    /** The sandbox of the running test. */
    public final S sandbox() {
        if (sandbox == null) {
            throw new IllegalStateException("No test is running");
        }
        return sandbox;
    }

    public final Faults faults() {
        return sandbox().faults();
    }

    /** This test breaks the contract on purpose. */
    public final void expectViolations() {
        isExpectingViolations = true;
    }

    @Override
    public final void beforeEach(ExtensionContext context) {
        isExpectingViolations = false;
        executor = Executors.newFixedThreadPool(4);
        sandbox = start.start(executor, clock, seed);
    }

    @Override
    public final void afterEach(ExtensionContext context) {
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
