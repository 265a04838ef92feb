package com.petmatch.affiliate.click;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.MacTag;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Signs click ids for the cookie and believes only what it signed: {@code <id>.<key id>.<tag>} in hex.
 *
 * <p><b>Security guarantees.</b> HMAC-SHA-256 over a purpose and the id, compared in constant time; at most two live keys.
 * Safe for concurrent use.
 */
public final class ClickTokens {

    private static final String PURPOSE = "affiliate-click-id\n";
    private static final int ID_LENGTH = 32;
    private static final int TAG_BYTES = 16;
    private static final int MAX_LENGTH = ID_LENGTH + 2 + 3 + 2 * TAG_BYTES;

    private final MacKeys keys;

    public ClickTokens(MacKeys keys) {
        this.keys = keys;
    }

    public String sign(ClickId click) {
        MacTag tag = keys.sign(message(click), TAG_BYTES);
        return click.value() + "." + tag.keyId() + "." + HexFormat.of().formatHex(tag.tag());
    }

    /** The click id of a token that a live key signed; else empty. Never throws. */
    public Optional<ClickId> verify(String token) {
        String[] parts = token.length() <= MAX_LENGTH ? token.split("\\.", -1) : new String[0];
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            ClickId click = new ClickId(parts[0]);
            byte[] tag = HexFormat.of().parseHex(parts[2]);
            boolean ours = keys.verify(Integer.parseInt(parts[1]), message(click), tag, TAG_BYTES);
            return ours ? Optional.of(click) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static byte[] message(ClickId click) {
        return (PURPOSE + click.value()).getBytes(StandardCharsets.UTF_8);
    }
}
