package com.petmatch.platform.wiring;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.platform.account.SignOutEverywhere;
import com.petmatch.platform.notice.SecurityNews;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.bouncycastle.Argon2idHasher;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LookupKeys;
import com.petmatch.security.onetime.OneTimeSecrets;
import com.petmatch.security.password.PasswordHasher;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.postgres.PostgresCredentialStore;
import com.petmatch.security.postgres.PostgresLoginFailureStore;
import com.petmatch.security.postgres.PostgresOneTimeStore;
import com.petmatch.security.postgres.PostgresSessionStore;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.security.token.TokenIssuer;
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

    private static final int LIMIT_KEYS = 200_000;
    private static final long HASHING_BYTES = 128L * 1024 * 1024;
    private static final String API_AUDIENCE = "petmatch-api";

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
            SecurityNews news,
            InstantSource clock) {
        return LoginEngine.builder()
                .stores(
                        new PostgresCredentialStore(source.dataSource()),
                        new PostgresLoginFailureStore(source.dataSource()))
                .lookups(lookups)
                .hasher(hasher)
                .sessions(sessions)
                .alsoEnds(everywhere)
                .unitOfWork(unitOfWork)
                .clock(clock)
                .listener(news)
                .build();
    }

    @Bean
    OneTimeSecrets oneTimeSecrets(StoreSource source, UnitOfWork unitOfWork, InstantSource clock, SecureRandom random) {
        return new OneTimeSecrets(new PostgresOneTimeStore(source.dataSource()), unitOfWork, clock, random);
    }

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
    TokenVerifier tokenVerifier(HostParts parts, SigningKeys keys, InstantSource clock) {
        return TokenVerifier.accessTokens(issuer(parts), API_AUDIENCE, IssuerKeys.local(keys), clock);
    }

    @Bean
    LimitStore limits() {
        return LocalLimits.ofCapacity(LIMIT_KEYS);
    }

    @Bean
    AccessPolicy accessPolicy() {
        return AccessPolicy.builder()
                .role("owner")
                .may("pet:own:read", "pet:own:write", "billing:own:read", "billing:own:write", "partner:own:join")
                .role("partner")
                .inherits("owner")
                .may("partner:own:read")
                .role("seller")
                .inherits("owner")
                .role("vet")
                .inherits("owner")
                .role("clinic-desk")
                .inherits("owner")
                .role("support")
                .may("console:people:read", "console:payment:read", "console:payment:refund")
                .role("auditor")
                .may("console:overview:read", "console:payment:read", "console:ledger:read")
                .role("admin")
                .inherits("support", "auditor")
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
            AccessPolicy access,
            CsrfGuard csrf,
            LimitStore limits,
            InstantSource clock) {
        SecurityHeaders headers = SecurityHeaders.standard();
        return SecurityPipeline.builder(Routes.table(parts.provider().hostedPages()))
                .canonicalizer(Canonicalizer.forAnyHost(RequestLimits.standard()))
                .addresses(ClientAddressResolver.peer())
                .limits(limits)
                .limitRules(ANONYMOUS, CREDENTIAL, SIGNED_IN)
                .sessions(sessions)
                .tokens(tokens)
                .access(access)
                .csrf(csrf, Set.of(parts.settings().publicUrl().toString()))
                .headers(parts.settings().onLoopback() ? headers.withoutStrictTransport() : headers)
                .clock(clock)
                .build();
    }

    private static String issuer(HostParts parts) {
        return parts.settings().publicUrl().toString();
    }
}
