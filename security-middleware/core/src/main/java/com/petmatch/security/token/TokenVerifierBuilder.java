package com.petmatch.security.token;

import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.revocation.RevocationView;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What may be set about a verifier; issuer, audience, keys and clock cannot be left out. For one thread. */
public final class TokenVerifierBuilder {

    private static final Duration STANDARD_SKEW = Duration.ofSeconds(30);
    private static final Duration MAX_SKEW = Duration.ofSeconds(60);
    private static final int MAX_REMEMBERED = 1_000_000;

    private final TokenKind kind;
    private final String issuer;
    private final String audience;
    private final KeySource keys;
    private final InstantSource clock;
    private final Set<String> types;
    private SignatureProviders providers = SignatureProviders.platform();
    private Set<JwsAlgorithm> algorithms = JwsAlgorithm.defaults();
    private Duration skew = STANDARD_SKEW;
    private Optional<RevocationView> revocation = Optional.empty();
    private RevocationMarks marks = RevocationMarks.own();
    private int remembered = 100_000;
    private Optional<JweTokens> encrypted = Optional.empty();

    TokenVerifierBuilder(TokenKind kind, String issuer, String audience, KeySource keys, InstantSource clock) {
        if (issuer.isBlank() || audience.isBlank()) {
            throw new IllegalArgumentException("Expected an issuer and an audience");
        }
        this.kind = kind;
        this.issuer = issuer;
        this.audience = audience;
        this.keys = keys;
        this.clock = clock;
        this.types = new HashSet<>(kind.types());
    }

    /** Who checks signatures; the JVM's own providers unless set. */
    public TokenVerifierBuilder providers(SignatureProviders chosen) {
        providers = chosen;
        return this;
    }

    /** Exactly these algorithms instead of {@link JwsAlgorithm#defaults()}; a key still decides which one is its own. */
    public TokenVerifierBuilder algorithms(Set<JwsAlgorithm> allowed) {
        if (allowed.stream().anyMatch(JwsAlgorithm::isSymmetric)) {
            // Among public keys a shared one would let whoever knows it sign as the issuer.
            throw new IllegalArgumentException("Expected public key algorithms; for a secret use sharedSecret");
        }
        algorithms = EnumSet.copyOf(allowed);
        return this;
    }

    /** How far clocks may differ: 30 seconds unless set, 60 at most. */
    public TokenVerifierBuilder skew(Duration tolerated) {
        if (tolerated.isNegative() || tolerated.compareTo(MAX_SKEW) > 0) {
            throw new IllegalArgumentException("Expected a skew of 0 to 60 seconds, got " + tolerated);
        }
        skew = tolerated;
        return this;
    }

    /**
     * Accepts one more header type, such as the {@code JWT} of an issuer older than RFC 9068. The issuer must then keep
     * its kinds of tokens apart by audience.
     */
    public TokenVerifierBuilder legacyType(String type) {
        types.add(type.toLowerCase(Locale.ROOT));
        return this;
    }

    /** Looks each token up at each use, remembered or not; for tokens of our own issuer. */
    public TokenVerifierBuilder revocation(RevocationView view) {
        return revocation(view, RevocationMarks.own());
    }

    /** The same for tokens of another issuer. */
    public TokenVerifierBuilder revocation(RevocationView view, RevocationMarks marking) {
        revocation = Optional.of(view);
        marks = marking;
        return this;
    }

    /** Accepts signed tokens inside of encrypted ones too; encryption alone proves nothing about who made a token. */
    public TokenVerifierBuilder encrypted(JweTokens opener) {
        encrypted = Optional.of(opener);
        return this;
    }

    /** How many verified tokens are remembered, up to a million: 100,000 unless set, 0 for none. */
    public TokenVerifierBuilder remembered(int tokens) {
        if (tokens < 0 || tokens > MAX_REMEMBERED) {
            throw new IllegalArgumentException("Expected 0 to 1,000,000 tokens, got " + tokens);
        }
        remembered = tokens;
        return this;
    }

    TokenVerifierBuilder sharedAlgorithm(JwsAlgorithm algorithm) {
        algorithms = EnumSet.of(algorithm);
        return this;
    }

    public TokenVerifier build() {
        return new TokenVerifier(this);
    }

    ClaimRules rules() {
        return new ClaimRules(kind, issuer, audience, skew);
    }

    JwsVerifier signatures() {
        return JwsVerifier.of(keys, algorithms, providers);
    }

    KeySource keys() {
        return keys;
    }

    InstantSource clock() {
        return clock;
    }

    Optional<RevocationView> revocation() {
        return revocation;
    }

    RevocationMarks marks() {
        return marks;
    }

    Optional<JweTokens> encrypted() {
        return encrypted;
    }

    int remembered() {
        return remembered;
    }

    Set<String> types() {
        return Set.copyOf(types);
    }
}
