package com.petmatch.security.token;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.revocation.TokenMark;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Finds what of a token decides about its revocation; the host replaces it for tokens of a foreign issuer. */
@FunctionalInterface
public interface RevocationMarks {

    /** The mark; empty when the claims name none of our subjects, which refuses the token. */
    Optional<TokenMark> mark(VerifiedToken token);

    /** For tokens of our own {@link TokenIssuer}: UUID subject and tenant, epoch, family and id where they are given. */
    static RevocationMarks own() {
        return token -> {
            Optional<UUID> subject = subject(token);
            Optional<UUID> tenant = token.text(TokenIssuer.TENANT_CLAIM).flatMap(Uuids::parse);
            if (subject.isEmpty() || tenant.isEmpty()) {
                return Optional.empty();
            }
            // A token that does not say when it was issued counts as the oldest one.
            long issued = token.claims().get("iat") instanceof Long seconds ? seconds : 0;
            TokenMark mark = TokenMark.issuedAt(
                    new TenantId(tenant.get()), new SubjectId(subject.get()), Instant.ofEpochSecond(issued));
            if (token.claims().get(TokenIssuer.EPOCH_CLAIM) instanceof Long epoch) {
                mark = mark.withEpoch(epoch);
            }
            Optional<UUID> family = token.text(TokenIssuer.FAMILY_CLAIM).flatMap(Uuids::parse);
            if (family.isPresent()) {
                mark = mark.withFamily(family.get());
            }
            return Optional.of(token.tokenId().isEmpty() ? mark : mark.withTokenId(token.tokenId()));
        };
    }

    /** Who stands for a program, whose tokens have its client id as subject, when its tokens are revoked. */
    static SubjectId ofClient(String clientId) {
        return new SubjectId(UUID.nameUUIDFromBytes(("petmatch-client/" + clientId).getBytes(StandardCharsets.UTF_8)));
    }

    private static Optional<UUID> subject(VerifiedToken token) {
        boolean program = token.text(TokenIssuer.CLIENT_CLAIM).equals(Optional.of(token.subject()));
        return program ? Optional.of(ofClient(token.subject()).value()) : Uuids.parse(token.subject());
    }
}
