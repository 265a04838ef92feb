package com.petmatch.payments.gateway;

import java.util.Optional;

/**
 * Who pays, as far as the provider must know; personal data, so it is redacted in {@code toString} and wiped from our rows
 * when the charge has ended.
 *
 * @param email where the provider sends its receipt
 * @param taxNumber required by Brazilian and Argentine methods
 */
public record Payer(
        String email, Optional<String> givenName, Optional<String> familyName, Optional<TaxNumber> taxNumber) {

    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 100;

    public Payer {
        if (email.length() > LONGEST_EMAIL || email.indexOf('@') < 1 || email.endsWith("@")) {
            throw new IllegalArgumentException(
                    "Expected an e-mail address of up to 254 characters, got " + email.length() + " characters");
        }
        requireName(givenName);
        requireName(familyName);
    }

    /** A payer of whom only the address is known. */
    public static Payer of(String email) {
        return new Payer(email, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Payer named(String given, String family) {
        return new Payer(email, Optional.of(given), Optional.of(family), taxNumber);
    }

    public Payer with(TaxNumber number) {
        return new Payer(email, givenName, familyName, Optional.of(number));
    }

    private static void requireName(Optional<String> name) {
        if (name.isPresent() && (name.get().isBlank() || name.get().length() > LONGEST_NAME)) {
            throw new IllegalArgumentException(
                    "Expected a name of 1 to 100 characters, got " + name.get().length());
        }
    }

    @Override
    public String toString() {
        return "Payer[redacted]";
    }

    /**
     * A person's or company's number with the tax office.
     *
     * @param type such as {@code CPF}, {@code CNPJ}, {@code DNI}, {@code RUT}
     * @param value 1 to 32 letters and digits
     */
    public record TaxNumber(String type, String value) {

        private static final int LONGEST = 32;

        public TaxNumber {
            if (!isPlain(type) || !isPlain(value)) {
                throw new IllegalArgumentException("Expected a tax number of letters and digits, up to 32 each");
            }
        }

        private static boolean isPlain(String text) {
            return !text.isEmpty()
                    && text.length() <= LONGEST
                    && text.chars()
                            .allMatch(c -> (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
        }

        @Override
        public String toString() {
            return "TaxNumber[redacted]";
        }
    }
}
