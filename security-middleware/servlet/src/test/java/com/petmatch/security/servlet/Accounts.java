package com.petmatch.security.servlet;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.apikey.ApiKeys;
import com.petmatch.security.apikey.InMemoryApiKeyStore;
import com.petmatch.security.bouncycastle.Argon2Cost;
import com.petmatch.security.bouncycastle.Argon2idHasher;
import com.petmatch.security.bouncycastle.BcryptVerifier;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.login.FactorDemand;
import com.petmatch.security.login.Factors;
import com.petmatch.security.login.InMemoryCredentialStore;
import com.petmatch.security.login.InMemoryLoginFailureStore;
import com.petmatch.security.login.InMemoryPendingLoginStore;
import com.petmatch.security.login.KnownDevices;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LoginFlow;
import com.petmatch.security.login.LookupKeys;
import com.petmatch.security.login.PrepareOutcome.Prepared;
import com.petmatch.security.onetime.InMemoryOneTimeStore;
import com.petmatch.security.onetime.OneTimeSecrets;
import com.petmatch.security.passkey.InMemoryPasskeyStore;
import com.petmatch.security.passkey.PasskeyEngine;
import com.petmatch.security.passkey.RelyingParty;
import com.petmatch.security.password.HashingPermits;
import com.petmatch.security.password.MigratingHasher;
import com.petmatch.security.recovery.InMemoryRecoveryStore;
import com.petmatch.security.recovery.RecoveryCodes;
import com.petmatch.security.refresh.InMemoryRefreshStore;
import com.petmatch.security.refresh.RefreshEngine;
import com.petmatch.security.refresh.RefreshKeys;
import com.petmatch.security.revocation.InMemoryRevocationStore;
import com.petmatch.security.revocation.RevocationRules;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.service.InMemoryReplayGuard;
import com.petmatch.security.service.InMemoryServiceClientStore;
import com.petmatch.security.service.ServiceClients;
import com.petmatch.security.service.ServicePrincipals;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.security.session.SubjectLogins;
import com.petmatch.security.testkit.SoftAuthenticator;
import com.petmatch.security.token.TokenIssuer;
import com.petmatch.security.token.TokenKind;
import com.petmatch.security.token.TokenPrincipals;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.totp.InMemoryTotpStore;
import com.petmatch.security.totp.TotpEngine;
import com.petmatch.security.totp.TotpKeys;
import com.petmatch.security.webauthn.WebAuthn4jVerifier;
import com.petmatch.testkit.FakeClock;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** The engines of a host with accounts, on stores in memory and a clock that only the test moves. */
final class Accounts {

    static final TenantId TENANT = TenantId.SINGLE;
    static final String ORIGIN = "https://pets.example";
    static final String TOKEN_ENDPOINT = ORIGIN + "/app/token";
    static final String PASSWORD = "seven quiet hedgehogs";
    static final RoleId OWNER = RoleId.of("owner");
    private static final SecureRandom RANDOM = new SecureRandom();

