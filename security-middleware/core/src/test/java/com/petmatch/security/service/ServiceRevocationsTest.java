package com.petmatch.security.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.event.SecurityEvent.ServiceRefused;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.revocation.InMemoryRevocationStore;
import com.petmatch.security.revocation.RevocationRules;
import com.petmatch.security.revocation.RevocationStore;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.service.ServiceOutcome.Issued;
import com.petmatch.security.service.ServiceOutcome.Refused;
import com.petmatch.security.service.ServiceOutcome.Revoked;
import com.petmatch.security.token.RevocationMarks;
import com.petmatch.security.token.TokenIssuer;
import com.petmatch.security.token.TokenKind;
import com.petmatch.security.token.TokenOutcome.Rejected;
import com.petmatch.security.token.TokenOutcome.Verified;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.testkit.FakeClock;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A program ends its own tokens, and nobody else's (RFC 7009). */
@Tag("row-73")
class ServiceRevocationsTest {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final TenantId OTHER = new TenantId(new UUID(0, 9));
    private static final ServiceClientId NORTH = new ServiceClientId("clinic-north");
    private static final ServiceClientId SOUTH = new ServiceClientId("clinic-south");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final List<SecurityEvent> events = new ArrayList<>();
    private final SigningKeys keys =
            SigningKeys.startingWith(SigningKey.generate(new SecureRandom()), Duration.ofMinutes(15), clock);
    private final TokenIssuer issuer = new TokenIssuer("https://pets.example", "api", keys, clock, new SecureRandom());
    private final RevocationStore store = new InMemoryRevocationStore(unitOfWork);
    private final Revocations revocations =
            new Revocations(store, unitOfWork, RevocationRules.standard(), clock, events::add);
    private final TokenVerifier verifier = TokenVerifier.builder(
                    TokenKind.ACCESS, "https://pets.example", "api", IssuerKeys.local(keys), clock)
            .revocation(revocations)
            .build();
    private final ServiceClients clients = ServiceClients.builder()
            .audience("https://pets.example/api/v1/token")
            .store(new InMemoryServiceClientStore(unitOfWork))
            .replays(new InMemoryReplayGuard())
            .tokens(issuer::serviceToken)
            .clock(clock)
            .random(new SecureRandom())
            .listener(events::add)
            .build();
    private final ServiceRevocations endpoint = new ServiceRevocations(clients, verifier, revocations);
    private final Secret north = clients.registerWithSecret(TENANT, NORTH, "North", Set.of("health:read"))
            .orElseThrow();
    private final Secret south = clients.registerWithSecret(TENANT, SOUTH, "South", Set.of("health:read"))
            .orElseThrow();

    @Test
    void aTokenOpensNothingOnceItsClientEndedIt() {
        revocations.poll();
        String token = token(NORTH, north);
        String kept = token(NORTH, north);
        assertThat(verifier.verify(token)).isInstanceOf(Verified.class);

        ServiceOutcome outcome = endpoint.revoke(request(NORTH, north, Map.of("token", token)));

        assertThat(outcome).isEqualTo(new Revoked());
        assertThat(outcome.status()).isEqualTo(200);
        assertThat(outcome.json()).isEmpty();
        assertThat(verifier.verify(token)).isInstanceOf(Rejected.class);
        assertThat(verifier.verify(kept)).isInstanceOf(Verified.class);
    }

    @Test
    void endingItAgainOrNothingAtAllIsNoError() {
        revocations.poll();
        String token = token(NORTH, north);
        endpoint.revoke(request(NORTH, north, Map.of("token", token)));
        clock.advance(Duration.ofMinutes(1));
        String expired = token(NORTH, north);
        clock.advance(Duration.ofMinutes(20));

        for (String text : List.of(token, expired, "no token", "a.b.c", "pmk_test_x")) {
            assertThat(endpoint.revoke(
                            request(NORTH, north, Map.of("token", text, "token_type_hint", "refresh_token"))))
                    .isEqualTo(new Revoked());
        }
        assertThat(events).isEmpty();
    }

