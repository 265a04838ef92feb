package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Decision.Challenge;
import com.petmatch.security.decision.Decision.Deny;
import com.petmatch.security.decision.Decision.Throttle;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.OpenedSession;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.security.session.SessionStore;
import com.petmatch.security.token.TokenIssuer;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.security.web.SetCookie;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.lang.reflect.Proxy;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SecurityPipelineTest {

    private static final IpAddress CLIENT = IpAddress.ofIpv4(0x01020304);
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final RouteTable ROUTES = RouteTable.of(List.of(
            Route.get("/").open().build(),
            Route.get("/checkout").open().formAction("https://pay.example").build(),
            Route.post("/login")
                    .open()
                    .csrfAlways()
                    .mark(Mark.AUTH)
                    .limitPerAddress(LimitRule.perMinute("login", 2))
                    .build(),
            Route.get("/home").build(),
            Route.post("/pets")
                    .requires("pet:profile:write")
                    .maxBodyBytes(1_000)
                    .limitPerSubject(LimitRule.perMinute("pets", 3))
                    .build(),
            Route.get("/admin").requires("admin:panel:read").build(),
            Route.get("/api/me").mark(Mark.API).build(),
            Route.post("/hooks/{provider}")
                    .open()
                    .csrfNever()
                    .mark(Mark.RAW_BODY)
                    .build()));

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final AtomicLong nanos = new AtomicLong();
    private final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    private final SessionEngine sessions = sessions(new InMemorySessionStore(unitOfWork));
    private final SigningKeys keys =
            SigningKeys.startingWith(SigningKey.generate(new SecureRandom()), Duration.ofMinutes(10), clock);
    private final TokenIssuer issuer = new TokenIssuer("https://pets.example", "api", keys, clock, new SecureRandom());
    private final CsrfGuard csrf = new CsrfGuard(MacKeys.of(1, Secret.of(new byte[32])), new SecureRandom());
    private final List<SecurityEvent> events = new ArrayList<>();
    private final SecurityPipeline pipeline =
            builder(sessions, LocalLimits.ofCapacity(1_000, nanos::get)).build();

    @Test
    void anOpenPageIsServedToNobodyWithHeadersAndAToken() {
        Allow allow = (Allow) decide(get("/"));

        assertThat(allow.principal()).isEmpty();
        assertThat(allow.edits().fields())
                .anyMatch(field -> field.isNamed("content-security-policy")
                        && field.value().startsWith("default-src 'none'"));
        assertThat(allow.edits().csrfToken()).isNotEmpty();
        assertThat(allow.edits().cookies()).extracting(SetCookie::name).containsExactly(CsrfGuard.COOKIE);
        assertThat(allow.edits().toString()).doesNotContain(allow.edits().csrfToken());
    }

    @Test
    void oneRouteWidensItsFormAction() {
        assertThat(decide(get("/checkout")).edits().fields())
                .anyMatch(field -> field.value().contains("form-action 'self' https://pay.example"));
        assertThat(decide(get("/")).edits().fields())
                .noneMatch(field -> field.value().contains("pay.example"));
    }

    @Test
    void aClosedRouteChallengesNobody() {
        Challenge challenge = (Challenge) decide(get("/home"));

        assertThat(challenge.code()).isEqualTo(SecurityErrors.ACCESS_ANONYMOUS);
        assertThat(challenge.status()).isEqualTo(401);
        assertThat(challenge.edits().fields())
                .anyMatch(field ->
                        field.isNamed("WWW-Authenticate") && field.value().equals("Bearer"));
    }

    @Test
    void unknownPathsAndMethodsAreRefused() {
        Deny unknown = (Deny) decide(get("/none"));
        Deny method = (Deny) decide(request("PUT", "/pets"));

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.edits().fields())
                .anyMatch(field -> field.isNamed("Allow") && field.value().equals("POST"));
    }

    @Test
    @Tag("row-35")
    void ambiguousRequestsAreRefusedBeforeAnythingElse() {
        Deny deny = (Deny) decide(get("/admin/%2e%2e/home"));

        assertThat(deny.status()).isEqualTo(400);
        assertThat(deny.evidence()).extracting("code").containsExactly(SecurityErrors.REQUEST_SEGMENT);
    }

    @Test
    void bodiesAreMeasuredByTheRoute() {
        SecurityRequest.Builder large = request("POST", "/pets").field("Content-Length", "1001");
        SecurityRequest.Builder unmeasured = request("POST", "/pets")
                .field("Transfer-Encoding", "chunked")
                .field("Content-Type", "application/x-www-form-urlencoded");

        assertThat(decide(large).status()).isEqualTo(413);
        assertThat(decide(unmeasured).status()).isEqualTo(411);
    }

    @Nested
    class WithASession {

        private final OpenedSession session =
                sessions.open(TenantId.SINGLE, ANNA, Set.of(RoleId.of("owner")), "Firefox");

        @Test
        void theCallerIsKnown() {
            Allow allow = (Allow) decide(signedIn(get("/home")));

            assertThat(allow.principal().orElseThrow().subject()).isEqualTo(ANNA);
            assertThat(allow.edits().fields()).anyMatch(field -> field.value().equals("no-store"));
        }

        @Test
        void aWrongRoleIsHidden() {
            Deny deny = (Deny) decide(signedIn(get("/admin")));

            assertThat(deny.status()).isEqualTo(404);
            assertThat(deny.code()).isEqualTo(SecurityErrors.ACCESS_PERMISSION);
        }

        @Test
        @Tag("row-53")
        void unsafeMethodsNeedTheTokenOfThisSession() {
            String cookie = csrf.issue(session.session().id().toString());
            String foreign = csrf.issue("");

            assertThat(decide(signedIn(request("POST", "/pets"))).status()).isEqualTo(403);
            assertThat(decide(signed(foreign, csrf.masked(foreign))).status()).isEqualTo(403);
            assertThat(decide(signed(cookie, csrf.masked(cookie)).field("Sec-Fetch-Site", "cross-site"))
                            .status())
                    .isEqualTo(403);
            assertThat(decide(signed(cookie, csrf.masked(cookie)).field("Origin", "https://pets.example")))
                    .isInstanceOf(Allow.class);
        }

        @Test
        @Tag("row-53")
        void theTokenMayComeAsAFormField() {
            String cookie = csrf.issue(session.session().id().toString());
            String token = csrf.masked(cookie);
            SecurityRequest.Builder form = request("POST", "/pets")
                    .field(
                            "Cookie",
                            SessionCookie.NAME + "=" + session.token().revealText() + "; " + CsrfGuard.COOKIE + "="
                                    + cookie)
                    .body(name -> name.equals("_csrf") ? Optional.of(token) : Optional.empty());

            assertThat(decide(form)).isInstanceOf(Allow.class);
        }

        @Test
        void subjectLimitsFollowThePersonAcrossAddresses() {
            String cookie = csrf.issue(session.session().id().toString());
            for (int i = 0; i < 3; i++) {
                assertThat(decide(signed(cookie, csrf.masked(cookie)))).isInstanceOf(Allow.class);
            }

            assertThat(decide(signed(cookie, csrf.masked(cookie)))).isInstanceOf(Throttle.class);
        }

        @Test
        @Tag("row-54")
        void aRevokedSessionIsNobodyAndItsCookieIsTakenBack() {
            sessions.revokeAll(TenantId.SINGLE, ANNA);

            Decision decision = decide(signedIn(get("/home")));

            assertThat(decision).isInstanceOf(Challenge.class);
            assertThat(decision.edits().cookies()).contains(SessionCookie.ended());
            assertThat(decide(signedIn(get("/")))).isInstanceOf(Allow.class);
        }

        @Test
        @Tag("row-53")
        void aPageGetsANewCookieWhenTheOldOneIsOfAnotherSession() {
            String own = csrf.issue(session.session().id().toString());

            assertThat(decide(signed("GET", "/home", own, "")).edits().cookies())
                    .isEmpty();
            assertThat(decide(signed("GET", "/home", csrf.issue(""), ""))
                            .edits()
                            .cookies())
                    .hasSize(1);
        }

        private SecurityRequest.Builder signedIn(SecurityRequest.Builder request) {
            return request.field(
                    "Cookie", SessionCookie.NAME + "=" + session.token().revealText());
        }

        private SecurityRequest.Builder signed(String cookie, String token) {
            return signed("POST", "/pets", cookie, token);
        }

        private SecurityRequest.Builder signed(String method, String target, String cookie, String token) {
            return request(method, target)
                    .field(
                            "Cookie",
                            SessionCookie.NAME + "=" + session.token().revealText() + "; " + CsrfGuard.COOKIE + "="
                                    + cookie)
                    .field("X-CSRF-Token", token);
        }
    }

    @Test
    @Tag("row-53")
    void signingInNeedsATokenToo() {
        String cookie = csrf.issue("");

        assertThat(decide(request("POST", "/login")).status()).isEqualTo(403);
        assertThat(decide(request("POST", "/login")
                        .field("Cookie", CsrfGuard.COOKIE + "=" + cookie)
                        .field("X-CSRF-Token", csrf.masked(cookie))))
                .isInstanceOf(Allow.class);
    }

    @Test
    void bearerCallersNeedNoCsrfTokenAndMustBeRight() {
        String token = issuer.accessToken(TenantId.SINGLE, ANNA, List.of(RoleId.of("owner")))
                .token()
                .revealText();

        assertThat(decide(request("POST", "/pets").field("Authorization", "Bearer " + token)))
                .isInstanceOf(Allow.class);
        Decision forged = decide(get("/").field("Authorization", "bearer " + token + "x"));
        assertThat(forged.status()).isEqualTo(401);
        assertThat(forged.edits().fields()).anyMatch(field -> field.value().equals("Bearer error=\"invalid_token\""));
    }

    @Test
    @Tag("row-45")
    void aTokenOfAnotherTenantOpensNothing() {
        String token = issuer.accessToken(new TenantId(new UUID(4, 4)), ANNA, List.of(RoleId.of("owner")))
                .token()
                .revealText();

        assertThat(decide(get("/api/me").field("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(404);
        assertThat(decide(request("POST", "/pets").field("Authorization", "Bearer " + token))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void webhooksPassWithoutAnyLookIntoTheBody() {
        SecurityRequest.Builder hook = request("POST", "/hooks/stripe")
                .field("Content-Type", "application/json")
                .body(name -> {
                    throw new AssertionError("body was read");
                });

        Allow allow = (Allow) decide(hook);

        assertThat(allow.match().variables()).containsEntry("provider", "stripe");
        assertThat(allow.edits().cookies()).isEmpty();
        assertThat(allow.edits().csrfToken()).isEmpty();
    }

    @Test
    @Tag("row-31")
    void routeLimitsCountEachNetworkBeforeAnyCredential() {
        decide(request("POST", "/login"));
        decide(request("POST", "/login"));

        Throttle throttle = (Throttle) decide(request("POST", "/login"));

        assertThat(throttle.code()).isEqualTo(SecurityErrors.LIMIT_REACHED);
        assertThat(throttle.edits().fields())
                .anyMatch(field -> field.isNamed("Retry-After") && field.value().equals("30"));
        assertThat(decide(get("/"))).isInstanceOf(Allow.class);
        nanos.addAndGet(Duration.ofSeconds(30).toNanos());
        assertThat(decide(request("POST", "/login"))).isInstanceOf(Deny.class);
    }

    @Test
    void anonymousRequestsToUnknownPathsAreCountedToo() {
        for (int i = 0; i < 60; i++) {
            assertThat(decide(get("/none" + i)).status()).isEqualTo(404);
        }

        assertThat(decide(get("/none"))).isInstanceOf(Throttle.class);
    }

    @Test
    @Tag("row-69")
    void aFailingSessionStoreClosesItsRoutesAndTellsTheHost() {
        SessionStore broken = (SessionStore) Proxy.newProxyInstance(
                SessionStore.class.getClassLoader(), new Class<?>[] {SessionStore.class}, (proxy, method, args) -> {
                    throw new IllegalStateException("store is down");
                });
        SecurityPipeline shaky =
                builder(sessions(broken), LocalLimits.ofCapacity(10)).build();
        String cookie = SessionCookie.NAME + "=" + "A".repeat(43);

        Decision decision = shaky.decide(get("/home").field("Cookie", cookie).build());

        assertThat(decision.status()).isEqualTo(503);
        assertThat(events)
                .anyMatch(event -> event instanceof SecurityEvent.StageFailed failed
                        && failed.stage().equals("CREDENTIAL")
                        && failed.failMode().equals("CLOSED"));
    }

    @Test
    @Tag("row-69")
    void aFailingLimitStoreIsReplacedByATableOfThisProcess() {
        LimitStore broken = demands -> {
            throw new IllegalStateException("store is down");
        };
        SecurityPipeline shaky = builder(sessions, broken).build();

        assertThat(shaky.decide(get("/").build())).isInstanceOf(Allow.class);
        shaky.decide(request("POST", "/login").build());
        shaky.decide(request("POST", "/login").build());
        assertThat(shaky.decide(request("POST", "/login").build())).isInstanceOf(Throttle.class);
    }

    @Test
    void everyDecisionIsTold() {
        decide(get("/home"));

        assertThat(events).last().isInstanceOfSatisfying(SecurityEvent.RequestDecided.class, decided -> {
            assertThat(decided.routeId()).isEqualTo("GET /home");
            assertThat(decided.client()).hasToString("1.2.3.4/32");
            assertThat(decided.decision().status()).isEqualTo(401);
        });
    }

    @Test
    void foldsHandleEveryCase() {
        assertThat(names(decide(get("/")))).isEqualTo("allow");
        assertThat(names(decide(get("/home")))).isEqualTo("challenge");
        assertThat(names(decide(get("/none")))).isEqualTo("deny");
    }

    @Test
    @Tag("row-70")
    void anIncompletePipelineListsAllItsFaults() {
        assertThatThrownBy(() -> SecurityPipeline.builder(ROUTES).build())
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("canonicalizer is missing")
                .hasMessageContaining("access policy is missing")
                .hasMessageContaining("closed routes without any credential")
                .hasMessageContaining("demands CSRF without a guard");
        assertThatThrownBy(() -> builder(sessions, LocalLimits.ofCapacity(10))
                        .csrf(csrf, Set.of())
                        .build())
                .hasMessageContaining("without own origins");
    }

    private static String names(Decision decision) {
        return decision.fold(a -> "allow", c -> "challenge", d -> "deny", t -> "throttle");
    }

    private Decision decide(SecurityRequest.Builder request) {
        return pipeline.decide(request.build());
    }

    private static SecurityRequest.Builder get(String target) {
        return request("GET", target);
    }

    private static SecurityRequest.Builder request(String method, String target) {
        return SecurityRequest.builder(method, target, CLIENT)
                .id("r-1")
                .secure(true)
                .field("Host", "pets.example");
    }

    private SessionEngine sessions(SessionStore store) {
        return new SessionEngine(
                store, unitOfWork, SessionRules.standard(), clock, new SequentialIds(), new SecureRandom());
    }

    private PipelineBuilder builder(SessionEngine engine, LimitStore limits) {
        return SecurityPipeline.builder(ROUTES)
                .canonicalizer(Canonicalizer.forHosts(RequestLimits.standard(), Set.of("pets.example")))
                .addresses(ClientAddressResolver.peer())
                .limits(limits)
                .sessions(engine)
                .tokens(TokenVerifier.accessTokens("https://pets.example", "api", IssuerKeys.local(keys), clock))
                .access(AccessPolicy.builder()
                        .role("owner")
                        .mayOwn("pet:profile:*")
                        .role("admin")
                        .may("admin:panel:read")
                        .build())
                .csrf(csrf, Set.of("https://pets.example"))
                .listener(events::add)
                .clock(clock);
    }
}
