package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Decision.Challenge;
import com.petmatch.security.decision.Decision.Deny;
import com.petmatch.security.decision.Decision.Throttle;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent.PolicyRefused;
import com.petmatch.security.event.SecurityEvent.PolicyReplaced;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.SelfCheckFinding.Kind;
import com.petmatch.security.policy.LivePolicy;
import com.petmatch.security.policy.PolicyCodec;
import com.petmatch.security.policy.PolicyOutcome;
import com.petmatch.security.policy.PolicyOutcome.Accepted;
import com.petmatch.security.policy.SecurityPolicy;
import com.petmatch.security.request.SecurityRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PolicyControlTest extends PipelineScene {

    private final LivePolicy live = new LivePolicy(
            new SecurityPolicy(1, List.of()), PolicyControl.telling(TenantId.SINGLE, events::add, clock));
    private final SecurityPipeline ruled = built();

    private SecurityPipeline built() {
        LocalLimits limits = LocalLimits.ofCapacity(1_000, nanos::get);
        PipelineBuilder builder = builder(sessions, limits);
        PolicyControl.install(builder, live, limits, clock);
        return builder.build();
    }

    private void use(String action, String mode, String more) {
        String document = "{\"schema\":\"petmatch-security-policy/1\",\"version\":"
                + (live.policy().version() + 1)
                + ",\"rules\":[{\"id\":\"bots\",\"stage\":\"firewall\",\"when\":{\"field\":\"userAgent\","
                + "\"op\":\"contains\",\"value\":\"bot\",\"lowercase\":true},\"action\":" + action
                + ",\"enforcement\":\"" + mode + "\",\"severity\":\"error\",\"asvs\":[\"2.4.1\"]" + more + "}]}";
        PolicyOutcome outcome = live.replace(document.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOf(Accepted.class);
        assertThat(PolicyCodec.read(document)).isEqualTo(outcome);
    }

    private Decision bot() {
        return ruled.decide(get("/").field("User-Agent", "EvilBot/1").build());
    }

    @Test
    void aRuleDeniesWhoItIsAboutAndNobodyElse() {
        use("{\"type\":\"deny\"}", "enforce", "");

        assertThat(bot()).isInstanceOfSatisfying(Deny.class, deny -> {
            assertThat(deny.status()).isEqualTo(403);
            assertThat(deny.code()).isEqualTo(SecurityErrors.FIREWALL_REFUSED);
            assertThat(deny.evidence()).extracting(Evidence::ruleId).containsExactly("bots");
        });
        assertThat(ruled.decide(get("/").field("User-Agent", "Firefox").build()))
                .isInstanceOf(Allow.class);
    }

    @Test
    void aRuleInShadowOnlyLeavesEvidence() {
        use("{\"type\":\"deny\"}", "shadow", "");

        assertThat(bot()).isInstanceOf(Allow.class);
        assertThat(bot().evidence()).singleElement().matches(Evidence::shadow);
    }

    @Test
    void aRuleChallengesThrottlesOrOnlyNotes() {
        use("{\"type\":\"challenge\"}", "enforce", "");
        assertThat(bot()).isInstanceOf(Challenge.class);
        use(
                "{\"type\":\"throttle\",\"key\":[\"address\",\"route\"],\"tokens\":1,\"period\":60,\"burst\":1}",
                "enforce",
                "");
        assertThat(bot()).isInstanceOf(Allow.class);
        assertThat(bot()).isInstanceOf(Throttle.class);
        use("{\"type\":\"score\",\"points\":40}", "enforce", "");
        assertThat(bot()).isInstanceOf(Allow.class);
        assertThat(bot().evidence()).extracting(Evidence::ruleId).containsExactly("bots");
    }

    @Test
    @Tag("row-75")
    void whatBecameOfADocumentIsAnEvent() {
        use("{\"type\":\"log\"}", "enforce", "");
        live.replace("{}".getBytes(StandardCharsets.UTF_8));

        assertThat(events)
                .containsExactly(
                        new PolicyReplaced(TenantId.SINGLE, clock.instant(), 2),
                        new PolicyRefused(TenantId.SINGLE, clock.instant(), "MEMBER", "policy lacks schema"));
    }

    @Test
    void anExpiredRuleIsNotAskedAndTheSelfCheckNamesIt() {
        use("{\"type\":\"deny\"}", "enforce", ",\"expires\":\"2026-03-01T10:00:00Z\"");
        SecurityRequest request = get("/").field("User-Agent", "bot").build();

        assertThat(ruled.decide(request)).isInstanceOf(Allow.class);
        assertThat(SecurityAudit.of(ruled).selfCheck())
                .anyMatch(finding ->
                        finding.kind() == Kind.EXPIRED_RULE && finding.about().equals("bots"));
    }
}
