package com.petmatch.payments.testkit.internal.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A provider's error answer. Thrown inside a sandbox only, so that any depth of an operation can end with it; what was written
 * before stays written, as a declined charge does.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    protected Refusal(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    public final int status() {
        return status;
    }

    /** The error as the provider writes it. */
    public abstract ObjectNode body();
}
