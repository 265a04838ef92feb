package com.petmatch.security.login;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.MacTag;
import com.petmatch.security.address.AddressPrefix;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Turns e-mail addresses into {@link LookupKey}s by HMAC. Immutable, safe for concurrent use.
 *
 * <p>Addresses are compared in NFC and without case. With a former key, accounts stored under it are still found, and
 * move to the current one at their next sign-in.
 */
public final class LookupKeys {

    private static final String EMAIL = "petmatch-login-email/1";
    private static final String FAILURE = "petmatch-login-failure/1";
    private static final String PRESSURE = "petmatch-login-pressure/1";

    private final MacKeys current;
    private final List<MacKeys> former;

    private LookupKeys(MacKeys current, List<MacKeys> former) {
        this.current = current;
        this.former = former;
    }

    /** Keys of which the previous one, when there is one, counts as a former one. */
    public static LookupKeys of(MacKeys current) {
        return new LookupKeys(current, current.previous().stream().toList());
    }

    /** The same, finding also what was stored under another key. */
    public LookupKeys withFormer(MacKeys older) {
        List<MacKeys> all = new ArrayList<>(former);
        all.add(older);
        older.previous().ifPresent(all::add);
        return new LookupKeys(current, List.copyOf(all));
    }

    /** What a new account is stored under. */
    public LookupKey current(String email) {
        return key(current, email);
    }

    List<LookupKey> candidates(String email) {
        List<LookupKey> keys = new ArrayList<>();
        keys.add(current(email));
        former.forEach(mac -> keys.add(key(mac, email)));
        return keys;
    }

    FailureKey failure(LookupKey account, AddressPrefix prefix) {
        return new FailureKey(tagged(current, FAILURE, account.value() + "\n" + prefix));
    }

    /** What the wide counters of {@link LoginPressure} stand under. */
    FailureKey pressure(String what, long window, String counted) {
        return new FailureKey(tagged(current, PRESSURE, what + "\n" + window + "\n" + counted));
    }

    private static LookupKey key(MacKeys mac, String email) {
        String folded = Normalizer.normalize(email, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return new LookupKey(tagged(mac, EMAIL, folded));
    }

    private static String tagged(MacKeys mac, String purpose, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] label = purpose.getBytes(StandardCharsets.UTF_8);
        MacTag tag = mac.sign(ByteBuffer.allocate(label.length + 4 + bytes.length)
                .put(label)
                .putInt(bytes.length)
                .put(bytes)
                .array());
        return tag.keyId() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(tag.tag());
    }
}
