package com.petmatch.payments.gateway;

import com.petmatch.kernel.money.Money;
import java.util.UUID;

/** Asks to give back a part or all of a payment. */
public record RefundCall(GatewayKey key, UUID refund, String paymentRef, Money amount) {}