    @Test
    void theTokenOfAnotherClientOrOfAPersonStays() {
        revocations.poll();
        String foreign = token(SOUTH, south);
        String person = issuer.accessToken(TENANT, new SubjectId(new UUID(0, 7)), List.of())
                .token()
                .revealText();
        String elsewhere = issuer.serviceToken(OTHER, NORTH.value(), Set.of("health:read"))
                .token()
                .revealText();

        for (String token : List.of(foreign, person, elsewhere)) {
            assertThat(error(request(NORTH, north, Map.of("token", token)))).isEqualTo(OAuthError.INVALID_GRANT);
            assertThat(verifier.verify(token)).isInstanceOf(Verified.class);
        }
        assertThat(events).contains(new ServiceRefused(TENANT, clock.instant(), "clinic-north", "invalid_grant"));
    }

    @Test
    void whoDoesNotProveItselfEndsNothing() {
        revocations.poll();
        String token = token(NORTH, north);

        assertThat(error(request(NORTH, south, Map.of("token", token)))).isEqualTo(OAuthError.INVALID_CLIENT);
        assertThat(error(new ClientCredentialsRequest(TENANT, List.of(), Map.of("token", List.of(token)))))
                .isEqualTo(OAuthError.INVALID_CLIENT);
        clients.disable(TENANT, NORTH);
        assertThat(error(request(NORTH, north, Map.of("token", token)))).isEqualTo(OAuthError.INVALID_CLIENT);
        assertThat(verifier.verify(token)).isInstanceOf(Verified.class);
    }

    /** The list of single tokens is the whole tenant's; people are on it with each device that signs out. */
    @Test
    void aProgramThatEndsItsTokensWithoutEndTakesNobodysRoomOnTheList() {
        revocations.poll();
        int share = RevocationRules.standard().maxTokensPerSubject();
        SubjectId program = RevocationMarks.ofClient(TENANT, NORTH.value());
        for (int i = 0; i < share; i++) {
            revocations.revokeToken(
                    TENANT, program, "ended-" + i, clock.instant().plusSeconds(600));
        }
        String token = token(NORTH, north);
        String other = token(SOUTH, south);

        endpoint.revoke(request(NORTH, north, Map.of("token", token)));

        assertThat(store.liveTokens(TENANT, clock.instant())).isEqualTo(share);
        assertThat(verifier.verify(token)).isInstanceOf(Rejected.class);
        assertThat(verifier.verify(other)).isInstanceOf(Verified.class);
        // Their tokens carry no epoch, and say when they were issued by the second.
        clock.advance(Duration.ofSeconds(1));
        assertThat(verifier.verify(token(NORTH, north))).isInstanceOf(Verified.class);
    }

    @Test
    void aRequestWithoutATokenIsNone() {
        assertThat(error(request(NORTH, north, Map.of()))).isEqualTo(OAuthError.INVALID_REQUEST);
        ClientCredentialsRequest twice = new ClientCredentialsRequest(
                TENANT, request(NORTH, north, Map.of()).authorization(), Map.of("token", List.of("a", "b")));
        assertThat(error(twice)).isEqualTo(OAuthError.INVALID_REQUEST);
    }

    @Test
    void whatCannotBeSaidNowIsAskedAgainLater() {
        String token = token(NORTH, north);

        // Nothing was polled yet: whether the token lives is not known.
        assertThat(error(request(NORTH, north, Map.of("token", token)))).isEqualTo(OAuthError.TEMPORARILY_UNAVAILABLE);
    }

    private String token(ServiceClientId id, Secret secret) {
        ServiceOutcome outcome = clients.token(request(id, secret, Map.of("grant_type", "client_credentials")));
        return ((Issued) outcome).token().token().revealText();
    }

    private OAuthError error(ClientCredentialsRequest request) {
        return ((Refused) endpoint.revoke(request)).error();
    }

    private static ClientCredentialsRequest request(ServiceClientId id, Secret secret, Map<String, String> fields) {
        String pair = id + ":" + secret.revealText();
        String field = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return new ClientCredentialsRequest(
                TENANT,
                List.of(field),
                fields.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue()))));
    }
}
