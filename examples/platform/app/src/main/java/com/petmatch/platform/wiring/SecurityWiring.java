package com.petmatch.platform.wiring;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.platform.account.SignOutEverywhere;
import com.petmatch.platform.audit.AuditDesk;
import com.petmatch.platform.guard.Guards;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.apikey.ApiKeys;
import com.petmatch.security.bouncycastle.Argon2idHasher;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LookupKeys;
import com.petmatch.security.onetime.OneTimeSecrets;
import com.petmatch.security.password.PasswordHasher;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.pipeline.SecurityAudit;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.postgres.PostgresCredentialStore;
import com.petmatch.security.postgres.PostgresLoginFailureStore;
import com.petmatch.security.postgres.PostgresOneTimeStore;
import com.petmatch.security.postgres.PostgresSessionStore;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.security.token.TokenPrincipals;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.security.web.SecurityHeaders;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sign-in, sessions, tokens and the one filter that decides about every request. */
@Configuration(proxyBeanMethods = false)
class SecurityWiring {

    private static final long HASHING_BYTES = 128L * 1024 * 1024;

    // A page is about five requests; several people may share an address.
    private static final LimitRule ANONYMOUS = LimitRule.perMinute("anonymous", 900);
    private static final LimitRule CREDENTIAL = LimitRule.perMinute("credential", 2_400);
    private static final LimitRule SIGNED_IN = LimitRule.perMinute("signed-in", 1_200);

    @Bean
    PasswordHasher passwordHasher(SecureRandom random) {
        return Argon2idHasher.standard(Runtime.getRuntime().availableProcessors(), HASHING_BYTES, random);
    }

    @Bean
    SessionEngine sessions(
            StoreSource source, UnitOfWork unitOfWork, InstantSource clock, IdSource ids, SecureRandom random) {
        return new SessionEngine(
                new PostgresSessionStore(source.dataSource()), unitOfWork, SessionRules.standard(), clock, ids, random);
    }

    @Bean
    LoginEngine logins(
            StoreSource source,
            UnitOfWork unitOfWork,
            LookupKeys lookups,
            PasswordHasher hasher,
            SessionEngine sessions,
            SignOutEverywhere everywhere,
            ApiKeys keys,
            SecurityHearers hearers,
            InstantSource clock) {
        return LoginEngine.builder()
                .stores(
                        new PostgresCredentialStore(source.dataSource()),
                        new PostgresLoginFailureStore(source.dataSource()))
                .lookups(lookups)
                .hasher(hasher)
                .sessions(sessions)
                .alsoEnds(everywhere)
                .endsWhenDisabled(keys::revokeAll)
                .listener(hearers.all())
                .unitOfWork(unitOfWork)
                .clock(clock)
                .build();
    }

    @Bean
    OneTimeSecrets oneTimeSecrets(StoreSource source, UnitOfWork unitOfWork, InstantSource clock, SecureRandom random) {
        return new OneTimeSecrets(new PostgresOneTimeStore(source.dataSource()), unitOfWork, clock, random);
    }

    @Bean
    AccessPolicy accessPolicy() {
        return AccessPolicy.builder()
                .role("owner")
                .may("pet:own:read", "pet:own:write", "billing:own:read", "billing:own:write", "partner:own:join")
                .role("partner")
                .inherits("owner")
                .may("partner:own:read", "key:own:write")
                .role("seller")
                .inherits("owner")
                .may("key:own:write")
                .role("vet")
                .inherits("owner")
                .role("clinic-desk")
                .inherits("owner")
                .role("support")
                .may("console:people:read", "console:payment:read", "console:payment:refund")
                .role("auditor")
                .may("console:overview:read", "console:payment:read", "console:ledger:read", "console:security:read")
                .role("admin")
                .inherits("support", "auditor")
                .may("console:client:write", "console:ban:write")
                // What programs may be given, scope by scope.
                .role("ledger-reader")
                .may("console:ledger:read")
                .build();
    }

    @Bean
    CsrfGuard csrfGuard(HostParts parts, SecureRandom random) {
        return new CsrfGuard(MacKeys.of(1, parts.keys().key("csrf-mac")), random);
    }

    @Bean
    SecurityPipeline securityPipeline(
            HostParts parts,
            SessionEngine sessions,
            TokenVerifier tokens,
            TokenPrincipals principals,
            ApiKeys keys,
            AccessPolicy access,
            CsrfGuard csrf,
            LimitStore limits,
            AuditDesk audit,
            SecurityHearers hearers,
            Guards guards,
            InstantSource clock) {
        SecurityHeaders headers = SecurityHeaders.standard();
        PipelineBuilder builder = SecurityPipeline.builder(
                        Routes.table(parts.providers().hostedPages()))
                .canonicalizer(Canonicalizer.forHosts(RequestLimits.standard(), Authorities.of(parts.settings())))
                .addresses(ClientAddressResolver.rightmostUntrusted(
                        parts.settings().trustedProxies()))
                .limits(limits)
                .limitRules(ANONYMOUS, CREDENTIAL, SIGNED_IN)
                .sessions(sessions)
                .tokens(tokens)
                .tokenPrincipals(principals)
                .apiKeys(keys)
                .access(access)
                .csrf(csrf, Set.of(parts.settings().publicUrl().toString()))
                .headers(parts.settings().isReachableByOthers() ? headers : headers.withoutStrictTransport())
                .audit(audit)
                .listener(hearers.all())
                .clock(clock);
        guards.install(builder);
        SecurityPipeline pipeline = builder.build();
        SelfCheck.refuseUnsafe(
                SecurityAudit.of(pipeline).selfCheck(), parts.settings().isReachableByOthers());
        return pipeline;
    }
}
