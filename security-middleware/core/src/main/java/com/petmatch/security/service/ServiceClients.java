package com.petmatch.security.service;

import com.petmatch.kernel.id.RandomCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.error.StoreConflictException;
import com.petmatch.security.event.SecurityEvent.ServiceRefused;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.service.ServiceOutcome.Issued;
import com.petmatch.security.service.ServiceOutcome.Refused;
import com.petmatch.security.token.IssuedToken;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Registers programs of partners and clinics and gives them access tokens by client credentials (RFC 6749 §4.4).
 *
 * <p><b>Security guarantees.</b> The tenant is the endpoint's and fixed at registration; a token's scopes are some of the
 * registered ones; an assertion is bound to client and audience, lives at most five minutes and works once; unknown,
 * disabled and unproven clients get the same answer after the same work, the check of an ES256 signature where an
 * assertion was presented; every refusal is told. No refresh tokens, no
 * secret in a body. Safe for concurrent use.
 */
public final class ServiceClients {

    private static final String GRANT = "client_credentials";
    private static final int RACES = 8;

    private final ServiceClientStore store;
    private final ClientProofs proofs;
    private final ServiceTokens tokens;
    private final InstantSource clock;
    private final SecureRandom random;
    private final SecurityListener listener;

    ServiceClients(ServiceClientsBuilder builder) {
        store = builder.store();
        clock = builder.clock();
        proofs = new ClientProofs(builder.audience(), builder.replays(), clock);
        tokens = builder.tokens();
        random = builder.random();
        listener = SecurityListener.all(List.of(builder.listener()));
    }

    public static ServiceClientsBuilder builder() {
        return new ServiceClientsBuilder();
    }

    /**
     * Registers a client that signs assertions; false when the id is taken. Joins the host's transaction.
     *
     * @param jwks its public keys; symmetric, private or weak ones are refused by exception
     */
    public boolean register(TenantId tenant, ServiceClientId id, String label, Set<String> scopes, String jwks) {
        IssuerKeys.ofJwks(jwks);
        return store.insert(
                tenant,
                new ServiceClient(id, label, new ClientProof.PublicKeys(jwks), scopes, false, clock.instant(), 1));
    }

    /** Registers a client with a secret, whose only copy this is; empty when the id is taken. */
    public Optional<Secret> registerWithSecret(TenantId tenant, ServiceClientId id, String label, Set<String> scopes) {
        RandomCode secret = RandomCode.forLink(random);
        ClientProof proof = new ClientProof.SharedSecret(SecretHash.of(secret.reveal()));
        return store.insert(tenant, new ServiceClient(id, label, proof, scopes, false, clock.instant(), 1))
                ? Optional.of(Secret.of(secret.reveal()))
                : Optional.empty();
    }

    /** Puts a new secret in the place of the client's proof; the former one ends at once. */
    public Optional<Secret> replaceSecret(TenantId tenant, ServiceClientId id) {
        RandomCode secret = RandomCode.forLink(random);
        ClientProof proof = new ClientProof.SharedSecret(SecretHash.of(secret.reveal()));
        return change(tenant, id, client -> client.proving(proof))
                ? Optional.of(Secret.of(secret.reveal()))
                : Optional.empty();
    }

    /** Lets the client have no more tokens; those it has live on for minutes, unless the host revokes its subject. */
    public boolean disable(TenantId tenant, ServiceClientId id) {
        return change(tenant, id, client -> client.switched(true));
    }

    public boolean enable(TenantId tenant, ServiceClientId id) {
        return change(tenant, id, client -> client.switched(false));
    }

    /** The tenant's clients, by id. */
    public List<ServiceClient> list(TenantId tenant) {
        return store.all(tenant);
    }

    /** Answers a request to the token endpoint; never throws on what a client sent. */
    public ServiceOutcome token(ClientCredentialsRequest request) {
        if (request.isAmbiguous() || request.value("grant_type").isEmpty()) {
            return refused(request.tenant(), "", OAuthError.INVALID_REQUEST);
        }
        if (!request.value("grant_type").equals(GRANT)) {
            return refused(request.tenant(), "", OAuthError.UNSUPPORTED_GRANT_TYPE);
        }
        return asClient(request, client -> issued(request, client));
    }

    /** What follows for the client that the request proves, or why it proves none. */
    ServiceOutcome asClient(ClientCredentialsRequest request, Function<ServiceClient, ServiceOutcome> then) {
        Optional<PresentedClient> presented = PresentedClient.read(request);
        if (presented.isEmpty()) {
            return refused(request.tenant(), "", OAuthError.INVALID_CLIENT);
        }
        String id = presented.get().id().value();
        Optional<ServiceClient> client =
                store.find(request.tenant(), presented.get().id());
        ClientProofs.Finding finding = proofs.check(request.tenant(), client, presented.get());
        if (finding == ClientProofs.Finding.KEYS_UNAVAILABLE) {
            return refused(request.tenant(), id, OAuthError.TEMPORARILY_UNAVAILABLE);
        }
        if (client.isEmpty() || client.get().disabled() || finding != ClientProofs.Finding.PROVEN) {
            return refused(request.tenant(), id, OAuthError.INVALID_CLIENT);
        }
        return then.apply(client.get());
    }

    private ServiceOutcome issued(ClientCredentialsRequest request, ServiceClient client) {
        Set<String> asked = Arrays.stream(request.value("scope").split(" ", -1))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toSet());
        Set<String> scopes = asked.isEmpty() ? client.scopes() : asked;
        if (!client.scopes().containsAll(scopes)) {
            return refused(request.tenant(), client.id().value(), OAuthError.INVALID_SCOPE);
        }
        Instant now = clock.instant();
        IssuedToken token = tokens.issue(request.tenant(), client.id().value(), scopes);
        return new Issued(token, scopes, Duration.between(now, token.expiresAt()));
    }

    private boolean change(TenantId tenant, ServiceClientId id, UnaryOperator<ServiceClient> step) {
        for (int race = 0; race < RACES; race++) {
            Optional<ServiceClient> found = store.find(tenant, id);
            if (found.isEmpty()) {
                return false;
            }
            if (store.replace(tenant, found.get(), step.apply(found.get()))) {
                return true;
            }
        }
        throw new StoreConflictException("service client");
    }

    ServiceOutcome refused(TenantId tenant, String clientId, OAuthError error) {
        listener.on(new ServiceRefused(tenant, clock.instant(), clientId, error.code()));
        return new Refused(error);
    }
}
