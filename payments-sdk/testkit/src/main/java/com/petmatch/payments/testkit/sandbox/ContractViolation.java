package com.petmatch.payments.testkit.sandbox;

/** A request that breaks the provider's contract: the operation, the parameter and what is wrong with it. */
public record ContractViolation(String operation, String parameter, String message) {}
