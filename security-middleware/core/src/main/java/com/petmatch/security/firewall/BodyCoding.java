package com.petmatch.security.firewall;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;

/** Undoes one content coding, to a size and a ratio. */
final class BodyCoding {

    private static final int MAX_RATIO = 100;
    private static final int CHUNK = 8 << 10;

    private BodyCoding() {}

    static boolean isPlain(String coding) {
        return coding.isBlank() || coding.trim().equalsIgnoreCase("identity");
    }

    /** Whether inflated bytes are out of proportion to what came, as those of a bomb. */
    static boolean isBomb(byte[] coded, byte[] inflated) {
        return inflated.length > Math.max(CHUNK, (long) coded.length * MAX_RATIO);
    }

    /** The bytes, at most one more than allowed; empty for another coding or a broken one. */
    static Optional<byte[]> inflated(byte[] bytes, String coding, int maxBytes) {
        try (InputStream in = stream(bytes, coding.trim().toLowerCase(Locale.ROOT))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            long most = Math.min(maxBytes, Math.max(CHUNK, (long) bytes.length * MAX_RATIO)) + 1L;
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read > 0 && out.size() < most; read = in.read(chunk)) {
                out.write(chunk, 0, (int) Math.min(read, most - out.size()));
            }
            return Optional.of(out.toByteArray());
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static InputStream stream(byte[] bytes, String coding) throws IOException {
        InputStream in = new ByteArrayInputStream(bytes);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in);
            default -> throw new IOException("unknown coding");
        };
    }
}
