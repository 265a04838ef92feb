package com.petmatch.security.upload;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * The {@code Content-Disposition} of a download (RFC 6266): a plain ASCII name for old clients, and the whole name by
 * RFC 8187 where it has more.
 *
 * <p>Whatever the name holds, the value is one line of visible ASCII and the name stays inside its quotes.
 */
public final class ContentDisposition {

    private static final String ATTRIBUTE_MARKS = "!#$&+-.^_`|~";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private ContentDisposition() {}

    /** Saved, not shown: the one to take unless the kind must be seen in a page. */
    public static String attachment(String fileName) {
        return value("attachment", fileName);
    }

    /** Shown in the page; only for images and videos that came through the guard, with {@code nosniff}. */
    public static String inline(String fileName) {
        return value("inline", fileName);
    }

    private static String value(String type, String fileName) {
        String plain = plain(fileName);
        String value = type + "; filename=\"" + plain + '"';
        return plain.equals(fileName) ? value : value + "; filename*=UTF-8''" + extended(fileName);
    }

    // RFC 6266 appendix D: no quotes, backslashes or percent signs, which clients read in different ways.
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.codePoints().forEach(c -> plain.append(isPlain(c) ? (char) c : '_'));
        return plain.toString();
    }

    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7f && "\"\\%/".indexOf(c) < 0;
    }

    private static String extended(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            if (isAttribute(octet)) {
                encoded.append((char) octet);
            } else {
                HEX.toHexDigits(encoded.append('%'), octet);
            }
        }
        return encoded.toString();
    }

    private static boolean isAttribute(byte octet) {
        return (octet >= 'a' && octet <= 'z')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= '0' && octet <= '9')
                || (octet > 0 && ATTRIBUTE_MARKS.indexOf(octet) >= 0);
    }
}
