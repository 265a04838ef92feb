package com.petmatch.security.revocation;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** What of a token decides whether it was revoked; made once when it is verified. Immutable. */
public final class TokenMark {

    private final SubjectKey subject;
    private final Optional<TokenKey> token;
    private final Optional<TokenKey> family;
    private final OptionalLong epoch;
    private final Instant issuedAt;

    private TokenMark(
            SubjectKey subject,
            Optional<TokenKey> token,
            Optional<TokenKey> family,
            OptionalLong epoch,
            Instant issuedAt) {
        this.subject = subject;
        this.token = token;
        this.family = family;
        this.epoch = epoch;
        this.issuedAt = issuedAt;
    }

    /** A token without an epoch, as foreign issuers make them: it is dead when it is no younger than a revocation. */
    public static TokenMark issuedAt(TenantId tenant, SubjectId subject, Instant issuedAt) {
        return new TokenMark(
                new SubjectKey(tenant, subject), Optional.empty(), Optional.empty(), OptionalLong.empty(), issuedAt);
    }

    /** The same with the subject's epoch of when it was issued, which is exact where whole seconds are not. */
    public TokenMark withEpoch(long value) {
        return new TokenMark(subject, token, family, OptionalLong.of(value), issuedAt);
    }

    /** The same with its {@code jti}. */
    public TokenMark withTokenId(String id) {
        return new TokenMark(subject, Optional.of(new TokenKey(subject.tenant(), id)), family, epoch, issuedAt);
    }

    /** The same with the refresh family it came from. */
    public TokenMark withFamily(UUID id) {
        TokenKey key = new TokenKey(subject.tenant(), RevokedToken.familyId(id));
        return new TokenMark(subject, token, Optional.of(key), epoch, issuedAt);
    }

    SubjectKey subject() {
        return subject;
    }

    Optional<TokenKey> token() {
        return token;
    }

    Optional<TokenKey> family() {
        return family;
    }

    boolean isDeadBy(SubjectEpoch revoked) {
        return epoch.isPresent() ? epoch.getAsLong() < revoked.epoch() : !issuedAt.isAfter(revoked.revokedAt());
    }
}
