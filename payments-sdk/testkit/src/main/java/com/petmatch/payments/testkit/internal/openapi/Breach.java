package com.petmatch.payments.testkit.internal.openapi;

/** One way in which a request differs from the contract: the schema keyword, the parameter and the message. */
public record Breach(String keyword, String parameter, String message) {}
