package com.petmatch.security.refresh;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.error.StoreConflictException;
import com.petmatch.security.event.SecurityEvent.FamilyRevoked;
import com.petmatch.security.event.SecurityEvent.RefreshRefused;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.refresh.RefreshOutcome.Expired;
import com.petmatch.security.refresh.RefreshOutcome.Repeated;
import com.petmatch.security.refresh.RefreshOutcome.ReuseDetected;
import com.petmatch.security.refresh.RefreshOutcome.Rotated;
import com.petmatch.security.refresh.RefreshOutcome.Unknown;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens, rotates and ends refresh families.
 *
 * <p><b>Security guarantees.</b> A token is spent by one compare-and-set on its generation, so it has one successor. A
 * spent one ends the family and every access token of the subject, except that the same client may repeat its last
 * rotation within the grace and then gets the same successor. A token that is not authentic changes nothing. The store
 * holds hashes only; secrets are derived with keys that are not in it. Safe for concurrent use.
 */
public final class RefreshEngine {

    private static final int MAX_ATTEMPTS = 5;
    // What clocks of well-kept nodes differ by: one that is further behind proves no repetition within the grace.
    private static final Duration SKEW = Duration.ofSeconds(5);
    private static final Unknown UNKNOWN = new Unknown();

    private final RefreshParts parts;

    RefreshEngine(RefreshParts parts) {
        this.parts = parts;
    }

    public static RefreshEngineBuilder builder() {
        return new RefreshEngineBuilder();
    }

    /** Opens a family after a sign-in; the subject's oldest ones beyond the limit end. */
    public IssuedRefresh open(TenantId tenant, SubjectId subject, ClientBinding binding, String device) {
        FamilyId id = new FamilyId(parts.ids().next());
        Instant now = parts.clock().instant();
        int keyId = parts.keys().currentKeyId();
        byte[] secret = parts.keys().derive(keyId, id, 1).orElseThrow();
        RefreshFamily family =
                new RefreshFamily(id, subject, 1, RefreshToken.hash(secret), keyId, binding, device, now, now);
        parts.unitOfWork()
                .inTransaction(
                        () -> parts.store().insert(tenant, family, parts.rules().perSubject()));
        return issued(family, secret);
    }

    /**
     * Spends the presented token for its successor. Not inside of a transaction: a rollback would take back that the
     * token is spent, or that a stolen one was noticed.
     */
    public RefreshOutcome rotate(RefreshRequest request) {
        if (parts.unitOfWork().isOpen()) {
            throw new SecurityMisuseException(
                    SecurityErrors.REFRESH_TRANSACTION, "Rotate outside of a transaction", Map.of());
        }
        Optional<RefreshToken> token = RefreshToken.parse(request.presented());
        if (token.isEmpty()) {
            return UNKNOWN;
        }
        for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            Optional<RefreshOutcome> outcome = attempt(request, token.get());
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new StoreConflictException("refresh family");
    }

    /** The subject's living families, the newest first: their signed-in clients. */
    public List<RefreshFamily> list(TenantId tenant, SubjectId subject) {
        Instant now = parts.clock().instant();
        return parts.store().ofSubject(tenant, subject).stream()
                .filter(family -> !parts.isOver(family, now))
                .toList();
    }

    /** Ends one family of the subject and its access tokens; false when it is not theirs or already over. */
    public boolean revoke(TenantId tenant, SubjectId subject, FamilyId family) {
        boolean ended = parts.unitOfWork().inTransaction(() -> {
            boolean deleted = parts.store().delete(tenant, subject, family);
            if (deleted) {
                parts.revocations().revokeFamily(tenant, subject, family.value());
            }
            return deleted;
        });
        if (ended) {
            committed(new FamilyRevoked(tenant, parts.clock().instant(), subject, family.value(), false));
        }
        return ended;
    }

    /**
     * Ends the family of the presented token, spent or not, and its access tokens: the client itself signs out. False when
     * the token is not authentic, not this client's, or its family is over.
     */
    public boolean end(RefreshRequest request) {
        return RefreshToken.parse(request.presented())
                .flatMap(token -> ofClient(request, token))
                .filter(family -> revoke(request.tenant(), family.subject(), family.id()))
                .isPresent();
    }

    /** Ends all families of the subject and all access tokens: disabled, new factor, new password, sign-out everywhere. */
    public int revokeAll(TenantId tenant, SubjectId subject) {
        int ended = parts.unitOfWork().inTransaction(() -> {
            int deleted = parts.store().deleteAll(tenant, subject);
            parts.revocations().revokeSubject(tenant, subject);
            return deleted;
        });
        parts.pollUnlessJoined();
        return ended;
    }

