package com.petmatch.security.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.CredentialRef;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.service.ServiceOutcome.Issued;
import com.petmatch.security.token.TokenIssuer;
import com.petmatch.security.token.TokenOutcome.Verified;
import com.petmatch.security.token.TokenPrincipals;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.token.VerifiedToken;
import com.petmatch.testkit.FakeClock;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a client gets at the endpoint opens exactly what its scopes say. */
@Tag("row-73")
class ServiceTokensTest {

    private static final TenantId CLINIC = new TenantId(new UUID(0, 5));
    private static final ServiceClientId ID = new ServiceClientId("clinic-north");
    private static final RoleId READER = RoleId.of("health-reader");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final SigningKeys keys =
            SigningKeys.startingWith(SigningKey.generate(new SecureRandom()), Duration.ofMinutes(15), clock);
    private final TokenIssuer issuer = new TokenIssuer("https://pets.example", "api", keys, clock, new SecureRandom());
    private final TokenVerifier verifier =
            TokenVerifier.accessTokens("https://pets.example", "api", IssuerKeys.local(keys), clock);
    private final TokenPrincipals principals =
            ServicePrincipals.of(TokenPrincipals.own(), Map.of("health:read", READER));
    private final ServiceClients clients = ServiceClients.builder()
            .audience("https://pets.example/api/v1/token")
            .store(new InMemoryServiceClientStore(new InMemoryUnitOfWork()))
            .replays(new InMemoryReplayGuard())
            .tokens(issuer::serviceToken)
            .clock(clock)
            .random(new SecureRandom())
            .build();

    @Test
    void aTokenOfTheEndpointIsThePrincipalOfTheClient() {
        Issued issued = issued(Set.of("health:read", "health:write"));

        Principal principal =
                principals.principal(verified(issued.token().token())).orElseThrow();

        assertThat(issued.lifetime()).isEqualTo(Duration.ofMinutes(15));
        assertThat(principal.tenant()).isEqualTo(CLINIC);
        assertThat(principal.roles()).containsExactly(READER);
        assertThat(principal.credential()).isEqualTo(new CredentialRef.ServiceClient("clinic-north"));
        assertThat(principal.subject()).isEqualTo(ServicePrincipals.subject(CLINIC, "clinic-north"));
    }

    @Test
    void scopesThatNoRoleStandsForGrantNothing() {
        Principal principal = principals
                .principal(verified(issued(Set.of("health:write")).token().token()))
                .orElseThrow();

        assertThat(principal.roles()).isEmpty();
    }

    @Test
    void theRuleForPeopleAloneKnowsNoClients() {
        assertThat(TokenPrincipals.own()
                        .principal(
                                verified(issued(Set.of("health:read")).token().token())))
                .isEmpty();
    }

    @Test
    void peopleStayPeople() {
        SubjectId anna = new SubjectId(new UUID(0, 1));
        Secret token =
                issuer.accessToken(CLINIC, anna, List.of(RoleId.of("owner"))).token();

        assertThat(principals.principal(verified(token)).orElseThrow().subject())
                .isEqualTo(anna);
    }

    @Test
    void aClientCannotBeNamedLikeAPerson() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ServiceClientId(new UUID(0, 1).toString()));
    }

    @Test
    void oneClientOfTwoTenantsIsTwoSubjects() {
        assertThat(ServicePrincipals.subject(CLINIC, "clinic-north"))
                .isNotEqualTo(ServicePrincipals.subject(TenantId.SINGLE, "clinic-north"));
        assertThat(ServicePrincipals.subject(CLINIC, "clinic-north").value().version())
                .isEqualTo(8);
    }

    private Issued issued(Set<String> scopes) {
        Secret secret =
                clients.registerWithSecret(CLINIC, ID, "A clinic", scopes).orElseThrow();
        String pair = ID + ":" + secret.revealText();
        return (Issued) clients.token(new ClientCredentialsRequest(
                CLINIC,
                List.of("Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))),
                Map.of("grant_type", List.of("client_credentials"))));
    }

    private VerifiedToken verified(Secret token) {
        return ((Verified) verifier.verify(token.revealText())).token();
    }
}
