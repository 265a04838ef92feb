package com.petmatch.kernel.ledger;

/**
 * The idempotency key of a ledger transaction, unique per tenant and chart for ever, such as {@code invoice-paid:018f…}.
 *
 * @param value printable ASCII, 128 characters at most
 */
public record PostingKey(String value) {

    public PostingKey {
        if (value.isEmpty() || value.length() > 128 || !value.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw new IllegalArgumentException("Expected 1 to 128 printable ASCII characters as posting key");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
