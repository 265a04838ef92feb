package com.petmatch.security.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.Principal;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.KeyLookup;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.keys.VerificationKey;
import com.petmatch.security.token.TokenOutcome.KeysUnavailable;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.Verified;
import java.security.Provider;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept between two uses of a token, and what is found out each time. */
@Tag("row-22")
class RememberedTokensTest extends TokenScene {

    private static final TestSigner SHARED = TestSigner.of("s", JwsAlgorithm.HS256);

    private final ScriptedKeys keys = new ScriptedKeys();
    private final JwsVerifier layer =
            JwsVerifier.of(keys, EnumSet.of(JwsAlgorithm.HS256), SignatureProviders.platform());
    private final List<String> unknown = new ArrayList<>();
    private final TokenPrincipals principals = TokenPrincipals.own(unknown::add);

    private static final class ScriptedKeys implements KeySource {

        private List<VerificationKey> known = List.of(SHARED.key(), KEY.verificationKey());
        private long generation = 1;
        private boolean available = true;

        @Override
        public KeyLookup find(String keyId) {
            return known.stream()
                    .filter(key -> key.keyId().equals(keyId))
                    .findFirst()
                    .<KeyLookup>map(KeyLookup.Found::new)
                    .orElseGet(KeyLookup.Unknown::new);
        }

        @Override
        public List<VerificationKey> candidates(JwsAlgorithm algorithm) {
            return known.stream().filter(key -> key.algorithm() == algorithm).toList();
        }

        @Override
        public boolean isAvailable() {
            return available;
        }

        @Override
        public long generation() {
            return generation;
        }
    }

    @Test
    void aTokenIsReadOnceForEachGenerationOfKeys() {
        TokenVerifier remembering = remembering();
        String token = good();
        TokenOutcome first = remembering.verify(token);

        assertThat(remembering.verify("Bearer " + token, 7)).isSameAs(first);
        keys.generation++;
        TokenOutcome second = remembering.verify(token);
        assertThat(second).isEqualTo(first).isNotSameAs(first);
        assertThat(remembering.verify(token)).isSameAs(second);
    }

    @Test
    void keysWithoutGenerationsLeaveNothingToRemember() {
        keys.generation = 0;
        TokenVerifier remembering = remembering();
        String token = good();
        TokenOutcome first = remembering.verify(token);

        assertThat(remembering.verify(token)).isInstanceOf(Verified.class).isNotSameAs(first);
        assertThat(remembering.rememberedTokens()).isZero();
    }

    @Test
    void aMillionTokensMayBeRemembered() {
        assertThat(builder().remembered(1_000_000).build().verify(good())).isInstanceOf(Verified.class);
    }

    @Test
    void headersOfForgedTokensAreNotRemembered() {
        String signed = shared(0);
        String forged = shared(1);

        layer.verify(forged.substring(0, forged.lastIndexOf('.') + 1) + Jwts.base64(new byte[32]));
        assertThat(layer.rememberedHeaders()).isZero();
        layer.verify(signed);
        layer.verify(signed);
        assertThat(layer.rememberedHeaders()).isEqualTo(1);
    }

    @Test
    void neverMoreThan256HeadersAreRemembered() {
        for (int i = 0; i < 256; i++) {
            assertThat(layer.verify(shared(i))).isInstanceOf(JwsOutcome.Signed.class);
        }
        assertThat(layer.rememberedHeaders()).isEqualTo(256);

        assertThat(layer.verify(shared(256))).isInstanceOf(JwsOutcome.Signed.class);
        assertThat(layer.rememberedHeaders()).isBetween(1, 256);
    }

    @Test
    @Tag("row-10")
    void withoutAKeyIdMissingKeysDecideNothingAndNoFittingKeyRefuses() {
        TokenVerifier any = remembering();
        String token = Jwts.es256("{\"alg\":\"ES256\",\"typ\":\"at+jwt\"}", claims(""), KEY.privateKey());
        keys.known = List.of(SHARED.key());

        assertThat(any.verify(token)).isEqualTo(new Rejected(SecurityErrors.TOKEN_KEY));
        keys.available = false;
        assertThat(any.verify(token)).isEqualTo(new KeysUnavailable());
    }

    @Test
    void signaturesAreCheckedByTheChosenProviders() {
        SignatureProviders none = SignatureProviders.of(new Provider("None", "1", "knows no algorithm") {
            private static final long serialVersionUID = 1L;
        });

        assertThat(verifierWith(SignatureProviders.platform()).verify(good())).isInstanceOf(Verified.class);
        assertThat(verifierWith(none).verify(good())).isNotInstanceOf(Verified.class);
    }

    @Test
    void aRememberedTokenKeepsItsPrincipal() {
        VerifiedToken token = token(Set.of("vet"));
        Principal first = principals.principal(token).orElseThrow();

        assertThat(principals.principal(token).orElseThrow()).isSameAs(first);
        assertThat(token(Set.of("vet"))).isEqualTo(token).hasSameHashCodeAs(token);
        assertThat(token(Set.of("admin"))).isNotEqualTo(token);
    }

    @Test
    @Tag("row-42")
    void eachUseOfAnUnknownRoleIsTold() {
        VerifiedToken token = token(Set.of("vet", "Admin"));

        principals.principal(token);
        principals.principal(token);

        assertThat(unknown).containsExactly("Admin", "Admin");
    }

    @Test
    void aTokenPrintsItsIdAlone() {
        assertThat(token(Set.of("vet"))).hasToString("VerifiedToken[t-1]");
    }

    private TokenVerifierBuilder builder() {
        return TokenVerifier.builder(TokenKind.ACCESS, "https://pets.example", "pets-api", keys, clock);
    }

    private TokenVerifier remembering() {
        return builder().build();
    }

    private TokenVerifier verifierWith(SignatureProviders providers) {
        return TokenVerifier.accessTokens("https://pets.example", "pets-api", keys, providers, clock);
    }

    private static String shared(int number) {
        return SHARED.sign("{\"alg\":\"HS256\",\"kid\":\"s\",\"n\":" + number + "}", "{}");
    }

    private static VerifiedToken token(Set<String> roles) {
        return new VerifiedToken(
                "i",
                new UUID(0, 1).toString(),
                List.of("a"),
                "t-1",
                Instant.EPOCH,
                Set.of(),
                roles,
                Map.of(TokenIssuer.TENANT_CLAIM, TenantId.SINGLE.value().toString()));
    }
}
