package com.petmatch.kernel.ledger;

/**
 * The idempotency key of a ledger transaction, unique per tenant and chart for ever, such as {@code invoice-paid:018f…}.
 *
 * @param value printable ASCII, 128 characters at most
 */
public record PostingKey(String value) {

    public PostingKey {
        boolean printable = !value.isEmpty() && value.length() <= 128;
        for (int i = 0; printable && i < value.length(); i++) {
            printable = value.charAt(i) > 0x20 && value.charAt(i) < 0x7f;
        }
        if (!printable) {
            throw new IllegalArgumentException("Expected 1 to 128 printable ASCII characters as posting key");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
