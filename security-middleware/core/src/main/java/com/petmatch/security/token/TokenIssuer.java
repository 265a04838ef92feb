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

/**
 * Signs access tokens of ten minutes: {@code at+jwt}, ES256, {@code kid} = RFC 7638 thumbprint.
 *
 * <p>Not an authorization server: no code flow, no consent. Safe for concurrent use.
 */
public final class TokenIssuer {

    /** How long an access token lives. */
    public static final Duration ACCESS_LIFETIME = Duration.ofMinutes(10);

    static final String TENANT_CLAIM = "pm_tenant";

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

    /** A new access token for a subject in a tenant. */
    public IssuedToken accessToken(TenantId tenant, SubjectId subject, Collection<RoleId> roles) {
        // Whole seconds, as NumericDate has no smaller ones here.
        Instant now = Instant.ofEpochSecond(clock.instant().getEpochSecond());
        Instant expiresAt = now.plus(ACCESS_LIFETIME);
        String tokenId = RandomCode.forInvitation(random).reveal();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .subject(subject.toString())
                .jwtID(tokenId)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(expiresAt))
                .claim("roles", roles.stream().map(RoleId::value).sorted().toList())
                .claim(TENANT_CLAIM, tenant.toString())
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
