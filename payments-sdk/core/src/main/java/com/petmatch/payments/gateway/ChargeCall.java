package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import java.net.URI;
import java.util.Optional;

/**
 * Asks for an amount from a method the provider made a token of.
 *
 * @param methodToken the provider's token of the method
 * @param customerRef the provider's own name of the payer, where the token belongs to one
 * @param scheme the card's brand in the provider's word, where the provider wants it beside the token
 * @param installments in how many parts the payer pays; 1 is at once
 * @param offSession whether the customer is absent
 * @param returnUrl where a customer who must act comes back to
 */
public record ChargeCall(
        GatewayKey key,
        Correlation correlation,
        Money amount,
        CaptureMode capture,
        String methodToken,
        Optional<String> customerRef,
        Optional<String> scheme,
        int installments,
        boolean offSession,
        Optional<Payer> payer,
        Optional<URI> returnUrl) {

    /** A charge at once, the customer being present and nothing else to be said. */
    public static ChargeCall of(GatewayKey key, Correlation correlation, Money amount, String methodToken) {
        return new ChargeCall(
                key,
                correlation,
                amount,
                CaptureMode.AUTOMATIC,
                methodToken,
                Optional.empty(),
                Optional.empty(),
                1,
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "ChargeCall[" + key + ", " + amount + "]";
    }
}
