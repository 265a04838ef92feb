package com.petmatch.kernel.money;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The currencies of ISO 4217 list one by number of decimals, and those withdrawn since 2021, so that older books stay
 * readable. Looking up is one index into a table over the three letters.
 */
final class Iso4217 {

    private static final List<String> BY_EXPONENT = List.of(
            // 0
            "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
            // 1: none
            "",
            // 2
            "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF"
                    + " CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD"
                    + " HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD"
                    + " MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR"
                    + " RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD"
                    + " TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG"
                    // withdrawn since 2021
                    + " ANG BGN CUC HRK SLL ZWL",
            // 3
            "BHD IQD JOD KWD LYD OMR TND",
            // 4
            "CLF UYW");

    private static final int LETTERS = 26;
    private static final byte UNKNOWN = -1;
    private static final byte[] EXPONENTS = table();
    private static final SortedSet<String> CODES = sortedCodes();

    private Iso4217() {}

    /** The number of decimals, or -1 for a text that is no currency here. */
    static int exponent(String code) {
        if (code.length() != 3) {
            return UNKNOWN;
        }
        int first = code.charAt(0) - 'A';
        int second = code.charAt(1) - 'A';
        int third = code.charAt(2) - 'A';
        if (!isLetter(first) || !isLetter(second) || !isLetter(third)) {
            return UNKNOWN;
        }
        return EXPONENTS[index(first, second, third)];
    }

    static SortedSet<String> codes() {
        return CODES;
    }

    private static boolean isLetter(int offset) {
        return offset >= 0 && offset < LETTERS;
    }

    private static int index(int first, int second, int third) {
        return (first * LETTERS + second) * LETTERS + third;
    }

    private static byte[] table() {
        byte[] exponents = new byte[LETTERS * LETTERS * LETTERS];
        Arrays.fill(exponents, UNKNOWN);
        for (int exponent = 0; exponent < BY_EXPONENT.size(); exponent++) {
            String codes = BY_EXPONENT.get(exponent);
            for (int at = 0; at + 3 <= codes.length(); at += 4) {
                exponents[index(codes.charAt(at) - 'A', codes.charAt(at + 1) - 'A', codes.charAt(at + 2) - 'A')] =
                        (byte) exponent;
            }
        }
        return exponents;
    }

    private static SortedSet<String> sortedCodes() {
        SortedSet<String> sorted = new TreeSet<>();
        for (String codes : BY_EXPONENT) {
            for (int at = 0; at + 3 <= codes.length(); at += 4) {
                sorted.add(codes.substring(at, at + 3));
            }
        }
        return Collections.unmodifiableSortedSet(sorted);
    }
}
