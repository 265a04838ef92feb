package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks for a payment that the customer makes elsewhere: by scanning a code, at a bank, at a counter.
 *
 * @param title what the customer reads beside the amount, 1 to 250 characters
 * @param returnUrl where a customer who is sent to a page comes back to
 * @param expiresAt when the code or slip shall stop taking money
 */
public record LocalMethodCall(
        GatewayKey key,
        Correlation correlation,
        Money amount,
        MethodKind kind,
        String title,
        Optional<Payer> payer,
        Optional<URI> returnUrl,
        Instant expiresAt) {}
