package com.petmatch.i18n.generate;

import java.util.Locale;
import java.util.Set;

/** Java names made from keys, areas and words. */
final class JavaNames {

    // What a parameter cannot be called: Java's words, and the field it would hide.
    private static final Set<String> TAKEN = Set.of(
            "abstract assert boolean break byte case catch char class const continue default do double else enum extends final"
                    .concat(" finally float for goto if implements import instanceof int interface long native new")
                    .concat(" package private protected public return short static strictfp super switch")
                    .concat(" synchronized this throw throws transient try void volatile while true false null")
                    .concat(" texts")
                    .split(" ", -1));

    private JavaNames() {}

    /** {@code refund.not-issued} is {@code refundNotIssued}. */
    static String method(String key) {
        return lowerFirst(joined(key));
    }

    /** {@code payments} is {@code PaymentTexts}. */
    static String type(String area) {
        String singular = area.length() > 1 && area.endsWith("s") ? area.substring(0, area.length() - 1) : area;
        return joined(singular) + "Texts";
    }

    /** {@code refund.issued} is {@code REFUND_ISSUED}. */
    static String constant(String text) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean hump = Character.isUpperCase(c) && at > 0 && Character.isLowerCase(text.charAt(at - 1));
            out.append(hump ? "_" : "").append(isNamePart(c) ? c : '_');
        }
        String name = out.toString().toUpperCase(Locale.ROOT);
        return Character.isDigit(name.charAt(0)) ? "_" + name : name;
    }

    static String parameter(String argument) {
        return TAKEN.contains(argument) ? argument + "Value" : argument;
    }

    static String upperFirst(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String joined(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split("[.-]", -1)) {
            out.append(word.isEmpty() ? "" : upperFirst(word));
        }
        return out.toString();
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
