package com.petmatch.core.account;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;

/**
 * An e-mail address that was checked for form: a dot-atom of ASCII before the at sign, a domain name of two labels or more
 * behind it.
 *
 * <p>Two addresses are the same account when {@link #normalised()} is equal: lower case, the domain in its ASCII form.
 * Nothing else is folded, because what a dot or a plus sign means is each provider's own affair. Personal data: prints
 * nothing. Immutable.
 */
public final class EmailAddress {

    private static final int MAX_LENGTH = 254;
    private static final int MAX_LOCAL = 64;
    private static final int MAX_LABEL = 63;
    private static final String LOCAL_SYMBOLS = "!#$%&'*+-/=?^_`{|}~.";

    private final String text;
    private final String normalised;

    private EmailAddress(String text, String normalised) {
        this.text = text;
        this.normalised = normalised;
    }

    /** Reads an address; blanks around it are dropped. Empty when it is none; never throws. */
    public static Optional<EmailAddress> parse(String input) {
        if (input.length() > 2 * MAX_LENGTH) {
            return Optional.empty();
        }
        String text = input.strip();
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > MAX_LENGTH || !isLocal(text.substring(0, at))) {
            return Optional.empty();
        }
        String local = text.substring(0, at).toLowerCase(Locale.ROOT);
        return asciiDomain(text.substring(at + 1)).map(domain -> new EmailAddress(text, local + "@" + domain));
    }

    /** The address as it was written, for sending to it. */
    public String text() {
        return text;
    }

    /** The form that is unique within a tenant. */
    public String normalised() {
        return normalised;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress address && normalised.equals(address.normalised);
    }

    @Override
    public int hashCode() {
        return normalised.hashCode();
    }

    @Override
    public String toString() {
        return "EmailAddress[redacted]";
    }

    private static boolean isLocal(String local) {
        return local.length() <= MAX_LOCAL
                && !local.startsWith(".")
                && !local.endsWith(".")
                && !local.contains("..")
                && local.chars().allMatch(c -> isLetterOrDigit(c) || LOCAL_SYMBOLS.indexOf(c) >= 0);
    }

    private static Optional<String> asciiDomain(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            String[] labels = ascii.split("\\.", -1);
            boolean numericEnd = labels[labels.length - 1].chars().allMatch(c -> c >= '0' && c <= '9');
            for (String label : labels) {
                if (label.isEmpty() || label.length() > MAX_LABEL) {
                    return Optional.empty();
                }
            }
            boolean usable = labels.length > 1 && !numericEnd && ascii.length() < MAX_LENGTH;
            return usable ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
