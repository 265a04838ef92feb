package com.petmatch.security.limit;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Under which names a shared store keeps what it counts: a keyed hash of 128 bits over the rule with its numbers and the
 * key. Nothing personal reaches the store, nobody can aim at a name, and a changed rule starts anew. Safe for concurrent
 * use.
 */
public final class StoreKeys {

    private static final int NAME_BYTES = 16;
    private static final int NUMBERS = 3 * Long.BYTES + 1;

    private final MacKeys macs;

    private StoreKeys(MacKeys macs) {
        this.macs = macs;
    }

    /** Names under this key: at least 32 bytes, the same on every node. */
    public static StoreKeys of(Secret nameKey) {
        return new StoreKeys(MacKeys.of(0, nameKey));
    }

    /** 22 characters of base64url. */
    public String nameOf(LimitDemand demand) {
        LimitRule rule = demand.rule();
        byte[] name = rule.name().getBytes(StandardCharsets.UTF_8);
        byte[] key = demand.key().encoded();
        byte[] input = ByteBuffer.allocate(NUMBERS + name.length + key.length)
                .putLong(rule.tokens())
                .putLong(rule.period().toNanos())
                .putLong(rule.burst())
                .put((byte) name.length)
                .put(name)
                .put(key)
                .array();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(macs.sign(input, NAME_BYTES).tag());
    }
}
