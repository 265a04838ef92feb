package com.petmatch.payments.charge;

/**
 * A provider's token of a payment method; never a card number, which no type here can hold.
 *
 * @param value 1 to 255 characters; redacted in {@code toString}
 */
public record MethodToken(String value) {

    private static final int MAX_LENGTH = 255;
    private static final int LONGEST_PAN = 19;

    public MethodToken {
        if (value.isEmpty() || value.length() > MAX_LENGTH || looksLikeCardNumber(value)) {
            throw new IllegalArgumentException("Expected a provider's token of 1 to 255 characters, not a card number");
        }
    }

    public static MethodToken of(String value) {
        return new MethodToken(value);
    }

    @Override
    public String toString() {
        return "MethodToken[redacted]";
    }

    private static boolean looksLikeCardNumber(String text) {
        return text.length() <= LONGEST_PAN + 6
                && text.chars().filter(c -> c >= '0' && c <= '9').count() >= 12
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ' ' || c == '-');
    }
}
