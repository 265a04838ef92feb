package com.petmatch.security.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** PDF, ISO 32000: begins with its header at the first byte; nothing but white space follows the last {@code %%EOF}. */
final class PdfFormat {

    private static final String HEADER = "%PDF-";
    private static final String END = "%%EOF";
    private static final int WINDOW = 1 << 10;

    private PdfFormat() {}

    static void check(ByteReader in, ImageLimits limits) throws IOException {
        String version = new String(in.bytes(HEADER.length() + 3), StandardCharsets.ISO_8859_1);
        char major = version.charAt(HEADER.length());
        if ((major != '1' && major != '2') || version.charAt(HEADER.length() + 1) != '.') {
            throw UnacceptableContentException.malformed("PDF without a version");
        }
        String tail = in.tail(WINDOW);
        int end = tail.lastIndexOf(END);
        if (end < 0) {
            throw UnacceptableContentException.polyglot("PDF without an end where it must be");
        }
        for (int i = end + END.length(); i < tail.length(); i++) {
            if (tail.charAt(i) > ' ') {
                throw UnacceptableContentException.polyglot("Bytes after the end of a PDF");
            }
        }
    }
}
