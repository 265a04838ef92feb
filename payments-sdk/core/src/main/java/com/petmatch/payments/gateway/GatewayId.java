package com.petmatch.payments.gateway;

/**
 * Names a provider in routes, rows and meters.
 *
 * @param value lower-case letters, digits and hyphens, 32 characters at most
 */
public record GatewayId(String value) {

    public static final GatewayId STRIPE = new GatewayId("stripe");
    public static final GatewayId PAYPAL = new GatewayId("paypal");
    public static final GatewayId MERCADO_PAGO = new GatewayId("mercadopago");

    public GatewayId {
        if (value.isEmpty() || value.length() > 32 || !value.chars().allMatch(GatewayId::isAllowed)) {
            throw new IllegalArgumentException("Expected a lower-case gateway name, got \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    }
}
