package com.petmatch.security.token;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.keys.VerificationKey;
import com.petmatch.security.revocation.RevocationView;
import com.petmatch.security.revocation.TokenMark;
import com.petmatch.security.token.TokenOutcome.Expired;
import com.petmatch.security.token.TokenOutcome.KeysUnavailable;
import com.petmatch.security.token.TokenOutcome.NotYetValid;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.RevocationUnknown;
import com.petmatch.security.token.TokenOutcome.Verified;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Accepts one kind of token of one issuer for one audience, and names why it refuses the rest.
 *
 * <p><b>Security guarantees.</b> Sizes, encoding and JSON are checked before any cryptography; the algorithm is the
 * key's, never the header's; a header cannot bring a key along; issuer, audience and keys belong together. A verified
 * token is remembered by its SHA-256 for at most five minutes, and each use of it checks the time, the key set and its
 * revocation again; raw tokens and rejected ones are not kept. Safe for concurrent use.
 */
public final class TokenVerifier {

    private static final String MEDIA_PREFIX = "application/";

    private final Set<String> types;
    private final ClaimRules rules;
    private final KeySource keys;
    private final JwsVerifier signatures;
    private final InstantSource clock;
    private final @Nullable RevocationView revocation;
    private final RevocationMarks marks;
    private final @Nullable TokenMemory memory;
    private final @Nullable JweTokens encrypted;

    TokenVerifier(TokenVerifierBuilder builder) {
        this.types = builder.types();
        this.rules = builder.rules();
        this.keys = builder.keys();
        this.signatures = builder.signatures();
        this.clock = builder.clock();
        this.revocation = builder.revocation().orElse(null);
        this.marks = builder.marks();
        this.encrypted = builder.encrypted().orElse(null);
        this.memory = builder.remembered() == 0 ? null : new TokenMemory(builder.remembered());
    }

    /** Access tokens with {@code typ} {@code at+jwt} (RFC 9068), checked by the JVM's own providers. */
    public static TokenVerifier accessTokens(String issuer, String audience, KeySource keys, InstantSource clock) {
        return builder(TokenKind.ACCESS, issuer, audience, keys, clock).build();
    }

    /** Access tokens with {@code typ} {@code at+jwt} (RFC 9068). */
    public static TokenVerifier accessTokens(
            String issuer, String audience, KeySource keys, SignatureProviders providers, InstantSource clock) {
        return builder(TokenKind.ACCESS, issuer, audience, keys, clock)
                .providers(providers)
                .build();
    }

    /** ID tokens of OpenID Connect that were made for this client; the caller compares {@code nonce}. */
    public static TokenVerifier idTokens(String issuer, String clientId, KeySource keys, InstantSource clock) {
        return builder(TokenKind.ID, issuer, clientId, keys, clock).build();
    }

    /** Assertions by which one client proves itself (RFC 7523); the caller accepts each {@code jti} once. */
    public static TokenVerifier clientAssertions(
            String clientId, String audience, KeySource keys, InstantSource clock) {
        return builder(TokenKind.CLIENT_ASSERTION, clientId, audience, keys, clock)
                .build();
    }

    /**
     * Access tokens of a party that shares a secret with us; whoever knows the secret can sign.
     *
     * @param secret from {@link VerificationKey#sharedSecret}
     */
    public static TokenVerifier sharedSecret(
            String issuer, String audience, VerificationKey secret, InstantSource clock) {
        return sharedBuilder(issuer, audience, secret, clock).build();
    }

    /** The same with other settings; its algorithm is the secret's. */
    public static TokenVerifierBuilder sharedBuilder(
            String issuer, String audience, VerificationKey secret, InstantSource clock) {
        if (!secret.algorithm().isSymmetric()) {
            throw new IllegalArgumentException("Expected a shared secret, got a key of " + secret.algorithm());
        }
        return builder(TokenKind.ACCESS, issuer, audience, IssuerKeys.fixed(List.of(secret)), clock)
                .sharedAlgorithm(secret.algorithm());
    }

    /** For skew, algorithms, providers and older types. */
    public static TokenVerifierBuilder builder(
            TokenKind kind, String issuer, String audience, KeySource keys, InstantSource clock) {
        return new TokenVerifierBuilder(kind, issuer, audience, keys, clock);
    }

