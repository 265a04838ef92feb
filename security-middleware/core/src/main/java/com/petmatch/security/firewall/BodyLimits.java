package com.petmatch.security.firewall;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.util.Map;

/**
 * How far bodies are read.
 *
 * @param maxBytes 1 to 1,048,576, after decoding
 * @param longer what becomes of a longer body
 * @param coded what becomes of a body with a {@code Content-Encoding}
 */
public record BodyLimits(int maxBytes, Longer longer, Coded coded) {

    /** A longer body. */
    public enum Longer {
        /** 413. */
        REFUSE,
        /** Only its first bytes are read. What stands behind them is not inspected: a padded attack passes. */
        PREFIX_ONLY
    }

    /** A coded body. */
    public enum Coded {
        /** 415. */
        REFUSE,
        /** gzip and deflate are read, to {@code maxBytes} and to 100 times the bytes that came. */
        INFLATE
    }

    private static final int STANDARD_BYTES = 128 << 10;
    private static final int CAP_BYTES = 1 << 20;

    public BodyLimits {
        if (maxBytes < 1 || maxBytes > CAP_BYTES) {
            throw new SecurityMisuseException(
                    SecurityErrors.FIREWALL_SETTINGS,
                    "Expected bodies of 1 to 1,048,576 bytes, got " + maxBytes,
                    Map.of("maxBytes", maxBytes));
        }
    }

    /** 128 KiB; longer and coded ones are refused. */
    public static BodyLimits standard() {
        return new BodyLimits(STANDARD_BYTES, Longer.REFUSE, Coded.REFUSE);
    }
}
