package com.petmatch.security.testkit.catalogue;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.Permission;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.apikey.ApiKeyGrant;
import com.petmatch.security.apikey.ApiKeys;
import com.petmatch.security.apikey.InMemoryApiKeyStore;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.firewall.Firewall;
import com.petmatch.security.firewall.FirewallControl;
import com.petmatch.security.firewall.LiveFirewall;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.revocation.InMemoryRevocationStore;
import com.petmatch.security.revocation.RevocationRules;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.OpenedSession;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.security.token.TokenIssuer;
import com.petmatch.security.token.TokenKind;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.web.CorsPolicy;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** A small host of real parts that withstands the catalogue; its holed twins differ in one part. */
final class TwinHost {

    static final String AUTHORITY = "pets.example";
    static final String ISSUER = "https://pets.example";
    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final SubjectId GONE = new SubjectId(new UUID(0, 2));
    private static final SubjectId ADMIN = new SubjectId(new UUID(0, 3));
    private static final RouteTable ROUTES = RouteTable.of(List.of(
            Route.get("/pets").open().build(),
            Route.post("/signup").open().csrfAlways().build(),
            Route.post("/notes").open().csrfNever().mark(Mark.API).build(),
            Route.get("/home").build(),
            Route.post("/home").build(),
            Route.get("/admin/users")
                    .requires("admin:user:read")
                    .mark(Mark.ADMIN)
                    .build(),
            Route.get("/api/pets").requires("pet:profile:read").mark(Mark.API).build(),
            Route.post("/login")
                    .open()
                    .csrfNever()
                    .mark(Mark.AUTH)
                    .limitPerAddress(LimitRule.perMinute("login", 5))
                    .build()));

    final FakeClock clock = FakeClock.at(START);
    private final SecureRandom random = new SecureRandom();
    private final InMemoryUnitOfWork work = new InMemoryUnitOfWork();
    private final SigningKeys keys = SigningKeys.startingWith(SigningKey.generate(random), Duration.ofHours(1), clock);
    private final SessionEngine sessions = new SessionEngine(
            new InMemorySessionStore(work), work, SessionRules.standard(), clock, new SequentialIds(), random);
    private final Revocations revocations = new Revocations(
            new InMemoryRevocationStore(work), work, RevocationRules.standard(), clock, SecurityListener.none());
    private final CsrfGuard csrf = new CsrfGuard(MacKeys.of(1, Secret.of(new byte[32])), random);
    private final ApiKeys apiKeys = ApiKeys.builder()
            .environment("live")
            .store(new InMemoryApiKeyStore(work))
            .unitOfWork(work)
            .clock(clock)
            .random(random)
            .build();

    SecurityPipeline pipeline() {
        return pipeline(builder -> {});
    }

    SecurityPipeline pipeline(Consumer<PipelineBuilder> change) {
        PipelineBuilder builder = SecurityPipeline.builder(ROUTES)
                .canonicalizer(Canonicalizer.forHosts(RequestLimits.standard(), Set.of(AUTHORITY)))
                .addresses(ClientAddressResolver.peer())
                .limits(LocalLimits.ofCapacity(500_000, () -> 0))
                .sessions(sessions)
                .tokens(TokenVerifier.builder(TokenKind.ACCESS, ISSUER, "api", IssuerKeys.local(keys), clock)
                        .revocation(mark -> {
                            // A run takes longer than the view may be out of date.
                            revocations.poll();
                            return revocations.check(mark);
                        })
                        .build())
                .apiKeys(apiKeys)
                .access(access())
                .csrf(csrf, Set.of(ISSUER))
                .cors(CorsPolicy.of(Set.of("https://app.pets.example")))
                .clock(clock);
        FirewallControl.install(
                builder, new LiveFirewall(Firewall.builder().clock(clock).build()));
        change.accept(builder);
        return builder.build();
    }

    private static AccessPolicy access() {
        return AccessPolicy.builder()
                .role("owner")
                .may("pet:profile:read")
                .role("admin")
                .may("admin:user:read")
                .build();
    }

