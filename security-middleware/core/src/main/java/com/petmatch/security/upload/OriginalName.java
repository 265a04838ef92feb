package com.petmatch.security.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * A client's name of a file, taken apart: only the extension decides anything, the rest is for show.
 *
 * @param extension lower case, without a dot
 * @param display what may be shown; names of devices get an underscore before them
 */
record OriginalName(String extension, String display) {

    private static final int MAX_BYTES = 255;

    /** What some servers run by any extension of a name, not only by its last one. */
    private static final Set<String> RUN_ANYWHERE = Set.of(
            "php",
            "php3",
            "php4",
            "php5",
            "php7",
            "php8",
            "phtml",
            "phar",
            "phps",
            "pht",
            "asp",
            "aspx",
            "ashx",
            "asmx",
            "asa",
            "cer",
            "jsp",
            "jspx",
            "jspf",
            "cgi",
            "fcgi",
            "cfm",
            "shtml",
            "html",
            "htm",
            "xhtml",
            "svg",
            "js",
            "exe",
            "scr",
            "bat",
            "cmd",
            "vbs",
            "ps1",
            "hta",
            "htaccess");

    static OriginalName of(String clientName) throws UnacceptableContentException {
        if (clientName.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw UnacceptableContentException.name("A name of more than " + MAX_BYTES + " bytes");
        }
        if (NameCharacters.hasHidden(clientName)) {
            throw UnacceptableContentException.name("Hidden characters in a name");
        }
        String name = Normalizer.normalize(clientName, Normalizer.Form.NFC);
        requirePlain(name);
        String[] parts = name.split("\\.", -1);
        String extension = parts[parts.length - 1].toLowerCase(Locale.ROOT);
        if (parts.length < 2 || extension.isEmpty()) {
            throw UnacceptableContentException.name("A name without an extension");
        }
        requireNothingThatRuns(parts);
        return new OriginalName(extension, NameCharacters.isDevice(name) ? "_" + name : name);
    }

    private static void requirePlain(String name) throws UnacceptableContentException {
        for (int i = 0; i < name.length(); i++) {
            if ("/\\:*?\"<>|".indexOf(name.charAt(i)) >= 0 || isEncodedControl(name, i)) {
                throw UnacceptableContentException.name("A name that is a path, or would be one when decoded");
            }
        }
        if (name.startsWith(".") || NameCharacters.endsAmbiguously(name)) {
            throw UnacceptableContentException.name("A name that begins or ends in a dot or ends in a space");
        }
    }

    /**
     * Percent and two digits that decode to a control, a slash, a backslash, a dot, a colon or another percent sign.
     */
    private static boolean isEncodedControl(String name, int at) {
        if (name.charAt(at) != '%' || at + 2 >= name.length()) {
            return false;
        }
        int high = Character.digit(name.charAt(at + 1), 16);
        int low = Character.digit(name.charAt(at + 2), 16);
        int decoded = high << 4 | low;
        return high >= 0 && low >= 0 && (decoded < ' ' || decoded == 0x7f || "/\\.:%".indexOf(decoded) >= 0);
    }

    private static void requireNothingThatRuns(String[] parts) throws UnacceptableContentException {
        for (int i = 1; i < parts.length - 1; i++) {
            if (RUN_ANYWHERE.contains(parts[i].strip().toLowerCase(Locale.ROOT))) {
                throw UnacceptableContentException.name("A second extension that some servers run");
            }
        }
    }
}
