package com.petmatch.i18n.bundle;

/** One message of a file: its key, its pattern with escapes resolved, the line it stands on and what is noted about it. */
public record BundleEntry(String key, String pattern, int line, MessageNotes notes) {

    /** The part of the key that names the feature. */
    public String feature() {
        return key.substring(0, key.indexOf('.'));
    }
}
