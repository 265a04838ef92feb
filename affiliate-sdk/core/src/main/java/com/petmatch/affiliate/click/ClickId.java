package com.petmatch.affiliate.click;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/**
 * What a visitor's cookie remembers of a click: 128 random bits that say nothing about the person.
 *
 * @param value 32 lower-case hex digits
 */
public record ClickId(String value) {

    private static final int DIGITS = 32;

    public ClickId {
        if (value.length() != DIGITS || !value.chars().allMatch(ClickId::isHex)) {
            throw new IllegalArgumentException("Expected 32 lower-case hex digits as click id");
        }
    }

    public static ClickId random(RandomGenerator random) {
        byte[] bytes = new byte[DIGITS / 2];
        random.nextBytes(bytes);
        return new ClickId(HexFormat.of().formatHex(bytes));
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isHex(int c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }
}
