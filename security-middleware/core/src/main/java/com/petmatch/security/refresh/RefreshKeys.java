package com.petmatch.security.refresh;

import com.petmatch.kernel.privacy.MacKeys;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys that secrets of refresh tokens are derived with; kept apart from the store, so that a stolen store derives
 * nothing. Immutable, safe for concurrent use.
 */
public final class RefreshKeys {

    private static final byte[] LABEL = "petmatch-refresh/1".getBytes(StandardCharsets.US_ASCII);

    private final MacKeys current;
    private final List<MacKeys> former;

    private RefreshKeys(MacKeys current, List<MacKeys> former) {
        this.current = current;
        this.former = former;
    }

    /** Keys of which the previous one, when there is one, counts as a former one. */
    public static RefreshKeys of(MacKeys current) {
        return new RefreshKeys(current, current.previous().stream().toList());
    }

    /** The same, still knowing what was derived with another key. */
    public RefreshKeys withFormer(MacKeys older) {
        List<MacKeys> all = new ArrayList<>(former);
        all.add(older);
        older.previous().ifPresent(all::add);
        return new RefreshKeys(current, List.copyOf(all));
    }

    int currentKeyId() {
        return current.currentKeyId();
    }

    /** The secret of a generation; empty when the key is gone. */
    Optional<byte[]> derive(int keyId, FamilyId family, long generation) {
        return key(keyId).map(mac -> mac.sign(input(family, generation)).tag());
    }

    /** Whether a secret was derived by a key that is still known; the same work whoever asks. */
    boolean isDerived(int keyId, FamilyId family, long generation, byte[] secret) {
        byte[] expected =
                key(keyId).orElse(current).sign(input(family, generation)).tag();
        return MessageDigest.isEqual(expected, secret) && key(keyId).isPresent();
    }

    private Optional<MacKeys> key(int keyId) {
        if (current.currentKeyId() == keyId) {
            return Optional.of(current);
        }
        return former.stream().filter(mac -> mac.currentKeyId() == keyId).findFirst();
    }

    private static byte[] input(FamilyId family, long generation) {
        return ByteBuffer.allocate(LABEL.length + 24)
                .put(LABEL)
                .putLong(family.value().getMostSignificantBits())
                .putLong(family.value().getLeastSignificantBits())
                .putLong(generation)
                .array();
    }
}
