package com.petmatch.platform.wiring;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.program.ClientScopes;
import com.petmatch.platform.program.ProgramClients;
import com.petmatch.platform.program.ProgramKeys;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.Authorizer;
import com.petmatch.security.apikey.ApiKeys;
import com.petmatch.security.postgres.PostgresApiKeyStore;
import com.petmatch.security.postgres.PostgresReplayGuard;
import com.petmatch.security.postgres.PostgresServiceClientStore;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.service.ReplayGuard;
import com.petmatch.security.service.ServiceClients;
import com.petmatch.security.service.ServicePrincipals;
import com.petmatch.security.service.ServiceRevocations;
import com.petmatch.security.token.TokenIssuer;
import com.petmatch.security.token.TokenPrincipals;
import com.petmatch.security.token.TokenVerifier;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys of people's programs, and the registered programs of partners and clinics. */
@Configuration(proxyBeanMethods = false)
class MachineWiring {

    private static final int BATCH = 500;

    @Bean
    ApiKeys apiKeys(
            HostParts parts,
            StoreSource source,
            UnitOfWork unitOfWork,
            RoleGrants roles,
            SecurityHearers hearers,
            InstantSource clock,
            SecureRandom random) {
        return ApiKeys.builder()
                .environment(parts.providers().isAnySandbox() ? "test" : "live")
                .store(new PostgresApiKeyStore(source.dataSource()))
                .unitOfWork(unitOfWork)
                .owners(roles::of)
                .listener(hearers.all())
                .clock(clock)
                .random(random)
                .build();
    }

    @Bean
    ScheduledStep keysExpired(ApiKeys keys) {
        return ScheduledStep.onLeader(
                "keys expired", Duration.ofMinutes(10), () -> keys.removeExpired(TenantId.SINGLE, BATCH));
    }

    @Bean
    ProgramKeys programKeys(ApiKeys keys, AccessPolicy access, InstantSource clock) {
        return new ProgramKeys(keys, new Authorizer(access), clock);
    }

    @Bean
    ReplayGuard replayGuard(StoreSource source) {
        return new PostgresReplayGuard(source.dataSource());
    }

    @Bean
    ServiceClients serviceClients(
            HostParts parts,
            StoreSource source,
            ReplayGuard replays,
            TokenIssuer issuer,
            SecurityHearers hearers,
            InstantSource clock,
            SecureRandom random) {
        return ServiceClients.builder()
                .audience(parts.settings().publicUrl() + "/api/v1/oauth/token")
                .store(new PostgresServiceClientStore(source.dataSource()))
                .replays(replays)
                .tokens(issuer::serviceToken)
                .listener(hearers.all())
                .clock(clock)
                .random(random)
                .build();
    }

    @Bean
    ServiceRevocations serviceRevocations(ServiceClients clients, TokenVerifier tokens, Revocations revocations) {
        return new ServiceRevocations(clients, tokens, revocations);
    }

    @Bean
    ProgramClients programClients(ServiceClients clients, Revocations revocations) {
        return new ProgramClients(clients, revocations);
    }

    @Bean
    TokenPrincipals tokenPrincipals() {
        return ServicePrincipals.of(TokenPrincipals.own(), ClientScopes.roles());
    }

    @Bean
    ScheduledStep assertionsOver(ReplayGuard replays, InstantSource clock) {
        return ScheduledStep.onLeader(
                "assertions over",
                Duration.ofMinutes(10),
                () -> replays.deleteExpired(TenantId.SINGLE, clock.instant(), BATCH));
    }
}
