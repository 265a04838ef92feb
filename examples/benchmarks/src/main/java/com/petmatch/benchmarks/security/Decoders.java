package com.petmatch.benchmarks.security;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import com.petmatch.security.bouncycastle.BouncyCastleSignatures;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.JwsAlgorithm;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.token.TokenKind;
import com.petmatch.security.token.TokenVerifier;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import java.security.Provider;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Every library set up as its guide says, each checking signature, issuer, audience and times. */
@State(Scope.Benchmark)
public class Decoders {

    final Tokens tokens = new Tokens();
    final SignatureProviders fast = BouncyCastleSignatures.calibrated();
    final Provider fastProvider = fast.providerOf(JwsAlgorithm.ES256).orElseThrow();
    final String garbage = tokens.garbage();
    final String unknownKey = tokens.unknownKey();

    final TokenVerifier warm = ours(JwsAlgorithm.RS256, 100_000);
    final TokenVerifier coldRs256 = ours(JwsAlgorithm.RS256, 0);
    final TokenVerifier coldEs256 = ours(JwsAlgorithm.ES256, 0);
    final TokenVerifier coldEddsa = ours(JwsAlgorithm.EDDSA, 0);
    final TokenVerifier coldHs256 = TokenVerifier.sharedBuilder(
                    Tokens.ISSUER, Tokens.AUDIENCE, tokens.ours(JwsAlgorithm.HS256), InstantSource.system())
            .legacyType("JWT")
            .remembered(0)
            .build();

    final NimbusJwtDecoder spring = NimbusJwtDecoder.withPublicKey((RSAPublicKey) tokens.rsa.getPublic())
            .build();
    final DefaultJWTProcessor<SecurityContext> nimbusRs256 = nimbus(
            JWSAlgorithm.RS256,
            new RSAKey.Builder((RSAPublicKey) tokens.rsa.getPublic())
                    .keyID(Tokens.KEY_ID)
                    .build());
    final DefaultJWTProcessor<SecurityContext> nimbusEs256 = nimbus(
            JWSAlgorithm.ES256,
            new ECKey.Builder(Curve.P_256, (ECPublicKey) tokens.ec.getPublic())
                    .keyID(Tokens.KEY_ID)
                    .build());
    final DefaultJWTProcessor<SecurityContext> nimbusHs256 = nimbus(
            JWSAlgorithm.HS256,
            new OctetSequenceKey.Builder(tokens.secret).keyID(Tokens.KEY_ID).build());
    final NimbusJwtDecoder springEs256 = new NimbusJwtDecoder(nimbusEs256);
    final JwtParser jjwt = Jwts.parser()
            .verifyWith(tokens.rsa.getPublic())
            .requireIssuer(Tokens.ISSUER)
            .requireAudience(Tokens.AUDIENCE)
            .build();
    final JWTVerifier auth0 = JWT.require(Algorithm.RSA256((RSAPublicKey) tokens.rsa.getPublic(), null))
            .withIssuer(Tokens.ISSUER)
            .withAudience(Tokens.AUDIENCE)
            .build();
    final JwtConsumer jose4j = new JwtConsumerBuilder()
            .setVerificationKey(tokens.rsa.getPublic())
            .setExpectedIssuer(Tokens.ISSUER)
            .setExpectedAudience(Tokens.AUDIENCE)
            .setRequireExpirationTime()
            .build();

    private TokenVerifier ours(JwsAlgorithm algorithm, int remembered) {
        return TokenVerifier.builder(
                        TokenKind.ACCESS,
                        Tokens.ISSUER,
                        Tokens.AUDIENCE,
                        IssuerKeys.fixed(List.of(tokens.ours(algorithm))),
                        InstantSource.system())
                .providers(fast)
                .legacyType("JWT")
                .remembered(remembered)
                .build();
    }

    private static DefaultJWTProcessor<SecurityContext> nimbus(JWSAlgorithm algorithm, JWK key) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(algorithm, new ImmutableJWKSet<>(new JWKSet(key))));
        processor.setJWTClaimsSetVerifier(new DefaultJWTClaimsVerifier<>(
                Tokens.AUDIENCE,
                new JWTClaimsSet.Builder().issuer(Tokens.ISSUER).build(),
                Set.of("sub", "exp")));
        return processor;
    }
}
