package com.petmatch.security.upload;

import java.util.Locale;
import java.util.Set;

/** What no name of a file may hold, in an upload or in an archive. */
final class NameCharacters {

    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");
    private static final String DEVICE_DIGITS = "0123456789\u00b9\u00b2\u00b3";

    private NameCharacters() {}

    /** Controls, line separators, half surrogates, and format characters that hide, reorder or join what is seen. */
    static boolean hasHidden(String name) {
        return name.codePoints().anyMatch(NameCharacters::isHidden);
    }

    private static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            // Joiners are part of how some languages and emoji are written.
            case Character.FORMAT -> codePoint != 0x200c && codePoint != 0x200d && !isEmojiTag(codePoint);
            default -> false;
        };
    }

    private static boolean isEmojiTag(int codePoint) {
        return codePoint >= 0xe0020 && codePoint <= 0xe007f;
    }

    /** A name that Windows takes for a device, with any extension and in any case. */
    static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String base = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        return DEVICES.contains(base) || isPort(base);
    }

    private static boolean isPort(String base) {
        return base.length() == 4
                && (base.startsWith("com") || base.startsWith("lpt"))
                && DEVICE_DIGITS.indexOf(base.charAt(3)) >= 0;
    }

    /** Whether some systems would drop its last character, and so take it for another name. */
    static boolean endsAmbiguously(String name) {
        return name.endsWith(".") || name.endsWith(" ");
    }
}
