package com.petmatch.payments.gateway;

/**
 * A way to pay that belongs to a country rather than to a card; open, because providers add some each year.
 *
 * @param value lower-case letters, digits, hyphens and underscores, 32 characters at most
 */
public record MethodKind(String value) {

    /** Brazil's instant transfer by QR code. */
    public static final MethodKind PIX = new MethodKind("pix");
    /** Brazil's bank slip. */
    public static final MethodKind BOLETO = new MethodKind("boleto");
    /** Cash at a Mexican shop. */
    public static final MethodKind OXXO = new MethodKind("oxxo");

    private static final int MAX_LENGTH = 32;

    public MethodKind {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !value.chars().allMatch(MethodKind::isAllowed)) {
            throw new IllegalArgumentException("Expected a lower-case method name, got " + value.length()
                    + " characters that are not one of 1 to " + MAX_LENGTH);
        }
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
