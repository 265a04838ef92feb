package com.petmatch.payments.invoice;

/**
 * The number printed on an invoice or credit note, such as {@code INV-2026-000042}; without gaps per series and year.
 *
 * @param value 40 characters at most
 */
public record DocumentNumber(String value) {

    public DocumentNumber {
        if (value.isEmpty() || value.length() > 40) {
            throw new IllegalArgumentException("Expected a number of 1 to 40 characters, got " + value.length());
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
