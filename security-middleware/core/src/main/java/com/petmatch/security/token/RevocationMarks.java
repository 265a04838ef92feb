package com.petmatch.security.token;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.revocation.TokenMark;
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
            Optional<TenantId> tenant =
                    token.text(TokenIssuer.TENANT_CLAIM).flatMap(Uuids::parse).map(TenantId::new);
            Optional<SubjectId> subject = tenant.flatMap(owner -> subject(token, owner));
            if (subject.isEmpty() || tenant.isEmpty()) {
                return Optional.empty();
            }
            // A token that does not say when it was issued counts as the oldest one.
            long issued = token.claims().get("iat") instanceof Long seconds ? seconds : 0;
            TokenMark mark = TokenMark.issuedAt(tenant.get(), subject.get(), Instant.ofEpochSecond(issued));
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

    /**
     * Who stands for a program, whose tokens have its client id as subject: as principal and when its tokens are revoked.
     * The same each time, of that tenant alone, and nobody's who is a person.
     */
    static SubjectId ofClient(TenantId tenant, String clientId) {
        return ProgramSubjects.of(tenant, clientId);
    }

    private static Optional<SubjectId> subject(VerifiedToken token, TenantId tenant) {
        boolean program = token.text(TokenIssuer.CLIENT_CLAIM).equals(Optional.of(token.subject()));
        return program
                ? Optional.of(ofClient(tenant, token.subject()))
                : Uuids.parse(token.subject()).map(SubjectId::new);
    }
}
