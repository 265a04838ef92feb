package com.petmatch.security.upload;

import com.petmatch.security.error.SecurityErrors;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** The name of an entry: a relative path that stays inside and means the same file on every system, or none. */
final class ArchiveName {

    static final int MAX_BYTES = 512;

    private static final int IDEOGRAPHS = 0x4e00;

    private ArchiveName() {}

    /** The name under which two entries are the same file on some system; octets are one character each. */
    static String checked(String octets, boolean utf8) throws UnacceptableContentException {
        String text = utf8 ? decoded(octets) : withoutCodePage(octets);
        if (text.isEmpty() || text.startsWith("/") || text.indexOf('\\') >= 0 || text.indexOf(':') >= 0) {
            throw entry("An entry with an absolute or foreign path");
        }
        if (NameCharacters.hasHidden(text)) {
            throw entry("An entry with hidden characters in its name");
        }
        String path = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        for (String segment : path.split("/", -1)) {
            checkSegment(segment);
        }
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    private static void checkSegment(String segment) throws UnacceptableContentException {
        if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
            throw entry("An entry whose path leaves the archive");
        }
        if (NameCharacters.isDevice(segment)) {
            throw entry("An entry named like a device");
        }
        if (NameCharacters.endsAmbiguously(segment)) {
            throw entry("An entry whose name ends in a dot or a space");
        }
    }

    // Code page 437 and UTF-8 share their ASCII half, and only that half can lead astray; each other octet stands for
    // an
    // ideograph of its own, so that different names stay different.
    private static String withoutCodePage(String octets) {
        StringBuilder text = new StringBuilder(octets.length());
        octets.chars().forEach(c -> text.append(c < 0x80 ? (char) c : (char) (IDEOGRAPHS + c)));
        return text.toString();
    }

    private static String decoded(String octets) throws UnacceptableContentException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(octets.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw entry("An entry whose name is no UTF-8");
        }
    }

    static UnacceptableContentException entry(String fault) {
        return new UnacceptableContentException(SecurityErrors.UPLOAD_ARCHIVE_ENTRY, fault);
    }
}
