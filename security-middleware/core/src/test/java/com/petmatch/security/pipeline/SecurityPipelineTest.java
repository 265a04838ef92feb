package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Decision.Challenge;
import com.petmatch.security.decision.Decision.Deny;
import com.petmatch.security.decision.Decision.Throttle;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.session.SessionStore;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.security.web.SetCookie;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SecurityPipelineTest extends PipelineScene {

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

    @Test
    @Tag("row-50")
    void aSecondContentTypeHidesNoFormFromBeingMeasured() {
        SecurityRequest.Builder twice = request("POST", "/hooks/any")
                .field("Transfer-Encoding", "chunked")
                .field("Content-Type", "application/json")
                .field("content-type", "application/x-www-form-urlencoded");

        assertThat(decide(twice)).isInstanceOfSatisfying(Deny.class, deny -> {
            assertThat(deny.status()).isEqualTo(400);
            assertThat(deny.code()).isEqualTo(SecurityErrors.REQUEST_FIELD);
        });
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
}
