package com.petmatch.security.recovery;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.MacTag;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.event.SecurityEvent.FactorChanged;
import com.petmatch.security.event.SecurityEvent.RecoveryCodeUsed;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.recovery.RecoveryOutcome.Accepted;
import com.petmatch.security.recovery.RecoveryOutcome.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Ten codes of 120 random bits that each open an account once.
 *
 * <p><b>Security guarantees.</b> Kept as HMAC-SHA-256 under a pepper, bound to tenant and subject; spent by one delete, so
 * of any number of racing callers one is accepted; every unused code is compared, in constant time. New codes end the old
 * ones. With a former pepper, codes made under it still work. Safe for concurrent use.
 */
public final class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int BYTES = 15;
    private static final byte[] PURPOSE = "petmatch-recovery/1".getBytes(StandardCharsets.UTF_8);

    private final RecoveryStore store;
    private final MacKeys pepper;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final SecureRandom random;
    private final SecurityListener listener;

    RecoveryCodes(RecoveryCodesBuilder builder) {
        store = builder.store();
        pepper = builder.pepper();
        unitOfWork = builder.unitOfWork();
        clock = builder.clock();
        random = builder.random();
        listener = SecurityListener.all(List.of(builder.listener()));
    }

    public static RecoveryCodesBuilder builder() {
        return new RecoveryCodesBuilder();
    }

    /** The only copy of ten new codes, to show once; the former ones end. Joins the host's transaction. */
    public List<Secret> issue(TenantId tenant, SubjectId subject) {
        Instant now = clock.instant();
        List<Secret> shown = new ArrayList<>();
        List<RecoveryCode> kept = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            String text = Crockford.text(bytes);
            shown.add(Secret.of(text));
            kept.add(new RecoveryCode(tag(data(tenant, subject, Crockford.canonical(text))), now));
        }
        unitOfWork.inTransaction(() -> store.replaceAll(tenant, subject, kept));
        listener.on(new FactorChanged(tenant, now, subject, FactorChanged.Kind.RECOVERY_CODES, true));
        return List.copyOf(shown);
    }

    /** Spends a code as the person typed it. */
    public RecoveryOutcome redeem(TenantId tenant, SubjectId subject, String typed) {
        byte[] data = data(tenant, subject, Crockford.canonical(typed));
        List<RecoveryCode> unused = store.unused(tenant, subject);
        List<RecoveryCode> matching =
                unused.stream().filter(code -> isTag(code.tag(), data)).toList();
        // All are compared first; the empty text of what is no code has no tag in any store.
        if (matching.isEmpty() || !store.spend(tenant, subject, matching.get(0))) {
            return new Refused();
        }
        int left = unused.size() - 1;
        listener.on(new RecoveryCodeUsed(tenant, clock.instant(), subject, left));
        return new Accepted(left);
    }

    /** How many unused codes the person has. */
    public int left(TenantId tenant, SubjectId subject) {
        return store.unused(tenant, subject).size();
    }

    /** Deletes them; false when there were none. Joins the host's transaction. */
    public boolean remove(TenantId tenant, SubjectId subject) {
        boolean removed = store.deleteAll(tenant, subject) > 0;
        if (removed) {
            listener.on(new FactorChanged(tenant, clock.instant(), subject, FactorChanged.Kind.RECOVERY_CODES, false));
        }
        return removed;
    }

    private String tag(byte[] data) {
        MacTag tag = pepper.sign(data);
        return tag.keyId() + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(tag.tag());
    }

    private boolean isTag(String stored, byte[] data) {
        int dot = stored.indexOf('.');
        int keyId = Integer.parseInt(stored.substring(0, dot));
        return pepper.verify(keyId, data, Base64.getUrlDecoder().decode(stored.substring(dot + 1)));
    }

    private static byte[] data(TenantId tenant, SubjectId subject, String canonical) {
        byte[] code = canonical.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(PURPOSE.length + 32 + code.length)
                .put(PURPOSE)
                .putLong(tenant.value().getMostSignificantBits())
                .putLong(tenant.value().getLeastSignificantBits())
                .putLong(subject.value().getMostSignificantBits())
                .putLong(subject.value().getLeastSignificantBits())
                .put(code)
                .array();
    }
}
