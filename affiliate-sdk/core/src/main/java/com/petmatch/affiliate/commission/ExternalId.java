package com.petmatch.affiliate.commission;

/** What an id from outside may look like. */
final class ExternalId {

    private ExternalId() {}

    static boolean isAllowed(String text, int maxLength) {
        return !text.isEmpty() && text.length() <= maxLength && text.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }
}
