package com.petmatch.payments.gateway;

import java.util.UUID;

/** Our names of a payment, sent along so that it can be found again from the provider's side. */
public record Correlation(UUID charge, UUID attempt, String order) {}
