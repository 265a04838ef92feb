package com.petmatch.payments.gateway;

import com.petmatch.payments.UnsupportedCapabilityException;
import java.time.Duration;

/**
 * A payment provider as the engines see it; one method per group of operations.
 *
 * <p>An operation that {@link #capabilities()} does not name is never called, so a gateway without it leaves the method
 * as it is here. Implementations are safe for concurrent use, start no threads and throw only
 * {@link com.petmatch.payments.PaymentException}, with the execution stated.
 */
public interface PaymentGateway {

    GatewayId id();

    Capabilities capabilities();

    AmountCodec amounts();

    /**
     * How long after an attempt was written down its keys are safe to repeat: shorter than the provider remembers them.
     * After it, recovery only asks.
     */
    default Duration keysKept() {
        return Duration.ofHours(23);
    }

    /** Whether a lost call is looked for before it is repeated, because the provider does not say how long it keeps keys. */
    default boolean looksBeforeRepeating() {
        return false;
    }

    /** Finding a payment by our reference; recovery of unknown outcomes depends on it. */
    LookupOps lookups();

    default CheckoutOps checkouts() {
        throw without(Capability.HOSTED_CHECKOUT);
    }

    default ChargeOps charges() {
        throw without(Capability.CHARGE);
    }

    default CaptureOps captures() {
        throw without(Capability.CAPTURE);
    }

    default LocalMethodOps localMethods() {
        throw without(Capability.LOCAL_METHOD);
    }

    default RefundOps refunds() {
        throw without(Capability.REFUND);
    }

    default VaultOps vault() {
        throw without(Capability.VAULT);
    }

    default DisputeOps disputes() {
        throw without(Capability.DISPUTE);
    }

    default WebhookOps webhooks() {
        throw without(Capability.WEBHOOK);
    }

    private UnsupportedCapabilityException without(Capability capability) {
        return new UnsupportedCapabilityException(id().value(), capability.name());
    }
}