    /** Decides about a presented token; never throws on what a client sent. */
    public TokenOutcome verify(String token) {
        return verify(token, 0);
    }

    /**
     * Decides about the token that starts there and goes to the end of the text, as in the value of an
     * {@code Authorization} field: one that is remembered need not be cut out.
     */
    public TokenOutcome verify(String text, int from) {
        if (text.length() - from > CompactJws.MAX_TOKEN) {
            return new Rejected(SecurityErrors.TOKEN_SIZE);
        }
        if (text.indexOf('.', from) <= from) {
            return new Rejected(SecurityErrors.TOKEN_SHAPE);
        }
        // Read before anything is verified: a key that goes meanwhile leaves an entry that is already of the past.
        long generation = keys.generation();
        try {
            return memory == null
                    ? decided(verified(text.substring(from), generation))
                    : remembered(memory, text, from, generation);
        } catch (RejectedTokenException rejected) {
            return new Rejected(rejected.code());
        } catch (KeysMissingException missing) {
            return new KeysUnavailable();
        }
    }

    private TokenOutcome remembered(TokenMemory known, String text, int from, long generation)
            throws RejectedTokenException, KeysMissingException {
        TokenMemory.Fingerprint fingerprint = known.fingerprint(text, from);
        TokenMemory.Entry entry = known.find(fingerprint);
        if (entry != null && generation != 0 && entry.generation() == generation) {
            return decided(entry);
        }
        TokenMemory.Entry fresh = verified(text.substring(from), generation);
        TokenOutcome outcome = decided(fresh);
        if (outcome instanceof Verified && generation != 0) {
            known.put(fingerprint, fresh);
        }
        return outcome;
    }

    private TokenMemory.Entry verified(String token, long generation)
            throws RejectedTokenException, KeysMissingException {
        CompactJws jws = CompactJws.parse(signedPart(token));
        JoseHeader header = signatures.header(jws);
        if (!isType(header.type())) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_TYPE);
        }
        if (signatures.signer(jws, header).isEmpty()) {
            throw new KeysMissingException();
        }
        Map<String, Object> claims = StrictJson.object(jws.payload());
        VerifiedToken read = rules.read(claims, clock.instant());
        return new TokenMemory.Entry(
                new Verified(read),
                read.expiresAt().plus(rules.skew()),
                ClaimRules.notBefore(claims).minus(rules.skew()),
                generation,
                markOf(read));
    }

    private String signedPart(String token) throws RejectedTokenException {
        return encrypted != null && JweTokens.isEncrypted(token) ? encrypted.signedInside(token) : token;
    }

    /** What may change while a token is remembered: the time and its revocation. */
    private TokenOutcome decided(TokenMemory.Entry entry) {
        Instant now = clock.instant();
        if (!now.isBefore(entry.expiresAt())) {
            return new Expired();
        }
        if (now.isBefore(entry.notBefore())) {
            return new NotYetValid();
        }
        TokenMark mark = entry.mark();
        if (mark == null || revocation == null) {
            return entry.verified();
        }
        return switch (revocation.check(mark)) {
            case CLEAR -> entry.verified();
            case REVOKED -> new Rejected(SecurityErrors.TOKEN_REVOKED);
            case STALE -> new RevocationUnknown();
        };
    }

    private @Nullable TokenMark markOf(VerifiedToken token) throws RejectedTokenException {
        if (revocation == null) {
            return null;
        }
        return marks.mark(token).orElseThrow(() -> new RejectedTokenException(SecurityErrors.TOKEN_CLAIM));
    }

    // RFC 7515 §4.1.9: the prefix "application/" may be left out, and media types ignore case.
    private boolean isType(String presented) {
        String type = presented.toLowerCase(Locale.ROOT);
        return types.contains(type.startsWith(MEDIA_PREFIX) ? type.substring(MEDIA_PREFIX.length()) : type);
    }

    /** Entries that are remembered at present. */
    long rememberedTokens() {
        return memory == null ? 0 : memory.size();
    }

    /** No key can be had; carries no stack. */
    private static final class KeysMissingException extends Exception {

        private static final long serialVersionUID = 1L;

        KeysMissingException() {
            super("Keys are missing", null, false, false);
        }
    }
}
