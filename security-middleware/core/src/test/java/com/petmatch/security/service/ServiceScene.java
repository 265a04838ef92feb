package com.petmatch.security.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.service.ServiceOutcome.Refused;
import com.petmatch.security.token.IssuedToken;
import com.petmatch.testkit.FakeClock;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the tests of this kind share. */
abstract class ServiceScene {

    static final TenantId TENANT = TenantId.SINGLE;
    static final TenantId OTHER = new TenantId(new UUID(0, 9));
    static final ServiceClientId CLINIC = new ServiceClientId("clinic-north");
    static final String ENDPOINT = "https://petmatch.example/api/v1/token";
    static final Set<String> SCOPES = Set.of("health:read", "health:write");
    static final ECKey KEY = key("k1");
    final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    final List<SecurityEvent> events = new ArrayList<>();
    final List<String> made = new ArrayList<>();

    final ServiceClients clients = ServiceClients.builder()
            .audience(ENDPOINT)
            .store(new InMemoryServiceClientStore(new InMemoryUnitOfWork()))
            .replays(new InMemoryReplayGuard())
            .tokens(this::token)
            .clock(clock)
            .random(new SecureRandom())
            .listener(events::add)
            .build();

    IssuedToken token(TenantId tenant, String clientId, Set<String> scopes) {
        made.add(tenant + " " + clientId + " " + scopes);
        return new IssuedToken(
                Secret.of("token-" + made.size()), "id", clock.instant().plus(Duration.ofMinutes(15)));
    }

    OAuthError error(ClientCredentialsRequest request) {
        return ((Refused) clients.token(request)).error();
    }

    static ClientCredentialsRequest basic(TenantId tenant, Secret secret, Map<String, String> more) {
        String pair = CLINIC + ":" + secret.revealText();
        String field = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
        return new ClientCredentialsRequest(tenant, List.of(field), form(more));
    }

    static ClientCredentialsRequest signed(TenantId tenant, JWTClaimsSet claims) {
        return request(tenant, assertion(claims, KEY));
    }

    static ClientCredentialsRequest request(TenantId tenant, String assertion) {
        return new ClientCredentialsRequest(
                tenant,
                List.of(),
                form(Map.of("client_assertion", assertion, "client_assertion_type", PresentedClient.ASSERTION_TYPE)));
    }

    static Map<String, List<String>> form(Map<String, String> more) {
        Map<String, List<String>> form = new HashMap<>();
        form.put("grant_type", List.of("client_credentials"));
        more.forEach((name, value) -> form.put(name, List.of(value)));
        return form;
    }

    JWTClaimsSet claims(String jti) {
        Instant now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(CLINIC.value())
                .subject(CLINIC.value())
                .audience(ENDPOINT)
                .jwtID(jti)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .build();
    }

    static String assertion(JWTClaimsSet claims, ECKey key) {
        try {
            SignedJWT jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    claims);
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static ECKey key(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
