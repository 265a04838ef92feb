package com.petmatch.payments.testkit.internal.stripe;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Stripe's truth, and how it says that an object is not there. */
final class StripeState extends SandboxState {

    StripeState(InstantSource clock, long seed, @Nullable Path journal) {
        super(Kind.values(), clock, seed, journal);
    }

    /** The object that the path names; its absence is a 404. */
    ObjectNode atPath(Kind kind, String id) {
        return find(kind, id).orElseThrow(() -> ProviderRefusal.missing(404, kind.object(), id, "id"));
    }

    /** The object that a parameter names; its absence is a 400, as the provider does it. */
    ObjectNode named(Kind kind, String id, String param) {
        return find(kind, id).orElseThrow(() -> ProviderRefusal.missing(400, kind.object(), id, param));
    }
}
