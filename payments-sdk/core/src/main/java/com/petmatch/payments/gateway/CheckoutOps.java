package com.petmatch.payments.gateway;

/** Payment on a page that the provider hosts. */
public interface CheckoutOps {

    /**
     * Opens a page; repeated with the same key it answers with the same page. Called to hold money or to keep a method only
     * where {@link Capability#HOSTED_HOLD} and {@link Capability#HOSTED_SAVE} say that pages can.
     */
    GatewayPayment open(CheckoutCall call);

    /**
     * Closes a page that nobody has paid on; answers the state after it, which is {@link PaymentStatus#CAPTURED} when the
     * customer was faster.
     */
    GatewayPayment expire(String checkoutRef, GatewayKey key);

    /**
     * Finishes a payment that stands at {@link PaymentStatus#APPROVED}: the customer agreed on the page, and the provider
     * waits for our word. Where pages take the money themselves that status never occurs, and this answers how the
     * payment stands.
     */
    GatewayPayment complete(CompleteCall call);
}
