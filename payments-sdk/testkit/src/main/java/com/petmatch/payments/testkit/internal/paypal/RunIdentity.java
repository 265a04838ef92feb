package com.petmatch.payments.testkit.internal.paypal;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The signing identity of a sandbox, made when it is first needed. */
final class RunIdentity implements Supplier<SigningIdentity> {

    private final InstantSource clock;
    private @Nullable SigningIdentity made;

    RunIdentity(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized SigningIdentity get() {
        if (made == null) {
            made = SigningIdentity.create(clock.instant());
        }
        return made;
    }
}