    TargetFacts facts() {
        OpenedSession own = sessions.open(TenantId.SINGLE, ANNA, Set.of(RoleId.of("owner")), "Firefox");
        OpenedSession other = sessions.open(TenantId.SINGLE, ADMIN, Set.of(RoleId.of("admin")), "Firefox");
        String ownCookie = csrf.issue(own.session().id().toString());
        String otherCookie = csrf.issue(other.session().id().toString());
        String openCookie = csrf.issue("");
        return tokens(TargetFacts.builder(AUTHORITY))
                .with(Fact.OPEN_GET, "/pets")
                .with(Fact.FORM_POST, "/signup")
                .with(Fact.JSON_POST, "/notes")
                .with(Fact.SIGNED_IN_GET, "/home")
                .with(Fact.SIGNED_IN_POST, "/home")
                .with(Fact.ADMIN_GET, "/admin/users")
                .with(Fact.LOGIN, "/login")
                .with(Fact.LOGIN_FORM, "login={login}&password={password}")
                .with(Fact.ADDRESS_BURST, "60")
                .with(Fact.SESSION_COOKIE, cookie(own))
                .with(Fact.EXPIRED_SESSION_COOKIE, SessionCookie.NAME + "=" + "A".repeat(43))
                .with(Fact.CSRF_COOKIE, CsrfGuard.COOKIE + "=" + ownCookie)
                .with(Fact.CSRF_TOKEN, csrf.masked(ownCookie))
                .with(Fact.OTHER_CSRF_COOKIE, CsrfGuard.COOKIE + "=" + otherCookie)
                .with(Fact.OTHER_CSRF_TOKEN, csrf.masked(otherCookie))
                .with(Fact.OPEN_CSRF_COOKIE, CsrfGuard.COOKIE + "=" + openCookie)
                .with(Fact.OPEN_CSRF_TOKEN, csrf.masked(openCookie))
                .with(Fact.API_KEY_GET, "/api/pets")
                .with(Fact.API_KEY, apiKey(ANNA))
                .with(Fact.REVOKED_API_KEY, revokedApiKey())
                .with(Control.FIREWALL)
                .build();
    }

    private static String cookie(OpenedSession session) {
        return SessionCookie.NAME + "=" + session.token().revealText();
    }

    private TargetFacts.Builder tokens(TargetFacts.Builder builder) {
        FakeClock yesterday = FakeClock.at(START.minus(Duration.ofDays(1)));
        SigningKeys foreign = SigningKeys.startingWith(SigningKey.generate(random), Duration.ofHours(1), clock);
        String revoked = token(ISSUER, "api", keys, clock, GONE, "owner");
        revocations.revokeSubject(TenantId.SINGLE, GONE);
        return builder.with(Fact.ACCESS_TOKEN, token(ISSUER, "api", keys, clock, ANNA, "owner"))
                .with(Fact.EXPIRED_TOKEN, token(ISSUER, "api", keys, yesterday, ANNA, "owner"))
                .with(Fact.REVOKED_TOKEN, revoked)
                .with(Fact.OTHER_AUDIENCE_TOKEN, token(ISSUER, "shop", keys, clock, ANNA, "owner"))
                .with(Fact.OTHER_ISSUER_TOKEN, token("https://other.example", "api", foreign, clock, ANNA, "owner"))
                .with(Fact.REFRESH_TOKEN, "pmr_AAAAAAAAAAAAAAAA_1_" + "A".repeat(43))
                .with(Fact.PUBLIC_KEY_PEM, pem());
    }

    /** A token that only a hole hands to the pipeline. */
    String adminToken() {
        return token(ISSUER, "api", keys, clock, ADMIN, "admin");
    }

    private String token(
            String issuer, String audience, SigningKeys signing, FakeClock at, SubjectId subject, String role) {
        return new TokenIssuer(issuer, audience, signing, at, random)
                .accessToken(TenantId.SINGLE, subject, List.of(RoleId.of(role)))
                .token()
                .revealText();
    }

    private String pem() {
        byte[] encoded = keys.active().verificationKey().key().getEncoded();
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded)
                + "\n-----END PUBLIC KEY-----\n";
    }

    private String apiKey(SubjectId owner) {
        return apiKeys.issue(TenantId.SINGLE, grant(owner)).orElseThrow().text().revealText();
    }

    private String revokedApiKey() {
        var issued = apiKeys.issue(TenantId.SINGLE, grant(ADMIN)).orElseThrow();
        apiKeys.revoke(TenantId.SINGLE, ADMIN, issued.key().id());
        return issued.text().revealText();
    }

    private ApiKeyGrant grant(SubjectId owner) {
        return new ApiKeyGrant(
                owner,
                "",
                Set.of(RoleId.of("owner")),
                Set.of(Permission.of("pet:profile:read")),
                List.of(),
                clock.instant().plus(Duration.ofDays(1)));
    }
}
