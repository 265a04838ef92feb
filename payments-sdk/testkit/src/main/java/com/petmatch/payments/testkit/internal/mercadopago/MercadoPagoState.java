package com.petmatch.payments.testkit.internal.mercadopago;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxState;
import java.nio.file.Path;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** Mercado Pago's truth, and how it says that an object is not there. */
final class MercadoPagoState extends SandboxState {

    private static final int PAYMENT_NOT_FOUND = 2000;
    private static final int REFUND_NOT_FOUND = 2032;

    MercadoPagoState(InstantSource clock, long seed, @Nullable Path journal) {
        super(Kind.values(), clock, seed, journal);
    }

    ObjectNode payment(String id) {
        return find(Kind.PAYMENT, id)
                .orElseThrow(() -> ProviderRefusal.notFound(PAYMENT_NOT_FOUND, "Payment not found"));
    }

    ObjectNode refund(String id) {
        return find(Kind.REFUND, id).orElseThrow(() -> ProviderRefusal.notFound(REFUND_NOT_FOUND, "Refund not found"));
    }

    ObjectNode customer(String id) {
        return find(Kind.CUSTOMER, id).orElseThrow(() -> ProviderRefusal.notFound(0, "customer not found"));
    }

    ObjectNode preference(String id) {
        return find(Kind.PREFERENCE, id).orElseThrow(() -> ProviderRefusal.notFound(0, "preference not found"));
    }

    /** A number of this kind, as its objects have for an id. */
    long nextNumber(Kind kind) {
        return Long.parseLong(nextId(kind));
    }

    String nowText() {
        return Dates.text(now());
    }
}
