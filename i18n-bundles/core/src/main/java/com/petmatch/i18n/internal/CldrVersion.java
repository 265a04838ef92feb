package com.petmatch.i18n.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which CLDR the tables of this jar come from, and how many of its values are corrected. */
public final class CldrVersion {

    // The first line of the supplemental table: "# CLDR 48.2.0, supplemental data; …".
    private static final String HEAD = "# CLDR ";

    private CldrVersion() {}

    /** Major and minor number, such as {@code 48.2}. */
    public static String release() {
        String head = text("supplemental.tsv");
        String version = head.substring(HEAD.length(), head.indexOf(','));
        return version.substring(0, version.lastIndexOf('.'));
    }

    public static int patches() {
        return (int) text("cldr-patches.tsv")
                .lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .count();
    }

    private static String text(String name) {
        try (InputStream stream = CldrVersion.class.getResourceAsStream("/com/petmatch/i18n/cldr/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("No CLDR table named " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
