package com.petmatch.security.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Looks for an archive that hangs on to another file: unpackers find it by its end, whatever comes before. */
final class ZipTail {

    private static final String END = "PK\u0005\u0006";
    private static final int END_BYTES = 22;
    private static final int WINDOW = END_BYTES + 0xffff;
    private static final int RECORD_BYTES = 46;

    private ZipTail() {}

    static void requireNone(StoredBytes stored) throws IOException {
        long from = Math.max(0, stored.size() - WINDOW);
        try (InputStream in = stored.open()) {
            in.skipNBytes(from);
            String tail = new String(in.readNBytes(WINDOW), StandardCharsets.ISO_8859_1);
            for (int at = tail.indexOf(END); at >= 0; at = tail.indexOf(END, at + 1)) {
                if (isEnd(tail, at, from + at)) {
                    throw UnacceptableContentException.polyglot("An archive behind another file");
                }
            }
        }
    }

    // Four bytes alone also occur by chance; a directory that would fit before them does not.
    private static boolean isEnd(String tail, int at, long position) {
        if (tail.length() - at < END_BYTES) {
            return false;
        }
        long directory = tail.charAt(at + 12)
                | tail.charAt(at + 13) << 8
                | tail.charAt(at + 14) << 16
                | (long) tail.charAt(at + 15) << 24;
        return directory >= RECORD_BYTES && directory <= position;
    }
}
