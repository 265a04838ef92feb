package com.petmatch.payments.testkit;

import java.time.InstantSource;

/**
 * A {@link MercadoPagoSandbox} for each test, with {@code @RegisterExtension}; the test fails when a request broke the contract,
 * unless it says {@link #expectViolations()}.
 */
public final class MercadoPagoSandboxExtension extends SandboxExtension<MercadoPagoSandbox> {

    private MercadoPagoSandboxExtension(InstantSource clock, long seed) {
        super(MercadoPagoSandbox::start, clock, seed);
    }

    public static MercadoPagoSandboxExtension seeded(long seed, InstantSource clock) {
        return new MercadoPagoSandboxExtension(clock, seed);
    }
}
