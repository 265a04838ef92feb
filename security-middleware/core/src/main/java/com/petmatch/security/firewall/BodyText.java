package com.petmatch.security.firewall;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Turns bytes into the text that they are said to be, and tells what is wrong with that. */
final class BodyText {

    // Character sets that spell ASCII as ASCII, or that are told apart by two zero bytes: no attack hides in them.
    private static final Map<String, Charset> CHARSETS = Map.ofEntries(
            Map.entry("utf-8", StandardCharsets.UTF_8),
            Map.entry("utf8", StandardCharsets.UTF_8),
            Map.entry("us-ascii", StandardCharsets.UTF_8),
            Map.entry("ascii", StandardCharsets.UTF_8),
            Map.entry("iso-8859-1", StandardCharsets.ISO_8859_1),
            Map.entry("latin1", StandardCharsets.ISO_8859_1),
            Map.entry("iso-8859-15", StandardCharsets.ISO_8859_1),
            Map.entry("windows-1252", StandardCharsets.ISO_8859_1),
            Map.entry("utf-16", StandardCharsets.UTF_16),
            Map.entry("utf-16le", StandardCharsets.UTF_16LE),
            Map.entry("utf-16be", StandardCharsets.UTF_16BE));

    private final Inspector inspector;

    BodyText(Inspector inspector) {
        this.inspector = inspector;
    }

    /** Whether a name of a character set is one that bodies may have. */
    static boolean isKnown(String charset) {
        return charset.isEmpty() || CHARSETS.containsKey(charset.toLowerCase(Locale.ROOT));
    }

    /** The text of a body or part, whose own mark of byte order wins over what was said. */
    String text(byte[] bytes, String charset, FieldPlace place) {
        if (!isKnown(charset)) {
            inspector.broken(place, "charset", EngineRules.CHARSET);
        }
        Charset named = CHARSETS.getOrDefault(charset.toLowerCase(Locale.ROOT), StandardCharsets.UTF_8);
        if (bytes.length >= 2 && isMark(bytes[0] & 0xff, bytes[1] & 0xff)) {
            named = StandardCharsets.UTF_16;
        }
        return named.equals(StandardCharsets.UTF_8) ? utf8(bytes, place) : new String(bytes, named);
    }

    private static boolean isMark(int first, int second) {
        return (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
    }

    private String utf8(byte[] bytes, FieldPlace place) {
        try {
            return withoutMark(strict(bytes));
        } catch (CharacterCodingException malformed) {
            boolean overlong = LenientUtf8.hasOverlong(bytes, 0, bytes.length);
            inspector.broken(place, "charset", overlong ? EngineRules.OVERLONG : EngineRules.NOT_UTF8);
            return LenientUtf8.text(bytes, 0, bytes.length);
        }
    }

    /** Whether bytes are text that a person could have sent. */
    static boolean isText(byte[] bytes) {
        try {
            return strict(bytes).indexOf('\0') < 0;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static String strict(byte[] bytes) throws CharacterCodingException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // Stands for what was malformed, or for itself: the decoder tells.
        return text.indexOf('\ufffd') < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
