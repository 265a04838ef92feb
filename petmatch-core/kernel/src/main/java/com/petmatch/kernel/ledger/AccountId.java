package com.petmatch.kernel.ledger;

/**
 * An account of the ledger. It begins with its chart: {@code payments:receivable},
 * {@code affiliate:pending:018f…}. A transaction never spans two charts.
 *
 * @param value chart, colon, then the rest: lower-case letters, digits, {@code : - _ .}; 128 characters at most
 */
public record AccountId(String value) {

    private static final int MAX_LENGTH = 128;

    public AccountId {
        int colon = value.indexOf(':');
        if (colon < 1 || colon == value.length() - 1 || value.length() > MAX_LENGTH || !allAllowed(value)) {
            throw new IllegalArgumentException("Expected chart:account in lower case, got \"" + value + "\"");
        }
    }

    public static AccountId of(String chart, String name) {
        return new AccountId(chart + ":" + name);
    }

    /** The part before the first colon. */
    public String chart() {
        return value.substring(0, value.indexOf(':'));
    }

    /** Whether both belong to one chart. */
    boolean isOfSameChart(AccountId other) {
        int colon = value.indexOf(':');
        return other.value.length() > colon
                && other.value.charAt(colon) == ':'
                && value.regionMatches(0, other.value, 0, colon);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean allAllowed(String text) {
        return text.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || ":-_.".indexOf(c) >= 0);
    }
}
