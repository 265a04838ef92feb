package com.petmatch.payments.gateway;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

/**
 * Asks to keep a method for later.
 *
 * @param method our id of it, the provider's reference to us
 * @param methodToken a token the provider's script made of the method; empty when the customer chooses on its page
 * @param customerRef the provider's name of the customer, when there is one already
 * @param offSession whether it shall be charged without the customer
 */
public record SetupCall(
        GatewayKey key,
        UUID method,
        Optional<String> methodToken,
        Optional<String> customerRef,
        Optional<Payer> payer,
        boolean offSession,
        URI returnUrl,
        URI cancelUrl) {

    /** Without the token. */
    @Override
    public String toString() {
        return "SetupCall[" + key + "]";
    }
}
