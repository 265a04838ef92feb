package com.petmatch.affiliate.link;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The public code of a link: 60 random bits as 12 characters of Crockford's base 32. It is meant to be shared, so it
 * opens nothing but a redirect.
 *
 * @param value 12 upper-case characters without I, L, O and U
 */
public record LinkCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int BITS = 5;

    public LinkCode {
        if (value.length() != LENGTH || !value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("Expected 12 characters of Crockford base 32 as link code");
        }
    }

    /** A new code; two of a billion links meet with a chance below one half, so the store still checks. */
    public static LinkCode random(RandomGenerator random) {
        long bits = random.nextLong();
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt((int) (bits >>> (i * BITS)) & (ALPHABET.length() - 1)));
        }
        return new LinkCode(code.toString());
    }

    /** Reads what a person typed: any case, {@code O} as 0, {@code I} and {@code L} as 1; else empty. Never throws. */
    public static Optional<LinkCode> parse(String text) {
        if (text.length() != LENGTH) {
            return Optional.empty();
        }
        StringBuilder folded = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            char c = fold(text.charAt(i));
            if (ALPHABET.indexOf(c) < 0) {
                return Optional.empty();
            }
            folded.append(c);
        }
        return Optional.of(new LinkCode(folded.toString()));
    }

    // ASCII only: Character.toUpperCase would also fold look-alikes such as the dotless i.
    private static char fold(char c) {
        char upper = c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
        return switch (upper) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> upper;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
