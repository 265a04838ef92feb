package com.petmatch.security.web;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.MacTag;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.web.CsrfOutcome.OwnPage;
import com.petmatch.security.web.CsrfOutcome.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Tells requests of our own pages from forged ones: a signed cookie that belongs to one session, and its masked copy in
 * the form or the {@code X-CSRF-Token} field.
 *
 * <p><b>Security guarantees.</b> The cookie is nonce ‖ HMAC-SHA-256(session ‖ nonce): it cannot be made without the key
 * nor carried to another session, also not from the time before sign-in. The copy is masked anew for each response, so
 * compression reveals nothing of it. {@code Sec-Fetch-Site}, else {@code Origin}, must not name another site. Compared
 * in constant time. Immutable, safe for concurrent use.
 */
public final class CsrfGuard {

    public static final String COOKIE = "__Host-pm-csrf";
    public static final String HEADER = "X-CSRF-Token";
    public static final String FIELD = "_csrf";

    private static final int NONCE_BYTES = 16;
    private static final int VALUE_BYTES = 1 + NONCE_BYTES + MacKeys.TAG_BYTES;
    private static final byte[] PURPOSE = "petmatch-csrf/1".getBytes(StandardCharsets.UTF_8);

    private final MacKeys keys;
    private final SecureRandom random;

    public CsrfGuard(MacKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /**
     * A fresh cookie value for this session.
     *
     * @param session what the session is known by on the server; empty before sign-in
     */
    public String issue(String session) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        MacTag tag = keys.sign(signed(session, nonce));
        byte[] value = ByteBuffer.allocate(VALUE_BYTES)
                .put((byte) tag.keyId())
                .put(nonce)
                .put(tag.tag())
                .array();
        return base64(value);
    }

    /** Whether the cookie value was issued for this session and its key is still live. */
    public boolean isIssuedFor(String session, String cookieValue) {
        return decoded(cookieValue, VALUE_BYTES)
                .filter(value -> isSigned(session, value))
                .isPresent();
    }

    /** The copy for one response: another text each time. */
    public String masked(String cookieValue) {
        byte[] value = decoded(cookieValue, VALUE_BYTES)
                .orElseThrow(() -> new IllegalArgumentException("Expected a cookie value made by issue"));
        byte[] mask = new byte[VALUE_BYTES];
        random.nextBytes(mask);
        return base64(ByteBuffer.allocate(2 * VALUE_BYTES)
                .put(mask)
                .put(combined(mask, value))
                .array());
    }

    /** Checks the site first, then the masked copy against the cookie, then the cookie against the session. */
    public CsrfOutcome check(String session, String cookieValue, String presented, RequestOrigin origin) {
        if (!origin.isOwn()) {
            return new Refused(SecurityErrors.CSRF_ORIGIN);
        }
        if (cookieValue.isEmpty() || presented.isEmpty()) {
            return new Refused(SecurityErrors.CSRF_MISSING);
        }
        Optional<byte[]> cookie = decoded(cookieValue, VALUE_BYTES);
        Optional<byte[]> copy = decoded(presented, 2 * VALUE_BYTES).map(CsrfGuard::unmasked);
        boolean right = cookie.isPresent()
                && copy.isPresent()
                && MessageDigest.isEqual(cookie.get(), copy.get())
                && isSigned(session, cookie.get());
        return right ? new OwnPage() : new Refused(SecurityErrors.CSRF_TOKEN);
    }

    private boolean isSigned(String session, byte[] value) {
        byte[] nonce = Arrays.copyOfRange(value, 1, 1 + NONCE_BYTES);
        byte[] tag = Arrays.copyOfRange(value, 1 + NONCE_BYTES, VALUE_BYTES);
        return keys.verify(value[0] & 0xff, signed(session, nonce), tag);
    }

    private static byte[] signed(String session, byte[] nonce) {
        byte[] text = session.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(PURPOSE.length + 4 + text.length + nonce.length)
                .put(PURPOSE)
                .putInt(text.length)
                .put(text)
                .put(nonce)
                .array();
    }

    private static byte[] unmasked(byte[] pair) {
        return combined(Arrays.copyOf(pair, VALUE_BYTES), Arrays.copyOfRange(pair, VALUE_BYTES, 2 * VALUE_BYTES));
    }

    private static byte[] combined(byte[] left, byte[] right) {
        byte[] result = new byte[left.length];
        for (int i = 0; i < left.length; i++) {
            result[i] = (byte) (left[i] ^ right[i]);
        }
        return result;
    }

    private static Optional<byte[]> decoded(String text, int expectedBytes) {
        if (text.length() != (expectedBytes * 8 + 5) / 6) {
            return Optional.empty();
        }
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
