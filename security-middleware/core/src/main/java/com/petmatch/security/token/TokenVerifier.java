package com.petmatch.security.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.keys.KeySource;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.token.TokenOutcome.Expired;
import com.petmatch.security.token.TokenOutcome.KeysUnavailable;
import com.petmatch.security.token.TokenOutcome.NotYetValid;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.Verified;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

/**
 * Accepts one kind of token of one issuer for one audience, and names why it refuses the rest.
 *
 * <p><b>Security guarantees.</b> Sizes, encoding and JSON are checked before any cryptography; the algorithm is the
 * key's, never the header's; a header cannot bring a key along; issuer, audience and keys belong together. A verified
 * token is remembered by its SHA-256 for at most five minutes, and each use of it checks the time and the key set again;
 * raw tokens are not kept. Safe for concurrent use.
 */
public final class TokenVerifier {

    private static final Duration REMEMBERED = Duration.ofMinutes(5);
    private static final int REMEMBERED_TOKENS = 100_000;

    private final String type;
    private final ClaimRules rules;
    private final KeySource keys;
    private final JwsVerifier signatures;
    private final InstantSource clock;
    private final Cache<Fingerprint, Remembered> remembered = Caffeine.newBuilder()
            .maximumSize(REMEMBERED_TOKENS)
            .expireAfterWrite(REMEMBERED)
            .build();

    private TokenVerifier(
            String type, ClaimRules rules, KeySource keys, SignatureProviders providers, InstantSource clock) {
        this.type = type;
        this.rules = rules;
        this.keys = keys;
        this.signatures = new JwsVerifier(keys, providers);
        this.clock = clock;
    }

    /** Access tokens with {@code typ} {@code at+jwt} (RFC 9068), checked by the JVM's own providers. */
    public static TokenVerifier accessTokens(String issuer, String audience, KeySource keys, InstantSource clock) {
        return accessTokens(issuer, audience, keys, SignatureProviders.platform(), clock);
    }

    /** Access tokens with {@code typ} {@code at+jwt} (RFC 9068). */
    public static TokenVerifier accessTokens(
            String issuer, String audience, KeySource keys, SignatureProviders providers, InstantSource clock) {
        if (issuer.isBlank() || audience.isBlank()) {
            throw new IllegalArgumentException("Expected an issuer and an audience");
        }
        return new TokenVerifier("at+jwt", new ClaimRules(issuer, audience), keys, providers, clock);
    }

    /** Decides about a presented token; never throws on what a client sent. */
    public TokenOutcome verify(String token) {
        if (token.length() > CompactJws.MAX_TOKEN) {
            return new Rejected(SecurityErrors.TOKEN_SIZE);
        }
        Fingerprint fingerprint = Fingerprint.of(token);
        Remembered known = remembered.getIfPresent(fingerprint);
        long generation = keys.generation();
        if (known != null && known.generation == generation) {
            return timed(known.token, known.notBefore);
        }
        try {
            return verifyAnew(token, fingerprint, generation);
        } catch (RejectedTokenException rejected) {
            return new Rejected(rejected.code());
        }
    }

    private TokenOutcome verifyAnew(String token, Fingerprint fingerprint, long generation)
            throws RejectedTokenException {
        CompactJws jws = CompactJws.parse(token);
        JoseHeader header = JoseHeader.read(jws.header());
        if (!isType(header.type())) {
            throw new RejectedTokenException(SecurityErrors.TOKEN_TYPE);
        }
        if (signatures.verify(jws, header) == JwsVerifier.Finding.KEYS_UNAVAILABLE) {
            return new KeysUnavailable();
        }
        Map<String, Object> claims = StrictJson.object(jws.payload());
        VerifiedToken verified = rules.read(claims, clock.instant());
        Instant notBefore = ClaimRules.notBefore(claims);
        TokenOutcome outcome = timed(verified, notBefore);
        if (outcome instanceof Verified) {
            remembered.put(fingerprint, new Remembered(verified, notBefore, generation));
        }
        return outcome;
    }

    private TokenOutcome timed(VerifiedToken token, Instant notBefore) {
        Instant now = clock.instant();
        if (!now.isBefore(token.expiresAt().plus(ClaimRules.SKEW))) {
            return new Expired();
        }
        return now.plus(ClaimRules.SKEW).isBefore(notBefore) ? new NotYetValid() : new Verified(token);
    }

    // RFC 7515 §4.1.9: the prefix "application/" may be left out, and media types ignore case.
    private boolean isType(String presented) {
        return presented.equalsIgnoreCase(type) || presented.equalsIgnoreCase("application/" + type);
    }

    private record Remembered(VerifiedToken token, Instant notBefore, long generation) {}

    /** All 256 bits of a token's SHA-256, so that no other token can meet its entry. */
    private record Fingerprint(long a, long b, long c, long d) {

        static Fingerprint of(String token) {
            try {
                ByteBuffer hash = ByteBuffer.wrap(
                        MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
                return new Fingerprint(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("Every Java platform has SHA-256", impossible);
            }
        }
    }
}
