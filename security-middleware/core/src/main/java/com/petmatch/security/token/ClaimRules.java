package com.petmatch.security.token;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the claims of an authentic token must say: issuer, audience, subject and sane times. */
record ClaimRules(String issuer, String audience) {

    static final Duration SKEW = Duration.ofSeconds(30);
    private static final Duration MAX_LIFETIME = Duration.ofHours(24);
    private static final long LAST_SECOND = 253_402_300_799L;

    /** The claims when everything but the clock agrees. */
    VerifiedToken read(Map<String, Object> claims, Instant now) throws RejectedTokenException {
        require(issuer.equals(claims.get("iss")), SecurityErrors.TOKEN_ISSUER);
        List<String> audiences = texts(claims, "aud");
        require(audiences.contains(audience), SecurityErrors.TOKEN_AUDIENCE);
        require(!claims.containsKey("cnf"), SecurityErrors.TOKEN_CONFIRMATION);
        String subject = claims.get("sub") instanceof String text ? text : "";
        require(!subject.isEmpty(), SecurityErrors.TOKEN_CLAIM);
        require(claims.containsKey("exp"), SecurityErrors.TOKEN_CLAIM);
        Instant expiresAt = instant(claims, "exp");
        Instant issuedAt = claims.containsKey("iat") ? instant(claims, "iat") : now;
        require(!issuedAt.isAfter(now.plus(SKEW)), SecurityErrors.TOKEN_CLAIM);
        require(!expiresAt.isAfter(issuedAt.plus(MAX_LIFETIME)), SecurityErrors.TOKEN_LIFETIME);
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

    /** {@code nbf}, or the beginning of time. */
    static Instant notBefore(Map<String, Object> claims) throws RejectedTokenException {
        return claims.containsKey("nbf") ? instant(claims, "nbf") : Instant.EPOCH;
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
            return new LinkedHashSet<>(texts(claims, name));
        }
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    private static List<String> texts(Map<String, Object> claims, String name) throws RejectedTokenException {
        Object value = claims.getOrDefault(name, List.of());
        if (value instanceof String text) {
            return List.of(text);
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String.class::cast).toList();
        }
        throw new RejectedTokenException(SecurityErrors.TOKEN_CLAIM);
    }

    private static void require(boolean fulfilled, ErrorCode code) throws RejectedTokenException {
        if (!fulfilled) {
            throw new RejectedTokenException(code);
        }
    }
}
