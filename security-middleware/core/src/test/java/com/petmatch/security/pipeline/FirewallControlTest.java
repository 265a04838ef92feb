package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Decision.Deny;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.firewall.BodyBytes;
import com.petmatch.security.firewall.Firewall;
import com.petmatch.security.firewall.FirewallControl;
import com.petmatch.security.firewall.FirewallSettings;
import com.petmatch.security.firewall.LiveFirewall;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.request.RouteId;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirewallControlTest extends PipelineScene {

    private final LiveFirewall live = new LiveFirewall(Firewall.builder().build());
    private String body = "";
    private String coding = "";

    private Decision decide(String target) {
        PipelineBuilder builder = builder(sessions, LocalLimits.ofCapacity(1_000, nanos::get));
        FirewallControl.install(
                builder,
                live,
                inspection -> Optional.of(new BodyBytes(
                        body.getBytes(StandardCharsets.UTF_8), "application/json", coding, RouteId.unmatched())));
        return builder.build()
                .decide(get(target).field("User-Agent", "PetMatch/1").build());
    }

    @Test
    void anHonestRequestPassesWithoutEvidence() {
        assertThat(decide("/?q=O%27Brien+%26+cats")).isInstanceOf(Allow.class);
    }

    @Test
    void anAttackInTheHeadIsRefusedWithEvidence() {
        assertThat(decide("/?file=..%2F..%2F..%2Fetc%2Fpasswd")).isInstanceOfSatisfying(Deny.class, deny -> {
            assertThat(deny.status()).isEqualTo(403);
            assertThat(deny.code()).isEqualTo(SecurityErrors.FIREWALL_REFUSED);
            assertThat(deny.evidence()).extracting(Evidence::ruleId).contains("traversal.climb");
        });
    }

    @Test
    void bodiesAreRefusedFor403And413And415() {
        body = "{\"$where\":1}";
        assertThat(decide("/"))
                .isInstanceOfSatisfying(
                        Deny.class, deny -> assertThat(deny.status()).isEqualTo(403));
        body = " ".repeat((128 << 10) + 1);
        assertThat(decide("/"))
                .isInstanceOfSatisfying(
                        Deny.class, deny -> assertThat(deny.status()).isEqualTo(413));
        coding = "br";
        assertThat(decide("/"))
                .isInstanceOfSatisfying(
                        Deny.class, deny -> assertThat(deny.status()).isEqualTo(415));
    }

    @Test
    void whatIsWatchedLeavesEvidenceAndPasses() {
        FirewallSettings watched = FirewallSettings.standard()
                .with("traversal.*", Enforcement.SHADOW)
                .with("lfi.*", Enforcement.SHADOW);
        LiveFirewall shadow = new LiveFirewall(live.current().with(watched));
        PipelineBuilder builder = builder(sessions, LocalLimits.ofCapacity(1_000, nanos::get));
        builder.control(Stage.FIREWALL, FirewallControl.ofHeads(shadow));

        Decision decision =
                builder.build().decide(get("/?a=../../../etc/passwd").build());

        assertThat(decision).isInstanceOf(Allow.class);
        assertThat(decision.evidence()).isNotEmpty().allMatch(Evidence::shadow);
    }
}
