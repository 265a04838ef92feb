package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.Actor;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.token.TokenOutcome.Expired;
import com.petmatch.security.token.TokenOutcome.NotYetValid;
import com.petmatch.security.token.TokenOutcome.Verified;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What claims must say: times at their edges, absent members, words and actors. */
class ClaimRulesTest extends TokenScene {

    private final long now = clock.instant().getEpochSecond();

    @Test
    @Tag("row-12")
    void aTimeOfIssueMayBeAheadByTheSkewAndNoMore() {
        assertThat(verifier.verify(issuedAt(now + 30))).isInstanceOf(Verified.class);
        assertRejected(issuedAt(now + 31), SecurityErrors.TOKEN_CLAIM);
    }

    @Test
    void aLifetimeIsCountedFromTheTimeOfIssue() {
        // Ends ten minutes from now.
        assertThat(verifier.verify(issuedAt(now - 85_800))).isInstanceOf(Verified.class);
        assertRejected(issuedAt(now - 85_801), SecurityErrors.TOKEN_LIFETIME);
    }

    @Test
    void withoutATimeOfIssueItIsCountedFromNow() {
        String claims = claims("").replaceAll("\"iat\":\\d+,", "");

        assertThat(verifier.verify(token(claims))).isInstanceOf(Verified.class);
        assertRejected(
                token(claims.replaceAll("\"exp\":\\d+", "\"exp\":" + (now + 86_401))), SecurityErrors.TOKEN_LIFETIME);
    }

    /** OpenID Connect Core §2 requires it. */
    @Test
    @Tag("row-20")
    void anIdTokenSaysWhenItWasIssued() {
        TokenVerifier id = TokenVerifier.idTokens(
                "https://pets.example", "pets-api", IssuerKeys.fixed(List.of(KEY.verificationKey())), clock);
        String header = Jwts.header(KEY).replace("at+jwt", "JWT");
        String claims = claims("");

        assertThat(id.verify(Jwts.es256(header, claims, KEY.privateKey()))).isInstanceOf(Verified.class);
        assertThat(id.verify(Jwts.es256(header, claims.replaceAll("\"iat\":\\d+,", ""), KEY.privateKey()))
                        .code())
                .isEqualTo(SecurityErrors.TOKEN_CLAIM);
    }

    @Test
    @Tag("row-12")
    void timesGoFromTheEpochToTheLastSecondOfTheYear9999() {
        assertThat(verifier.verify(token(claims(",\"nbf\":0")))).isInstanceOf(Verified.class);
        assertRejected(token(claims(",\"nbf\":-1")), SecurityErrors.TOKEN_CLAIM);
        assertThat(verifier.verify(token(claims(",\"nbf\":253402300799")))).isEqualTo(new NotYetValid());
        assertRejected(token(claims(",\"nbf\":253402300800")), SecurityErrors.TOKEN_CLAIM);
    }

    @Test
    void aNullMemberIsAsGoodAsAnAbsentOne() {
        Verified verified =
                (Verified) verifier.verify(token(claims(",\"nbf\":null,\"jti\":null,\"o\":{\"p\":null},\"n\":1")));

        assertThat(verified.token().tokenId()).isEmpty();
        assertThat(verified.token().claims()).doesNotContainKeys("nbf", "jti").containsEntry("o", Map.of());
    }

    @Test
    void aNullBesideOtherMembersOfAnObjectIsAbsentToo() {
        Verified verified = (Verified) verifier.verify(token(claims(",\"o\":{\"p\":null,\"q\":7}")));

        assertThat(verified.token().claims()).containsEntry("o", Map.of("q", 7L));
    }

    @Test
    void wordsAreSplitAtSpacesAlsoAtTheFirstAndTheLastPlace() {
        Verified verified = (Verified) verifier.verify(token(claims(",\"scope\":\" read  write \"")));

        assertThat(verified.token().scopes()).containsExactlyInAnyOrder("read", "write");
    }

    @Test
    @Tag("row-12")
    void aSkewOfAWholeMinuteCanBeChosen() {
        TokenVerifier patient = TokenVerifier.builder(
                        TokenKind.ACCESS,
                        "https://pets.example",
                        "pets-api",
                        IssuerKeys.fixed(List.of(KEY.verificationKey())),
                        clock)
                .skew(Duration.ofSeconds(60))
                .build();
        String token = good();

        clock.advance(Duration.ofSeconds(659));
        assertThat(patient.verify(token)).isInstanceOf(Verified.class);
        clock.advance(Duration.ofSeconds(1));
        assertThat(patient.verify(token)).isEqualTo(new Expired());
    }

    @Test
    @Tag("row-47")
    void anActorsNameMayHave255Characters() {
        assertThat(ActClaim.actors(actedBy("a".repeat(255)))).contains(List.of(new Actor("a".repeat(255))));
        assertThat(ActClaim.actors(actedBy("a".repeat(256)))).isEmpty();
    }

    @Test
    void aScopeToIssueIsOneWord() {
        AccessClaims claims = AccessClaims.of(TenantId.SINGLE, new SubjectId(new UUID(0, 1)), Set.of(RoleId.of("vet")));

        for (String scope : List.of("", " ", " read", "read ", "read write")) {
            assertThatThrownBy(() -> claims.withScopes(Set.of(scope))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatCode(() -> claims.withScopes(Set.of("read", "write"))).doesNotThrowAnyException();
    }

    /** RFC 9562 §5.8. */
    @Test
    void theSubjectOfAProgramIsAUuidOfVersionEightThatKeepsTheRestOfTheHash() {
        long everHigh = 0;
        long everLow = 0;
        long alwaysHigh = -1;
        long alwaysLow = -1;
        for (int client = 0; client < 64; client++) {
            UUID subject =
                    ProgramSubjects.of(TenantId.SINGLE, "client-" + client).value();
            everHigh |= subject.getMostSignificantBits();
            everLow |= subject.getLeastSignificantBits();
            alwaysHigh &= subject.getMostSignificantBits();
            alwaysLow &= subject.getLeastSignificantBits();
        }

        // Each bit that is neither version nor variant is set for one client and clear for another.
        assertThat(everHigh).isEqualTo(~0xf000L | 0x8000L);
        assertThat(alwaysHigh).isEqualTo(0x8000L);
        assertThat(everLow).isEqualTo(0xbfffffffffffffffL);
        assertThat(alwaysLow).isEqualTo(0x8000000000000000L);
    }

    private String issuedAt(long second) {
        return token(claims("").replaceAll("\"iat\":\\d+", "\"iat\":" + second));
    }

    private static VerifiedToken actedBy(String actor) {
        return new VerifiedToken(
                "i", "s", List.of("a"), "t", Instant.EPOCH, Set.of(), Set.of(), Map.of("act", Map.of("sub", actor)));
    }
}
