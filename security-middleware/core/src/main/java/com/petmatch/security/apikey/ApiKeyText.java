package com.petmatch.security.apikey;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.keys.SecretHash;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * The text of a key: {@code pmk_<env>_<id>_<secret>_<crc32>}. The fixed prefix lets scanners find leaked keys, the checksum
 * tells a mistyped key from a wrong one without a look into the store.
 */
record ApiKeyText(String environment, ApiKeyId id, SecretHash hash) {

    static final String PREFIX = "pmk_";

    private static final int ID_BYTES = 10;
    private static final int SECRET_BYTES = 32;
    private static final int MAX_LENGTH = 128;
    private static final int PARTS = 5;

    /** A new key's text. */
    static Secret drawn(String environment, SecureRandom random) {
        byte[] bytes = new byte[ID_BYTES + SECRET_BYTES];
        random.nextBytes(bytes);
        HexFormat hex = HexFormat.of();
        return composed(environment, hex.formatHex(bytes, 0, ID_BYTES), hex.formatHex(bytes, ID_BYTES, bytes.length));
    }

    /** The text of a key whose parts are known. */
    static Secret composed(String environment, String id, String secret) {
        String text = PREFIX + environment + "_" + id + "_" + secret;
        return Secret.of(text + "_" + checksum(text));
    }

    /** Empty when the text is no whole key. Never throws. */
    static Optional<ApiKeyText> parse(String presented) {
        String[] parts = presented.length() > MAX_LENGTH ? new String[0] : presented.split("_", -1);
        boolean shaped = parts.length == PARTS
                && PREFIX.equals(parts[0] + "_")
                && isEnvironment(parts[1])
                && parts[2].length() == ID_BYTES * 2
                && parts[3].length() == SECRET_BYTES * 2
                && isHex(parts[2])
                && isHex(parts[3]);
        if (!shaped
                || !checksum(presented.substring(0, presented.lastIndexOf('_'))).equals(parts[4])) {
            return Optional.empty();
        }
        return Optional.of(new ApiKeyText(parts[1], new ApiKeyId(parts[2]), SecretHash.of(parts[3])));
    }

    static boolean isEnvironment(String text) {
        return text.length() >= 2 && text.length() <= 8 && text.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    static boolean isHex(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    @Override
    public String toString() {
        return "ApiKeyText[" + id + "]";
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
