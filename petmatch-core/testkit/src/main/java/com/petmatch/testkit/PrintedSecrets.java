package com.petmatch.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what must never be printed: card numbers (ISO/IEC 7812 with the check digit of Luhn, of the brands' ranges), keys and
 * tokens of payment providers, credentials of requests, private keys.
 */
public final class PrintedSecrets {

    private static final int SHOWN = 6;

    // Begun by a brand's digits, so that times and counters are no card numbers.
    private static final Pattern CARD = Pattern.compile(
            "(?<![0-9A-Za-z.\\-])(?:4[0-9]{3}|5[1-5][0-9]{2}|2[2-7][0-9]{2}|3[47][0-9]{2}|35[0-9]{2}|6011|65[0-9]{2})"
                    + "(?:[ -]?[0-9]){9,12}(?![0-9A-Za-z.\\-])");

    private static final Map<String, Pattern> SECRETS = Map.of(
            "a key of Stripe", Pattern.compile("\\b[sr]k_(?:live|test)_[A-Za-z0-9_]{6,}"),
            "a webhook secret", Pattern.compile("\\bwhsec_[A-Za-z0-9+/=_]{6,}"),
            "a client secret", Pattern.compile("\\b(?:pi|seti|cs)_[A-Za-z0-9_]+_secret_[A-Za-z0-9]{6,}"),
            "a token of Mercado Pago", Pattern.compile("\\b(?:APP_USR|TEST)-[A-Za-z0-9-]{6,}"),
            "a credential of a request", Pattern.compile("\\b(?:Bearer|Basic) [A-Za-z0-9+/=._-]{12,}"),
            "a security code", Pattern.compile("\\b(?:cvc|cvv|security_code)\\W{1,4}[0-9]{3,4}\\b"),
            "a private key", Pattern.compile("-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----"));

    private PrintedSecrets() {}

    /** What a text gives away, each by its kind and its first characters; empty for a harmless text. */
    public static List<String> in(String text) {
        List<String> found = new ArrayList<>();
        SECRETS.forEach((kind, pattern) -> {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(kind + ", " + begun(matcher.group()));
            }
        });
        Matcher card = CARD.matcher(text);
        while (card.find()) {
            if (holds(card.group().replaceAll("[ -]", ""))) {
                found.add("a card number, " + begun(card.group()));
            }
        }
        return found;
    }

    private static boolean holds(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 1 ? twice : digit;
        }
        return sum % 10 == 0;
    }

    private static String begun(String secret) {
        return secret.substring(0, Math.min(SHOWN, secret.length())) + "… of " + secret.length() + " characters";
    }
}
