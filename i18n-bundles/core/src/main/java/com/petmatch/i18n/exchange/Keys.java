package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.BundleFile;
import java.nio.charset.StandardCharsets;

/** Keys of files from outside. */
final class Keys {

    private Keys() {}

    /** Whether a bundle file may hold the key; the bundle reader alone knows its grammar. */
    static boolean isKey(String key) {
        if (key.indexOf('\n') >= 0 || key.indexOf('=') >= 0 || key.startsWith("#")) {
            return false;
        }
        BundleFile file = BundleFile.read((key + "=").getBytes(StandardCharsets.UTF_8));
        return file.problems().isEmpty() && file.entries().size() == 1;
    }
}
