package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.MacTag;
import com.petmatch.security.web.SetCookie;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;

/**
 * Recognises browsers that an account signed in with before, by a signed cookie.
 *
 * <p><b>Security guarantees.</b> The cookie opens nothing: it spares its own account, for 180 days, the extra question
 * that strangers get while the account is attacked. Bound to tenant and account by HMAC. Immutable, safe for concurrent
 * use.
 */
public final class KnownDevices {

    public static final String COOKIE = "__Host-pm-device";

    private static final Duration LIFE = Duration.ofDays(180);
    private static final int RANDOM_BYTES = 16;
    private static final int PAYLOAD_BYTES = 8 + RANDOM_BYTES;
    private static final byte[] PURPOSE = "petmatch-known-device/1".getBytes(StandardCharsets.UTF_8);

    private final MacKeys keys;
    private final LookupKeys lookups;
    private final InstantSource clock;
    private final SecureRandom random;

    public KnownDevices(MacKeys keys, LookupKeys lookups, InstantSource clock, SecureRandom random) {
        this.keys = keys;
        this.lookups = lookups;
        this.clock = clock;
        this.random = random;
    }

    /** Whether the cookie value was given to a browser of that account, within 180 days. Never throws. */
    public boolean knows(TenantId tenant, String email, String cookie) {
        String[] parts = cookie.length() > 128 ? new String[0] : cookie.split("\\.", -1);
        if (parts.length != 3 || !parts[0].matches("[0-9]{1,3}")) {
            return false;
        }
        byte[] payload = decoded(parts[1]);
        byte[] tag = decoded(parts[2]);
        return payload.length == PAYLOAD_BYTES
                && isRecent(ByteBuffer.wrap(payload).getLong())
                && lookups.candidates(email).stream()
                        .anyMatch(account ->
                                keys.verify(Integer.parseInt(parts[0]), data(tenant, account, payload), tag));
    }

    /** Lets the account's browser be known from now on. */
    public SetCookie remember(TenantId tenant, String email) {
        return remember(tenant, lookups.current(email));
    }

    SetCookie remember(TenantId tenant, LookupKey account) {
        byte[] drawn = new byte[RANDOM_BYTES];
        random.nextBytes(drawn);
        byte[] payload = ByteBuffer.allocate(PAYLOAD_BYTES)
                .putLong(clock.instant().getEpochSecond())
                .put(drawn)
                .array();
        MacTag tag = keys.sign(data(tenant, account, payload));
        return new SetCookie(COOKIE, tag.keyId() + "." + text(payload) + "." + text(tag.tag()), LIFE, true);
    }

    private boolean isRecent(long epochSecond) {
        long age = clock.instant().getEpochSecond() - epochSecond;
        return age >= 0 && age < LIFE.toSeconds();
    }

    private static byte[] data(TenantId tenant, LookupKey account, byte[] payload) {
        byte[] lookup = account.value().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(PURPOSE.length + 16 + 4 + lookup.length + payload.length)
                .put(PURPOSE)
                .putLong(tenant.value().getMostSignificantBits())
                .putLong(tenant.value().getLeastSignificantBits())
                .putInt(lookup.length)
                .put(lookup)
                .put(payload)
                .array();
    }

    private static byte[] decoded(String base64url) {
        try {
            return Base64.getUrlDecoder().decode(base64url);
        } catch (IllegalArgumentException malformed) {
            return new byte[0];
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
