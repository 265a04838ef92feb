package com.petmatch.payments.testkit.internal.openapi;

/** A form body that no tree can be made of; carries the parameter's name. */
public final class MalformedFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    MalformedFormException(String parameter, String message) {
        super(message + ": " + parameter);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
