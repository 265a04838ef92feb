package com.petmatch.security.token;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the claims of an authentic token must say: issuer, audience, subject and sane times. */
record ClaimRules(TokenKind kind, String issuer, String audience, Duration skew) {

    private static final long LAST_SECOND = 253_402_300_799L;

    /** The claims when everything but the clock agrees. */
    VerifiedToken read(Map<String, Object> claims, Instant now) throws RejectedTokenException {
        require(issuer.equals(claims.get("iss")), SecurityErrors.TOKEN_ISSUER);
        List<String> audiences = texts(claims, "aud");
        require(audiences.contains(audience), SecurityErrors.TOKEN_AUDIENCE);
        require(!claims.containsKey("cnf"), SecurityErrors.TOKEN_CONFIRMATION);
        String subject = claims.get("sub") instanceof String text ? text : "";
        require(!subject.isEmpty(), SecurityErrors.TOKEN_CLAIM);
        requireKind(claims, subject, audiences);
        Instant expiresAt = instant(claims, "exp");
        Instant issuedAt = issuedAt(claims, now);
        require(!issuedAt.isAfter(now.plus(skew)), SecurityErrors.TOKEN_CLAIM);
        require(!expiresAt.isAfter(issuedAt.plus(kind.maxLifetime())), SecurityErrors.TOKEN_LIFETIME);
        return new VerifiedToken(
                issuer,
                subject,
                audiences,
                claims.get("jti") instanceof String id ? id : "",
                expiresAt,
                words(claims, "scope"),
                words(claims, "roles"),
                claims);
    }

    /** {@code iat}, or what stands for it. */
    static Instant issuedAt(Map<String, Object> claims, Instant otherwise) throws RejectedTokenException {
        return claims.containsKey("iat") ? instant(claims, "iat") : otherwise;
    }

    /** {@code nbf}, or the beginning of time. */
    static Instant notBefore(Map<String, Object> claims) throws RejectedTokenException {
        return claims.containsKey("nbf") ? instant(claims, "nbf") : Instant.EPOCH;
    }

    private void requireKind(Map<String, Object> claims, String subject, List<String> audiences)
            throws RejectedTokenException {
        if (kind == TokenKind.ID) {
            require(claims.containsKey("iat"), SecurityErrors.TOKEN_CLAIM);
            Object party = claims.get("azp");
            // OpenID Connect Core §3.1.3.7: made for somebody else although we are among the audiences.
            require(party == null ? audiences.size() == 1 : audience.equals(party), SecurityErrors.TOKEN_AUDIENCE);
        } else if (kind == TokenKind.CLIENT_ASSERTION) {
            require(issuer.equals(subject), SecurityErrors.TOKEN_ISSUER);
            require(claims.get("jti") instanceof String id && !id.isEmpty(), SecurityErrors.TOKEN_CLAIM);
        }
    }

    private static Instant instant(Map<String, Object> claims, String name) throws RejectedTokenException {
        if (claims.get(name) instanceof Long seconds && seconds >= 0 && seconds <= LAST_SECOND) {
            return Instant.ofEpochSecond(seconds);
        }
        throw new RejectedTokenException(SecurityErrors.TOKEN_CLAIM);
    }

    private static Set<String> words(Map<String, Object> claims, String name) throws RejectedTokenException {
        if (!(claims.get(name) instanceof String text)) {
            // An element is one word as it stands: "admin " or "user admin" is nobody's role.
            return Set.copyOf(new HashSet<>(texts(claims, name)));
        }
        Set<String> words = new HashSet<>();
        int from = 0;
        for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            add(words, text.substring(from, space));
            from = space + 1;
        }
        add(words, text.substring(from));
        return Set.copyOf(words);
    }

    private static void add(Set<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    private static List<String> texts(Map<String, Object> claims, String name) throws RejectedTokenException {
        Object value = claims.getOrDefault(name, List.of());
        if (value instanceof String text) {
            return List.of(text);
        }
        if (value instanceof List<?> list) {
            List<String> texts = new ArrayList<>(list.size());
            for (Object element : list) {
                if (!(element instanceof String text)) {
                    throw new RejectedTokenException(SecurityErrors.TOKEN_CLAIM);
                }
                texts.add(text);
            }
            return texts;
        }
        throw new RejectedTokenException(SecurityErrors.TOKEN_CLAIM);
    }

    private static void require(boolean fulfilled, ErrorCode code) throws RejectedTokenException {
        if (!fulfilled) {
            throw new RejectedTokenException(code);
        }
    }
}
