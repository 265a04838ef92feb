package com.petmatch.payments.gateway;

/**
 * A payment provider as the engines see it; one method per group of operations.
 *
 * <p>An operation that {@link #capabilities()} does not name is never called. Implementations are safe for concurrent
 * use, start no threads and throw only {@link com.petmatch.payments.PaymentException}, with the execution stated.
 */
public interface PaymentGateway {

    GatewayId id();

    Capabilities capabilities();

    AmountCodec amounts();

    /** Finding a payment by our reference; recovery of unknown outcomes depends on it. */
    LookupOps lookups();

    CheckoutOps checkouts();

    ChargeOps charges();

    RefundOps refunds();

    WebhookOps webhooks();
}
