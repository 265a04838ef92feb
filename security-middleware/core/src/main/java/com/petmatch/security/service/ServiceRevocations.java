package com.petmatch.security.service;

import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.service.ServiceOutcome.Revoked;
import com.petmatch.security.token.RevocationMarks;
import com.petmatch.security.token.TokenOutcome;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.token.VerifiedToken;
import java.time.Duration;

/**
 * Lets a program end one of its own access tokens before its time (RFC 7009).
 *
 * <p><b>Security guarantees.</b> The client proves itself as at the token endpoint; the token of another client, or of a
 * person, stays as it is; what is no token, has expired or was revoked before is answered like one that ended now. Safe
 * for concurrent use.
 */
public final class ServiceRevocations {

    // A verifier accepts a token for so long after its end.
    private static final Duration SKEW = Duration.ofSeconds(60);
    private static final String CLIENT = "client_id";
    private static final String TENANT = "pm_tenant";

    private final ServiceClients clients;
    private final TokenVerifier tokens;
    private final Revocations revocations;

    /**
     * An endpoint beside the token endpoint.
     *
     * @param tokens verifies the tokens that the clients get; looks them up in the revocations
     */
    public ServiceRevocations(ServiceClients clients, TokenVerifier tokens, Revocations revocations) {
        this.clients = clients;
        this.tokens = tokens;
        this.revocations = revocations;
    }

    /** Answers a request to the revocation endpoint; never throws on what a client sent. */
    public ServiceOutcome revoke(ClientCredentialsRequest request) {
        if (request.isAmbiguous() || request.value("token").isEmpty()) {
            return clients.refused(request.tenant(), "", OAuthError.INVALID_REQUEST);
        }
        return clients.asClient(request, client -> ended(request, client));
    }

    private ServiceOutcome ended(ClientCredentialsRequest request, ServiceClient client) {
        TokenOutcome outcome = tokens.verify(request.value("token"));
        if (outcome.isUndecided()) {
            return refused(request, client, OAuthError.TEMPORARILY_UNAVAILABLE);
        }
        if (!(outcome instanceof TokenOutcome.Verified verified)) {
            return new Revoked();
        }
        VerifiedToken token = verified.token();
        if (!isOf(request, client, token)) {
            return refused(request, client, OAuthError.INVALID_GRANT);
        }
        revocations.revokeToken(
                request.tenant(),
                RevocationMarks.ofClient(request.tenant(), client.id().value()),
                token.tokenId(),
                token.expiresAt().plus(SKEW));
        return new Revoked();
    }

    private static boolean isOf(ClientCredentialsRequest request, ServiceClient client, VerifiedToken token) {
        return token.subject().equals(client.id().value())
                && token.text(CLIENT).filter(token.subject()::equals).isPresent()
                && token.text(TENANT)
                        .filter(request.tenant().toString()::equals)
                        .isPresent()
                && !token.tokenId().isEmpty();
    }

    private ServiceOutcome refused(ClientCredentialsRequest request, ServiceClient client, OAuthError error) {
        return clients.refused(request.tenant(), client.id().value(), error);
    }
}
