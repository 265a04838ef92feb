package com.petmatch.platform.wiring;

import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.security.bouncycastle.BouncyCastleSignatures;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SignatureProviders;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.postgres.PostgresRefreshStore;
import com.petmatch.security.postgres.PostgresRevocationStore;
import com.petmatch.security.refresh.RefreshEngine;
import com.petmatch.security.refresh.RefreshKeys;
import com.petmatch.security.revocation.RevocationRules;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.token.TokenIssuer;
import com.petmatch.security.token.TokenKind;
import com.petmatch.security.token.TokenVerifier;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Access tokens, the refresh families they come from, and what ends both before their time. */
@Configuration(proxyBeanMethods = false)
class TokenWiring {

    private static final String API_AUDIENCE = "petmatch-api";
    private static final int BATCH = 500;

    @Bean
    SigningKeys signingKeys(HostParts parts, InstantSource clock, SecureRandom random) {
        Secret jwk = parts.keys()
                .secret(
                        "access-token-jwk",
                        () -> SigningKey.generate(random).privateJwk().reveal());
        return SigningKeys.startingWith(SigningKey.parse(jwk), TokenIssuer.ACCESS_LIFETIME, clock);
    }

    @Bean
    TokenIssuer tokenIssuer(HostParts parts, SigningKeys keys, InstantSource clock, SecureRandom random) {
        return new TokenIssuer(issuer(parts), API_AUDIENCE, keys, clock, random);
    }

    @Bean
    SignatureProviders signatureProviders() {
        return BouncyCastleSignatures.calibrated();
    }

    @Bean
    TokenVerifier tokenVerifier(
            HostParts parts,
            SigningKeys keys,
            SignatureProviders providers,
            Revocations revocations,
            InstantSource clock) {
        return TokenVerifier.builder(TokenKind.ACCESS, issuer(parts), API_AUDIENCE, IssuerKeys.local(keys), clock)
                .providers(providers)
                .revocation(revocations)
                .build();
    }

    @Bean
    Revocations revocations(StoreSource source, UnitOfWork unitOfWork, SecurityHearers hearers, InstantSource clock) {
        return new Revocations(
                new PostgresRevocationStore(source.dataSource()),
                unitOfWork,
                RevocationRules.standard(),
                clock,
                hearers.all());
    }

    @Bean
    RefreshEngine refreshFamilies(
            HostParts parts,
            StoreSource source,
            UnitOfWork unitOfWork,
            Revocations revocations,
            OutboxStore outbox,
            SecurityHearers hearers,
            InstantSource clock,
            IdSource ids) {
        return RefreshEngine.builder()
                .store(new PostgresRefreshStore(source.dataSource()), unitOfWork)
                .keys(RefreshKeys.of(MacKeys.of(1, parts.keys().key("refresh-derivation"))))
                .revocations(revocations)
                .outbox(outbox)
                .listener(hearers.all())
                .clock(clock)
                .ids(ids)
                .build();
    }

    // Before the host serves: until the first poll nothing is called clear.
    @Bean
    SmartInitializingSingleton revocationsKnown(Revocations revocations) {
        return revocations::poll;
    }

    @Bean
    ScheduledStep revocationPoll(Revocations revocations) {
        return ScheduledStep.onEachHost("revocation poll", Duration.ofSeconds(1), revocations::poll);
    }

    @Bean
    ScheduledStep revocationsOver(Revocations revocations) {
        return ScheduledStep.onEachHost(
                "revocations over", Duration.ofMinutes(10), () -> revocations.removeOver(BATCH));
    }

    @Bean
    ScheduledStep familiesOver(RefreshEngine families) {
        return ScheduledStep.onLeader(
                "refresh families over", Duration.ofMinutes(10), () -> families.removeOver(TenantId.SINGLE, BATCH));
    }

    private static String issuer(HostParts parts) {
        return parts.settings().publicUrl().toString();
    }
}
