package com.petmatch.kernel.money;

import com.petmatch.kernel.error.KernelErrors;
import com.petmatch.kernel.error.PetMatchException;
import java.util.Map;

/** The canonical text of an amount, written and read by hand: no locale, no big numbers. */
final class MoneyText {

    private static final int MAX_LENGTH = 26; // currency, blank, sign, 19 digits, point
    private static final int PREFIX = 4;
    private static final int RADIX = 10;
    private static final int PAIR = 100;
    private static final byte[] TENS = digits(RADIX);
    private static final byte[] ONES = digits(1);

    private MoneyText() {}

    static String full(long minorUnits, CurrencyCode currency) {
        byte[] buffer = new byte[MAX_LENGTH];
        int start = writeAmount(minorUnits, currency.exponent(), buffer) - PREFIX;
        String code = currency.value();
        buffer[start] = (byte) code.charAt(0);
        buffer[start + 1] = (byte) code.charAt(1);
        buffer[start + 2] = (byte) code.charAt(2);
        buffer[start + 3] = ' ';
        return ascii(buffer, start);
    }

    static String amount(long minorUnits, CurrencyCode currency) {
        byte[] buffer = new byte[MAX_LENGTH];
        return ascii(buffer, writeAmount(minorUnits, currency.exponent(), buffer));
    }

    // Takes bytes for characters as they are; the constructor with a charset costs as much as writing the digits.
    @SuppressWarnings("deprecation")
    private static String ascii(byte[] buffer, int start) {
        return new String(buffer, 0, start, buffer.length - start);
    }

    /** Writes backwards from the end; works on negative numbers, whose range is the larger one. */
    private static int writeAmount(long minorUnits, int exponent, byte[] buffer) {
        long rest = minorUnits < 0 ? minorUnits : -minorUnits;
        int at = buffer.length;
        if (exponent > 0) {
            for (int digit = 0; digit < exponent; digit++) {
                buffer[--at] = (byte) ('0' - rest % RADIX);
                rest /= RADIX;
            }
            buffer[--at] = '.';
        }
        at = writeWhole(rest, buffer, at);
        if (minorUnits < 0) {
            buffer[--at] = '-';
        }
        return at;
    }

    /** Two digits a step, in 32 bits as soon as the rest fits: a division costs more than all else here. */
    private static int writeWhole(long negative, byte[] buffer, int end) {
        int at = end;
        long rest = negative;
        while (rest <= Integer.MIN_VALUE) {
            long hundreds = rest / PAIR;
            at = writePair((int) (hundreds * PAIR - rest), buffer, at);
            rest = hundreds;
        }
        int small = (int) rest;
        while (small <= -PAIR) {
            int hundreds = small / PAIR;
            at = writePair(hundreds * PAIR - small, buffer, at);
            small = hundreds;
        }
        if (small <= -RADIX) {
            return writePair(-small, buffer, at);
        }
        buffer[--at] = (byte) ('0' - small);
        return at;
    }

    private static int writePair(int pair, byte[] buffer, int end) {
        buffer[end - 1] = ONES[pair];
        buffer[end - 2] = TENS[pair];
        return end - 2;
    }

    private static byte[] digits(int divisor) {
        byte[] digits = new byte[PAIR];
        for (int i = 0; i < PAIR; i++) {
            digits[i] = (byte) ('0' + i / divisor % RADIX);
        }
        return digits;
    }

    static long parse(String text, CurrencyCode currency) {
        if (text.length() > MAX_LENGTH) {
            throw malformed(text, currency);
        }
        int start = afterCurrency(text, currency);
        boolean negative = start < text.length() && text.charAt(start) == '-';
        int first = negative ? start + 1 : start;
        long units = negatedUnits(text, first, currency);
        if (negative ? units == 0 : units == Long.MIN_VALUE) {
            throw malformed(text, currency);
        }
        return negative ? units : -units;
    }

    private static int afterCurrency(String text, CurrencyCode currency) {
        if (text.length() <= PREFIX || text.charAt(PREFIX - 1) != ' ') {
            return 0;
        }
        String code = text.substring(0, PREFIX - 1);
        if (code.equals(currency.value())) {
            return PREFIX;
        }
        if (CurrencyCode.isKnown(code)) {
            throw new CurrencyMismatchException(currency, CurrencyCode.of(code));
        }
        throw malformed(text, currency);
    }

    private static long negatedUnits(String text, int first, CurrencyCode currency) {
        int exponent = currency.exponent();
        int point = exponent == 0 ? text.length() : text.length() - exponent - 1;
        boolean leadingZero = first < text.length() && text.charAt(first) == '0' && point > first + 1;
        if (point <= first || leadingZero || (exponent > 0 && text.charAt(point) != '.')) {
            throw malformed(text, currency);
        }
        long units = 0;
        for (int i = first; i < text.length(); i++) {
            if (i != point) {
                units = appended(units, text.charAt(i) - '0', text, currency);
            }
        }
        return units;
    }

    private static long appended(long units, int digit, String text, CurrencyCode currency) {
        if (digit < 0 || digit >= RADIX || units < Long.MIN_VALUE / RADIX) {
            throw malformed(text, currency);
        }
        long next = units * RADIX - digit;
        if (next > 0) {
            throw malformed(text, currency);
        }
        return next;
    }

    private static PetMatchException malformed(String text, CurrencyCode currency) {
        String shown = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…";
        return new PetMatchException(
                KernelErrors.MONEY_MALFORMED,
                "Expected " + currency + " with " + currency.exponent() + " decimals, got \"" + shown + "\"",
                Map.of("currency", currency, "text", shown));
    }
}
