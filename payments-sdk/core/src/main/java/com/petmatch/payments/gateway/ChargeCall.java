package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import java.net.URI;
import java.util.Optional;

/**
 * Asks for an amount from a method the provider keeps.
 *
 * @param methodToken the provider's token of the method
 * @param customerRef the provider's own name of the payer, where the token belongs to one
 * @param offSession whether the customer is absent
 * @param returnUrl where a customer who must act comes back to
 */
public record ChargeCall(
        GatewayKey key,
        Correlation correlation,
        Money amount,
        String methodToken,
        Optional<String> customerRef,
        boolean offSession,
        Optional<URI> returnUrl) {

    /** Without the token. */
    @Override
    public String toString() {
        return "ChargeCall[" + key + ", " + amount + "]";
    }
}
