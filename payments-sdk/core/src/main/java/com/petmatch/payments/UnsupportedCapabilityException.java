package com.petmatch.payments;

/** No configured gateway can do what was asked; thrown when engines are built or a request is routed. */
public final class UnsupportedCapabilityException extends PaymentException {

    private static final long serialVersionUID = 1L;

    public UnsupportedCapabilityException(String gateway, String capability) {
        super(
                PaymentErrors.CAPABILITY_UNSUPPORTED,
                "gateway " + gateway + " does not offer " + capability,
                CallFacts.of(gateway, false, Execution.NOT_EXECUTED),
                null);
    }
}