    final FakeClock clock = FakeClock.at("2026-03-01T10:00:15Z");
    final InMemoryUnitOfWork work = new InMemoryUnitOfWork();
    final List<SecurityEvent> events = new CopyOnWriteArrayList<>();
    final HashingPermits permits = HashingPermits.exactly(1, 16, Duration.ofSeconds(5));
    final CountedHasher hasher = new CountedHasher(MigratingHasher.of(
            Argon2idHasher.of(new Argon2Cost(1_024, 1, 1), permits, RANDOM), List.of(new BcryptVerifier(permits))));
    final SessionEngine sessions = new SessionEngine(
            new InMemorySessionStore(work), work, SessionRules.standard(), clock, UUID::randomUUID, RANDOM);
    final Revocations revocations = new Revocations(
            new InMemoryRevocationStore(work),
            work,
            new RevocationRules(Duration.ofMinutes(1), 1_000, Duration.ofHours(1)),
            clock,
            events::add);
    final InMemoryRefreshStore families = new InMemoryRefreshStore(work);
    final RefreshEngine refresh = RefreshEngine.builder()
            .store(families, work)
            .keys(RefreshKeys.of(mac(2)))
            .revocations(revocations)
            .clock(clock)
            .ids(UUID::randomUUID)
            .listener(events::add)
            .build();
    final SigningKeys signing = SigningKeys.startingWith(SigningKey.generate(RANDOM), Duration.ofMinutes(15), clock);
    final TokenIssuer issuer = new TokenIssuer(ORIGIN, "pets-api", signing, clock, RANDOM);
    final TokenVerifier verifier = TokenVerifier.builder(
                    TokenKind.ACCESS, ORIGIN, "pets-api", IssuerKeys.local(signing), clock)
            .revocation(revocations)
            .build();
    final TokenPrincipals principals =
            ServicePrincipals.of(TokenPrincipals.own(), Map.of("health:read", RoleId.of("health-reader")));
    final InMemoryCredentialStore credentials = new InMemoryCredentialStore(work);
    final LookupKeys lookups = LookupKeys.of(mac(1));
    private final InMemoryLoginFailureStore failures = new InMemoryLoginFailureStore(work);
    final LoginEngine engine = LoginEngine.builder()
            .stores(credentials, failures)
            .lookups(lookups)
            .hasher(hasher)
            .sessions(sessions)
            .alsoEnds((tenant, subject) -> refresh.revokeAll(tenant, subject))
            .unitOfWork(work)
            .clock(clock)
            .build();
    final TotpEngine totp = TotpEngine.builder()
            .issuer("PetMatch")
            .keys(TotpKeys.of(1, Secret.of(new byte[32])))
            .store(new InMemoryTotpStore(work))
            .logins(SubjectLogins.of(sessions))
            .unitOfWork(work)
            .clock(clock)
            .random(RANDOM)
            .listener(events::add)
            .build();
    final RecoveryCodes recovery = RecoveryCodes.builder()
            .pepper(mac(3))
            .store(new InMemoryRecoveryStore(work))
            .unitOfWork(work)
            .clock(clock)
            .random(RANDOM)
            .build();
    final PasskeyEngine passkeys = PasskeyEngine.builder()
            .party(new RelyingParty("pets.example", "PetMatch", Set.of(ORIGIN)))
            .verifier(new WebAuthn4jVerifier())
            .store(new InMemoryPasskeyStore(work))
            .logins(SubjectLogins.of(sessions))
            .accounts(engine::isActive)
            .unitOfWork(work)
            .clock(clock)
            .random(RANDOM)
            .listener(events::add)
            .build();
    final LoginFlow flow = LoginFlow.builder()
            .engine(engine)
            .pressure(failures, lookups)
            .devices(new KnownDevices(mac(4), lookups, clock, RANDOM))
            .factors(Factors.none().with(totp).with(recovery).with(passkeys))
            .demand(FactorDemand.ofAnyFactor())
            .store(new InMemoryPendingLoginStore(work))
            .clock(clock)
            .random(RANDOM)
            .listener(events::add)
            .build();
    final OneTimeSecrets links = new OneTimeSecrets(new InMemoryOneTimeStore(work), work, clock, RANDOM);
    final ApiKeys apiKeys = ApiKeys.builder()
            .environment("test")
            .store(new InMemoryApiKeyStore(work))
            .unitOfWork(work)
            .clock(clock)
            .random(RANDOM)
            .listener(events::add)
            .build();
    final ServiceClients clients = ServiceClients.builder()
            .audience(TOKEN_ENDPOINT)
            .store(new InMemoryServiceClientStore(work))
            .replays(new InMemoryReplayGuard())
            .tokens(issuer::serviceToken)
            .clock(clock)
            .random(RANDOM)
            .listener(events::add)
            .build();

    /** A person who may sign in with the password. */
    SubjectId person(String email, String password) {
        SubjectId subject = new SubjectId(UUID.randomUUID());
        Prepared prepared = (Prepared) engine.prepare(password, List.of());
        if (!engine.register(TENANT, subject, email, prepared.password())) {
            throw new IllegalStateException("Expected an address that is free, got " + email);
        }
        engine.verified(TENANT, subject);
        return subject;
    }

    /** The person's authenticator app, confirmed; its next code is a new one. */
    SoftAuthenticator app(SubjectId subject) {
        SoftAuthenticator app =
                SoftAuthenticator.of(totp.enrol(TENANT, subject, "anna").orElseThrow());
        totp.confirm(TENANT, subject, app.code(clock.instant()));
        clock.advance(Duration.ofMinutes(2));
        return app;
    }

    static MacKeys mac(int id) {
        byte[] key = new byte[32];
        key[0] = (byte) id;
        return MacKeys.of(id, Secret.of(key));
    }
}