    /** Removes families whose time is over, at most so many; the host calls it now and then. */
    public int removeOver(TenantId tenant, int limit) {
        Instant now = parts.clock().instant();
        RefreshRules rules = parts.rules();
        return parts.store().deleteOver(tenant, now.minus(rules.idle()), now.minus(rules.absolute()), limit);
    }

    private Optional<RefreshFamily> ofClient(RefreshRequest request, RefreshToken token) {
        boolean derived = parts.keys().isDerived(token.keyId(), token.family(), token.generation(), token.secret());
        return parts.store()
                .find(request.tenant(), token.family())
                .filter(family ->
                        token.generation() == family.generation() ? isSecretOf(family, token.secret()) : derived)
                .filter(family -> family.binding().matches(request.binding()));
    }

    /** Empty when another writer came between reading and writing. */
    private Optional<RefreshOutcome> attempt(RefreshRequest request, RefreshToken token) {
        Optional<RefreshFamily> found = parts.store().find(request.tenant(), token.family());
        // Always computed, so that an unknown family takes as long as a known one.
        boolean derived = parts.keys().isDerived(token.keyId(), token.family(), token.generation(), token.secret());
        if (found.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        RefreshFamily family = found.get();
        boolean current = token.generation() == family.generation();
        // By its hash the current one is known even when its key is gone.
        if (current ? !isSecretOf(family, token.secret()) : !derived) {
            return Optional.of(UNKNOWN);
        }
        Instant now = parts.clock().instant();
        if (parts.isOver(family, now)) {
            parts.store().delete(request.tenant(), family.subject(), family.id());
            return Optional.of(new Expired());
        }
        return current ? rotated(request, family, now) : spent(request, token, family, now);
    }

    private Optional<RefreshOutcome> rotated(RefreshRequest request, RefreshFamily family, Instant now) {
        if (!family.binding().matches(request.binding())) {
            // Not revoked: else whoever copied the token, but not the device, could sign its owner out.
            parts.listener()
                    .on(new RefreshRefused(
                            request.tenant(),
                            now,
                            family.subject(),
                            family.id().value(),
                            SecurityErrors.REFRESH_UNKNOWN));
            return Optional.of(UNKNOWN);
        }
        int keyId = parts.keys().currentKeyId();
        byte[] secret =
                parts.keys().derive(keyId, family.id(), family.generation() + 1).orElseThrow();
        RefreshFamily next = family.rotated(RefreshToken.hash(secret), keyId, now);
        return parts.store().replace(request.tenant(), family, next)
                ? Optional.of(new Rotated(issued(next, secret)))
                : Optional.empty();
    }

    private Optional<RefreshOutcome> spent(
            RefreshRequest request, RefreshToken token, RefreshFamily family, Instant now) {
        boolean repeats = token.generation() == family.generation() - 1
                && family.binding().matches(request.binding())
                && !now.isBefore(family.rotatedAt().minus(SKEW))
                && !now.isAfter(family.rotatedAt().plus(parts.rules().grace()));
        if (repeats) {
            Optional<byte[]> secret = parts.keys().derive(family.keyId(), family.id(), family.generation());
            if (secret.isPresent()) {
                return Optional.of(new Repeated(issued(family, secret.get())));
            }
        }
        endReused(request.tenant(), family, now);
        return Optional.of(new ReuseDetected(family.id(), family.subject()));
    }

    // A generation above the stored one is authentic too: the store was restored, and nobody knows what was spent.
    private void endReused(TenantId tenant, RefreshFamily family, Instant now) {
        boolean ended = parts.unitOfWork().inTransaction(() -> {
            boolean deleted = parts.store().delete(tenant, family.subject(), family.id());
            if (deleted) {
                parts.revocations().revokeSubject(tenant, family.subject());
                parts.tellReuse(tenant, family, now);
            }
            return deleted;
        });
        if (ended) {
            committed(
                    new FamilyRevoked(tenant, now, family.subject(), family.id().value(), true));
        }
    }

    private void committed(FamilyRevoked event) {
        parts.pollUnlessJoined();
        parts.listener().on(event);
    }

    private IssuedRefresh issued(RefreshFamily family, byte[] secret) {
        RefreshToken token = new RefreshToken(family.keyId(), family.id(), family.generation(), secret);
        return new IssuedRefresh(token.toSecret(), family.id(), family.subject(), parts.endOf(family));
    }

    private static boolean isSecretOf(RefreshFamily family, byte[] secret) {
        SecretHash presented = RefreshToken.hash(secret);
        return MessageDigest.isEqual(
                presented.value().getBytes(StandardCharsets.US_ASCII),
                family.secret().value().getBytes(StandardCharsets.US_ASCII));
    }
}
