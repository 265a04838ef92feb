package com.petmatch.platform.order;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * The addresses of orders. A buyer without an account has nothing but the address, so it carries a tag that only this host can
 * make: whoever knows an order's number alone finds nothing. Safe for concurrent use.
 */
public final class OrderLinks {

    private static final int TAG_BYTES = 16;
    private static final int ID_BYTES = 16;
    private static final int KEY = 1;

    private final MacKeys keys;

    /** Another key makes every address that was handed out before unknown. */
    public OrderLinks(Secret key) {
        this.keys = MacKeys.of(KEY, key);
    }

    /** The path of an order's page. */
    public String path(UUID order) {
        byte[] id = bytes(order);
        byte[] all = ByteBuffer.allocate(ID_BYTES + TAG_BYTES)
                .put(id)
                .put(keys.sign(id, TAG_BYTES).tag())
                .array();
        return "/orders/" + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The order that an address was made for; empty for anything that this host did not make. */
    Optional<UUID> order(String token) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (all.length != ID_BYTES + TAG_BYTES) {
            return Optional.empty();
        }
        byte[] id = new byte[ID_BYTES];
        byte[] tag = new byte[TAG_BYTES];
        ByteBuffer.wrap(all).get(id).get(tag);
        return keys.verify(KEY, id, tag, TAG_BYTES) ? Optional.of(uuid(id)) : Optional.empty();
    }

    /** The order of one visit to the form: the same visit posted twice is the same order. */
    UUID orderOf(UUID visit) {
        byte[] tag = keys.sign(("visit:" + visit).getBytes(StandardCharsets.UTF_8), TAG_BYTES)
                .tag();
        return uuid(tag);
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
