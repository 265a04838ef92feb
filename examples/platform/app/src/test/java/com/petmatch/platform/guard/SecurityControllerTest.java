package com.petmatch.platform.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.platform.fault.FaultAdvice;
import com.petmatch.platform.web.PageHarness;
import com.petmatch.platform.web.PageTime;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.reputation.BanCause;
import com.petmatch.security.reputation.BanExemptions;
import com.petmatch.security.reputation.BanList;
import com.petmatch.security.reputation.InMemoryBanStore;
import com.petmatch.security.reputation.InMemoryReputationStore;
import com.petmatch.security.reputation.Reputation;
import com.petmatch.security.reputation.ReputationRules;
import com.petmatch.security.reputation.ScoreKey;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class SecurityControllerTest {

    private static final ScoreKey SCANNER = ScoreKey.parse("net:203.0.113.7/32");

    private final FakeClock clock = FakeClock.at("2026-11-21T12:00:00Z");
    private final BanList bans = new BanList(
            TenantId.SINGLE, new InMemoryBanStore(), BanExemptions.standard(), clock, SecurityListener.none());
    private final Reputation reputation =
            new Reputation(TenantId.SINGLE, new InMemoryReputationStore(), bans, ReputationRules.standard(), clock);
    private boolean recent = true;
    private final MockMvc site = PageHarness.over(
            FaultAdvice.forTests(),
            new SecurityController(
                    new RefusalLog(),
                    new BanDesk(bans, reputation, operator -> recent),
                    new PageTime(clock, ZoneOffset.UTC)));

    @Test
    void saysSoWhenNothingHappened() throws Exception {
        String page = ask(get("/admin/security")).getContentAsString();

        assertThat(page).contains("Nobody is banned.", "Nothing has been refused since the start.");
    }

    @Test
    void showsABanWithItsEvidence() throws Exception {
        ban();

        assertThat(ask(get("/admin/security")).getContentAsString())
                .contains("203.0.113.7/32", "operator: asked for secrets");
    }

    @Test
    void answersWithThePanelAlone() throws Exception {
        assertThat(ask(get("/admin/security/live")).getContentAsString())
                .contains("panel-security")
                .doesNotContain("<html");
    }

    @Test
    void liftsABanWithAReason() throws Exception {
        ban();

        MockHttpServletResponse answer = lift(SCANNER.toString(), "mistake");

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/admin/security?done=ban-lifted");
        assertThat(bans.list()).isEmpty();
    }

    @Test
    void liftsNothingWithoutAReason() throws Exception {
        ban();

        assertThat(lift(SCANNER.toString(), "").getStatus()).isEqualTo(422);
        assertThat(lift(SCANNER.toString(), "because").getStatus()).isEqualTo(422);
        assertThat(bans.list()).hasSize(1);
    }

    @Test
    void asksWhoDidNotSignInAMomentAgoToConfirmIt() throws Exception {
        ban();
        recent = false;

        assertThat(lift(SCANNER.toString(), "mistake").getHeader("Location")).startsWith("/account/confirm");
        assertThat(bans.list()).hasSize(1);
    }

    @Test
    void refusesATargetThatIsNone() throws Exception {
        assertThat(lift("everybody", "mistake").getStatus()).isEqualTo(400);
        assertThat(lift("sub:everybody", "mistake").getStatus()).isEqualTo(400);
    }

    private void ban() {
        bans.ban(SCANNER, Duration.ofMinutes(10), new BanCause.Operator("operator", "asked for secrets"));
    }

    private MockHttpServletResponse lift(String target, String reason) throws Exception {
        return ask(post("/admin/security/unban").param("target", target).param("reason", reason));
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return site.perform(request.header(PageHarness.header(), new UUID(0, 7).toString()))
                .andReturn()
                .getResponse();
    }
}
