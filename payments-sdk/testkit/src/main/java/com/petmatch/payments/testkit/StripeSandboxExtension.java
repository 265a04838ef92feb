package com.petmatch.payments.testkit;

import java.time.InstantSource;

/**
 * A {@link StripeSandbox} for each test, with {@code @RegisterExtension}; the test fails when a request broke the contract,
 * unless it says {@link #expectViolations()}.
 */
public final class StripeSandboxExtension extends SandboxExtension<StripeSandbox> {

    private StripeSandboxExtension(InstantSource clock, long seed) {
        super(StripeSandbox::start, clock, seed);
    }

    public static StripeSandboxExtension seeded(long seed, InstantSource clock) {
        return new StripeSandboxExtension(clock, seed);
    }
}
