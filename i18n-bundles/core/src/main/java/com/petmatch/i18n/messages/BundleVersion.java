package com.petmatch.i18n.messages;

import com.petmatch.i18n.internal.CldrVersion;

/**
 * Which data and texts are in effect, for a log line or a support request: {@code cldr 48.2+p2, texts 1a2b3c4d}.
 *
 * @param cldr the version of the locale data
 * @param patches how many of its values are our corrections
 * @param texts the first 8 hex digits of the SHA-256 over all text files in effect
 */
public record BundleVersion(String cldr, int patches, String texts) {

    private static final int HASH_DIGITS = 8;

    static BundleVersion of(String fingerprint) {
        return new BundleVersion(CldrVersion.release(), CldrVersion.patches(), fingerprint.substring(0, HASH_DIGITS));
    }

    @Override
    public String toString() {
        return "cldr " + cldr + "+p" + patches + ", texts " + texts;
    }
}
