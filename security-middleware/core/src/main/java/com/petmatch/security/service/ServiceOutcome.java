package com.petmatch.security.service;

import com.petmatch.security.token.IssuedToken;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The answer of a token or revocation endpoint; send it with {@code Cache-Control: no-store}. {@code toString} is redacted. */
public sealed interface ServiceOutcome {

    /** A token of the client; there is no refresh token: it asks again. */
    record Issued(IssuedToken token, Set<String> scopes, Duration lifetime) implements ServiceOutcome {

        public Issued {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String toString() {
            return "Issued[" + token.tokenId() + "]";
        }
    }

    /** The presented token opens nothing from now on, or never did (RFC 7009 §2.2). */
    record Revoked() implements ServiceOutcome {}

    /** Nothing was issued or revoked. */
    record Refused(OAuthError error) implements ServiceOutcome {}

    /** The {@code WWW-Authenticate} field of the answer: each 401 has one (RFC 6749 §5.2), no other status. */
    default Optional<String> challenge() {
        return status() == 401 ? Optional.of("Basic realm=\"oauth\", charset=\"UTF-8\"") : Optional.empty();
    }

    default int status() {
        return this instanceof Refused refused ? refused.error().status() : 200;
    }

    /** The body of RFC 6749 §5.1 or §5.2; of a revocation it is empty. */
    default String json() {
        if (this instanceof Issued issued) {
            // Tokens and scopes hold no character that JSON would escape.
            return "{\"access_token\":\"" + issued.token().token().revealText()
                    + "\",\"token_type\":\"Bearer\",\"expires_in\":"
                    + issued.lifetime().toSeconds() + ",\"scope\":\""
                    + String.join(" ", new TreeSet<>(issued.scopes())) + "\"}";
        }
        if (this instanceof Revoked) {
            return "";
        }
        return "{\"error\":\"" + ((Refused) this).error().code() + "\"}";
    }
}
