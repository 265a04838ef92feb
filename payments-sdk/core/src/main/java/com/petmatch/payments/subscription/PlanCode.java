package com.petmatch.payments.subscription;

/**
 * The host's stable name of a plan, such as {@code pro-monthly}.
 *
 * @param value lower-case letters, digits and hyphens, 64 characters at most
 */
public record PlanCode(String value) {

    public PlanCode {
        boolean allowed = value.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
        if (value.isEmpty() || value.length() > 64 || !allowed) {
            throw new IllegalArgumentException("Expected a plan code like pro-monthly, got \"" + value + "\"");
        }
    }

    public static PlanCode of(String value) {
        return new PlanCode(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
