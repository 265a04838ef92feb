package com.petmatch.security.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.petmatch.kernel.id.RandomCode;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Signs access tokens of ten minutes: {@code at+jwt}, ES256, {@code kid} = RFC 7638 thumbprint.
 *
 * <p>Not an authorization server: no code flow, no consent. Safe for concurrent use.
 */
public final class TokenIssuer {

    /** How long an access token lives. */
    public static final Duration ACCESS_LIFETIME = Duration.ofMinutes(10);

    /** How long a token of a program lives. */
    public static final Duration SERVICE_LIFETIME = Duration.ofMinutes(15);

    static final String TENANT_CLAIM = "pm_tenant";
    static final String EPOCH_CLAIM = "pm_epoch";
    static final String FAMILY_CLAIM = "pm_family";
    static final String CLIENT_CLAIM = "client_id";

    private final String issuer;
    private final String audience;
    private final SigningKeys keys;
    private final InstantSource clock;
    private final SecureRandom random;

    public TokenIssuer(String issuer, String audience, SigningKeys keys, InstantSource clock, SecureRandom random) {
        this.issuer = issuer;
        this.audience = audience;
        this.keys = keys;
        this.clock = clock;
        this.random = random;
    }

    /** A new access token for a subject in a tenant, of no epoch: see {@link AccessClaims}. */
    public IssuedToken accessToken(TenantId tenant, SubjectId subject, Collection<RoleId> roles) {
        return accessToken(AccessClaims.of(tenant, subject, Set.copyOf(roles)));
    }

    /** A new access token of ten minutes (RFC 9068). */
    public IssuedToken accessToken(AccessClaims claims) {
        JWTClaimsSet.Builder more = new JWTClaimsSet.Builder()
                .subject(claims.subject().toString())
                .claim(
                        "roles",
                        claims.roles().stream().map(RoleId::value).sorted().toList())
                .claim(TENANT_CLAIM, claims.tenant().toString());
        claims.epoch().ifPresent(epoch -> more.claim(EPOCH_CLAIM, epoch));
        claims.family().ifPresent(family -> more.claim(FAMILY_CLAIM, family.toString()));
        if (!claims.clientId().isEmpty()) {
            more.claim(CLIENT_CLAIM, claims.clientId());
        }
        return issued(more, claims.scopes(), ACCESS_LIFETIME);
    }

    /** A new access token of fifteen minutes for a program of a tenant: its subject is the client itself. */
    public IssuedToken serviceToken(TenantId tenant, String clientId, Set<String> scopes) {
        JWTClaimsSet.Builder more = new JWTClaimsSet.Builder()
                .subject(clientId)
                .claim(CLIENT_CLAIM, clientId)
                .claim(TENANT_CLAIM, tenant.toString());
        return issued(more, scopes, SERVICE_LIFETIME);
    }

    private IssuedToken issued(JWTClaimsSet.Builder more, Set<String> scopes, Duration lifetime) {
        // Whole seconds, as NumericDate has no smaller ones here.
        Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        Instant expiresAt = now.plus(lifetime);
        String tokenId = RandomCode.forInvitation(random).reveal();
        if (!scopes.isEmpty()) {
            more.claim("scope", scopes.stream().sorted().collect(Collectors.joining(" ")));
        }
        JWTClaimsSet claims = more.issuer(issuer)
                .audience(audience)
                .jwtID(tokenId)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiresAt))
                .build();
        return new IssuedToken(Secret.of(signed(claims)), tokenId, expiresAt);
    }

    private String signed(JWTClaimsSet claims) {
        SigningKey key = keys.active();
        JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(key.keyId())
                .build();
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new ECDSASigner(key.privateKey()));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("Every Java platform signs ES256", impossible);
        }
    }
}
