package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Asks for a hosted page on which a customer pays one amount.
 *
 * @param title what the customer reads beside the amount
 * @param saveMethod whether the method shall be kept for later charges without the customer
 * @param expiresAt when the page shall stop taking money
 */
public record CheckoutCall(
        GatewayKey key,
        Correlation correlation,
        Money amount,
        CaptureMode capture,
        String title,
        URI successUrl,
        URI cancelUrl,
        boolean saveMethod,
        Optional<Payer> payer,
        Instant expiresAt) {}
