package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.revocation.InMemoryRevocationStore;
import com.petmatch.security.revocation.RevocationOutcome;
import com.petmatch.security.revocation.RevocationRules;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.service.ServicePrincipals;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.RevocationUnknown;
import com.petmatch.security.token.TokenOutcome.Verified;
import com.petmatch.testkit.FakeClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A remembered token is looked up at each use. */
@Tag("row-21")
class TokenRevocationTest {

    private static final TenantId CLINIC = new TenantId(new UUID(0, 1));
    private static final SubjectId ANNA = new SubjectId(new UUID(1, 1));

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final SigningKey key = SigningKey.generate(new SecureRandom());
    private final SigningKeys keys = SigningKeys.startingWith(key, Duration.ofMinutes(10), clock);
    private final TokenIssuer issuer =
            new TokenIssuer("https://pets.example", "pets-api", keys, clock, new SecureRandom());
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final Revocations revocations = new Revocations(
            new InMemoryRevocationStore(unitOfWork),
            unitOfWork,
            RevocationRules.standard(),
            clock,
            SecurityListener.none());
    private final TokenVerifier verifier = TokenVerifier.builder(
                    TokenKind.ACCESS, "https://pets.example", "pets-api", IssuerKeys.local(keys), clock)
            .revocation(revocations)
            .build();

    @BeforeEach
    void upToDate() {
        revocations.poll();
    }

    @Test
    void diesWithItsSubject() {
        String token = text(issued());
        assertThat(verifier.verify(token)).isInstanceOf(Verified.class);

        revocations.revokeSubject(CLINIC, ANNA);

        assertThat(verifier.verify(token)).isEqualTo(new Rejected(SecurityErrors.TOKEN_REVOKED));
        assertThat(verifier.verify(text(issued()))).isInstanceOf(Verified.class);
    }

    @Test
    void withoutAnEpochDiesWithItsSubjectAndTheNextOneLives() {
        String token = text(shortOne());
        assertThat(verifier.verify(token)).isInstanceOf(Verified.class);

        clock.advance(Duration.ofSeconds(1));
        revocations.revokeSubject(CLINIC, ANNA);
        clock.advance(Duration.ofSeconds(1));

        assertThat(verifier.verify(token)).isEqualTo(new Rejected(SecurityErrors.TOKEN_REVOKED));
        Verified next = (Verified) verifier.verify(text(shortOne()));
        assertThat(next.token().claims()).doesNotContainKey("pm_epoch");
    }

    @Test
    void diesAlone() {
        IssuedToken one = issued();
        IssuedToken other = issued();
        assertThat(verifier.verify(text(one))).isInstanceOf(Verified.class);

        revocations.revokeToken(CLINIC, ANNA, one.tokenId(), one.expiresAt());

        assertThat(verifier.verify(text(one))).isEqualTo(new Rejected(SecurityErrors.TOKEN_REVOKED));
        assertThat(verifier.verify(text(other))).isInstanceOf(Verified.class);
    }

    @Test
    void diesWithItsFamily() {
        UUID phone = new UUID(5, 5);
        String token = text(issuer.accessToken(claims().withFamily(phone)));
        String other = text(issuer.accessToken(claims().withFamily(new UUID(5, 6))));
        assertThat(verifier.verify(token)).isInstanceOf(Verified.class);

        revocations.revokeFamily(CLINIC, ANNA, phone);

        assertThat(verifier.verify(token)).isEqualTo(new Rejected(SecurityErrors.TOKEN_REVOKED));
        assertThat(verifier.verify(other)).isInstanceOf(Verified.class);
    }

    @Test
    void isNotDecidedAboutWithStaleKnowledge() {
        String token = text(issued());
        TokenVerifier stale = TokenVerifier.builder(
                        TokenKind.ACCESS, "https://pets.example", "pets-api", IssuerKeys.local(keys), clock)
                .revocation(mark -> RevocationOutcome.STALE)
                .build();

        assertThat(stale.verify(token)).isEqualTo(new RevocationUnknown());
        assertThat(stale.verify(token).isUndecided()).isTrue();
        assertThat(stale.verify(token).code()).isEqualTo(SecurityErrors.TOKEN_REVOCATION_STALE);
    }

    @Test
    void ofAProgramDiesWithTheProgram() {
        String token = text(issuer.serviceToken(CLINIC, "clinic-7", Set.of("health:read")));
        String other = text(issuer.serviceToken(CLINIC, "clinic-8", Set.of("health:read")));
        Verified verified = (Verified) verifier.verify(token);
        assertThat(verified.token().subject()).isEqualTo("clinic-7");
        assertThat(verified.token().expiresAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(15)));

        clock.advance(Duration.ofSeconds(1));
        revocations.revokeSubject(CLINIC, RevocationMarks.ofClient(CLINIC, "clinic-7"));

        assertThat(verifier.verify(token)).isEqualTo(new Rejected(SecurityErrors.TOKEN_REVOKED));
        assertThat(verifier.verify(other)).isInstanceOf(Verified.class);
    }

    @Test
    void isRefusedWhenItNamesNobodyThatCouldBeRevoked() {
        String foreign = Jwts.es256(Jwts.header(key), Jwts.claims(clock.instant(), ""), key.privateKey());

        assertThat(verifier.verify(foreign)).isEqualTo(new Rejected(SecurityErrors.TOKEN_CLAIM));
    }

    @Test
    void saysWhatRfc9068AsksFor() {
        Verified verified = (Verified) verifier.verify(
                text(issuer.accessToken(claims().withClient("shop").withScopes(Set.of("b", "a")))));

        assertThat(verified.token().text("client_id")).contains("shop");
        assertThat(verified.token().text("scope")).contains("a b");
        assertThat(verified.token().claims()).containsKeys("iss", "exp", "aud", "sub", "iat", "jti", "pm_epoch");
    }

    @Test
    void ofAProgramDiesWithTheSubjectOfItsOwnPrincipal() {
        String token = text(issuer.serviceToken(CLINIC, "clinic-7", Set.of("health:read")));
        Verified verified = (Verified) verifier.verify(token);
        Principal program = ServicePrincipals.of(TokenPrincipals.own(), Map.of("health:read", RoleId.of("clinic")))
                .principal(verified.token())
                .orElseThrow();
        clock.advance(Duration.ofSeconds(1));

        revocations.revokeSubject(CLINIC, program.subject());

        assertThat(verifier.verify(token)).isEqualTo(new Rejected(SecurityErrors.TOKEN_REVOKED));
    }

    private IssuedToken shortOne() {
        return issuer.accessToken(CLINIC, ANNA, List.of(RoleId.of("owner")));
    }

    private IssuedToken issued() {
        return issuer.accessToken(claims());
    }

    private AccessClaims claims() {
        return AccessClaims.of(CLINIC, ANNA, Set.of(RoleId.of("owner"))).withEpoch(revocations.epoch(CLINIC, ANNA));
    }

    private static String text(IssuedToken token) {
        return token.token().revealText();
    }
}
