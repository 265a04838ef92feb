package com.petmatch.payments.testkit;

import java.time.InstantSource;

/**
 * A {@link PayPalSandbox} for each test, with {@code @RegisterExtension}; the test fails when a request broke the contract,
 * unless it says {@link #expectViolations()}.
 */
public final class PayPalSandboxExtension extends SandboxExtension<PayPalSandbox> {

    private PayPalSandboxExtension(InstantSource clock, long seed) {
        super(PayPalSandbox::start, clock, seed);
    }

    public static PayPalSandboxExtension seeded(long seed, InstantSource clock) {
        return new PayPalSandboxExtension(clock, seed);
    }
}
