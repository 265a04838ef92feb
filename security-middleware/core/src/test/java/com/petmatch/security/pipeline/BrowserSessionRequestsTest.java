package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Decision.Challenge;
import com.petmatch.security.decision.Decision.Deny;
import com.petmatch.security.decision.Decision.Throttle;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.security.session.OpenedSession;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.web.CsrfGuard;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Requests of a signed-in browser. */
class BrowserSessionRequestsTest extends PipelineScene {

    private final OpenedSession session = sessions.open(TenantId.SINGLE, ANNA, Set.of(RoleId.of("owner")), "Firefox");

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

        assertThat(decide(signed("GET", "/home", own, "")).edits().cookies()).isEmpty();
        assertThat(decide(signed("GET", "/home", csrf.issue(""), "")).edits().cookies())
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
