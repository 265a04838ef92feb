package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Decision.Challenge;
import com.petmatch.security.decision.Decision.Deceive;
import com.petmatch.security.decision.Decision.Deny;
import com.petmatch.security.decision.Decision.Throttle;
import com.petmatch.security.decision.Decoy;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent.PolicyRefused;
import com.petmatch.security.event.SecurityEvent.PolicyReplaced;
import com.petmatch.security.event.SecurityEvent.StageFailed;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.ControlOutcome.Verdict;
import com.petmatch.security.pipeline.SelfCheckFinding.Kind;
import com.petmatch.security.policy.LivePolicy;
import com.petmatch.security.policy.PolicyCodec;
import com.petmatch.security.policy.PolicyOutcome;
import com.petmatch.security.policy.PolicyOutcome.Accepted;
import com.petmatch.security.policy.RuleStage;
import com.petmatch.security.policy.SecurityPolicy;
import com.petmatch.security.request.CanonicalOutcome.Canonical;
import com.petmatch.security.request.RouteMatch;
import com.petmatch.security.request.SecurityRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
        use(action, mode, more, "firewall");
    }

    private void use(String action, String mode, String more, String stage) {
        String document = "{\"schema\":\"petmatch-security-policy/1\",\"version\":"
                + (live.policy().version() + 1) + ",\"rules\":[" + rule("bots", stage, action, mode, more) + "]}";
        PolicyOutcome outcome = live.replace(document.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOf(Accepted.class);
        assertThat(PolicyCodec.read(document)).isEqualTo(outcome);
    }

    private static String rule(String id, String stage, String action, String mode, String more) {
        return "{\"id\":\"" + id + "\",\"stage\":\"" + stage + "\",\"when\":{\"field\":\"userAgent\","
                + "\"op\":\"contains\",\"value\":\"bot\",\"lowercase\":true},\"action\":" + action
                + ",\"enforcement\":\"" + mode + "\",\"severity\":\"error\",\"asvs\":[\"2.4.1\"]" + more + "}";
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
    void aRuleDeceivesAsIfThePathWereNotThere() {
        use("{\"type\":\"deceive\"}", "enforce", "");

        assertThat(bot()).isInstanceOfSatisfying(Deceive.class, deceive -> {
            assertThat(deceive.decoy()).isEqualTo(Decoy.notFound());
            assertThat(deceive.status()).isEqualTo(404);
            assertThat(deceive.edits().fields()).isNotEmpty();
            assertThat(deceive.evidence()).extracting(Evidence::ruleId).containsExactly("bots");
        });
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
    void aSkippedRoomIsNotAskedAndWhatIsOnlyWatchedSkipsNothing() {
        LocalLimits limits = LocalLimits.ofCapacity(1_000, nanos::get);
        PipelineBuilder builder = builder(sessions, limits);
        PolicyControl.install(builder, live, limits, clock);
        builder.control(
                Stage.BODY,
                inspection -> ControlOutcome.ended(new Verdict.Refuse(SecurityErrors.FIREWALL_REFUSED, 403)));
        SecurityRequest request = get("/").field("User-Agent", "bot").build();
        SecurityPipeline guarded = builder.build();
        SecurityPipeline watched = builder.stage(
                        Stage.FIREWALL, StageSettings.enforced(FailMode.CLOSED).with(Enforcement.SHADOW))
                .build();

        assertThat(guarded.decide(request).status()).isEqualTo(403);
        use("{\"type\":\"skip\",\"stage\":\"body\"}", "shadow", "");
        assertThat(guarded.decide(request).status()).isEqualTo(403);
        use("{\"type\":\"skip\",\"stage\":\"body\"}", "enforce", "");
        assertThat(guarded.decide(request)).isInstanceOf(Allow.class);
        assertThat(watched.decide(request).status()).isEqualTo(403);
    }

    @Test
    @Tag("row-46")
    void aRequestSeesOneVersionFromItsFirstRoomToItsLast() {
        LocalLimits limits = LocalLimits.ofCapacity(1_000, nanos::get);
        PipelineBuilder builder = builder(sessions, limits);
        PolicyControl.install(builder, live, limits, clock);
        builder.control(Stage.HONEYPOT, inspection -> {
            use("{\"type\":\"deny\"}", "enforce", "");
            return ControlOutcome.passed();
        });
        SecurityPipeline reloading = builder.build();

        assertThat(reloading.decide(get("/").field("User-Agent", "bot").build()))
                .isInstanceOf(Allow.class);
        assertThat(reloading.decide(get("/").field("User-Agent", "bot").build()).status())
                .isEqualTo(403);
    }

    @Test
    @Tag("row-38")
    void aThrottleWhoseStoreFailsCountsInTheTableOfThisProcess() {
        PipelineBuilder builder = builder(sessions, LocalLimits.ofCapacity(1_000, nanos::get));
        PolicyControl.install(
                builder,
                live,
                demands -> {
                    throw new IllegalStateException("store is down");
                },
                clock);
        SecurityPipeline shaky = builder.build();
        use("{\"type\":\"throttle\",\"key\":[\"address\"],\"tokens\":1,\"period\":3600,\"burst\":1}", "enforce", "");
        SecurityRequest request = get("/").field("User-Agent", "bot").build();

        assertThat(shaky.decide(request)).isInstanceOf(Allow.class);
        assertThat(shaky.decide(request)).isInstanceOf(Throttle.class);
        assertThat(events)
                .filteredOn(StageFailed.class::isInstance)
                .hasSize(2)
                .allMatch(event -> ((StageFailed) event).failMode().equals("LOCAL_FALLBACK"));
    }

    @Test
    @Tag("row-69")
    void aRuleThatCannotAnswerKeepsNoOtherFromBeingAsked() {
        LimitStore broken = demands -> {
            throw new IllegalStateException("store is down");
        };
        PolicyControl control = new PolicyControl(live, RuleStage.FIREWALL, broken, clock);
        String throttle = "{\"type\":\"throttle\",\"key\":[\"address\"],\"tokens\":1,\"period\":60,\"burst\":1}";
        String deny = "{\"type\":\"deny\"}";

        useBoth(throttle, "shadow", "{\"type\":\"log\"}");
        assertThat(control.inspect(inspection(broken)).evidence())
                .extracting(Evidence::ruleId, Evidence::code, Evidence::shadow)
                .containsExactly(
                        tuple("first", SecurityErrors.PIPELINE_STAGE_FAILED, true),
                        tuple("second", SecurityErrors.FIREWALL_REFUSED, false));
        useBoth(throttle, "enforce", deny);
        assertThat(control.inspect(inspection(broken)).verdict())
                .contains(new Verdict.Refuse(SecurityErrors.FIREWALL_REFUSED, 403));
        useBoth(throttle, "enforce", "{\"type\":\"log\"}");
        assertThatThrownBy(() -> control.inspect(inspection(broken)))
                .isInstanceOfSatisfying(
                        BrokenRuleException.class,
                        thrown -> assertThat(thrown.evidence())
                                .extracting(Evidence::ruleId)
                                .containsExactly("first", "second"));
    }

    @Test
    void accountsAreCountedApartAndNobodyByItsNetwork() {
        LocalLimits limits = LocalLimits.ofCapacity(1_000, nanos::get);
        PipelineBuilder builder = builder(sessions, limits)
                .ipv6Network(56)
                .addresses((peer, fields) ->
                        IpAddress.parse(fields.apply("x-test").get(0)).orElseThrow());
        PolicyControl.install(builder, live, limits, clock);
        SecurityPipeline counted = builder.build();
        use(
                "{\"type\":\"throttle\",\"key\":[\"account\"],\"tokens\":1,\"period\":60,\"burst\":1}",
                "enforce",
                "",
                "body");

        assertThat(counted.decide(botFrom("2001:db8::1"))).isInstanceOf(Allow.class);
        assertThat(counted.decide(botFrom("2001:db8:0:ff::1"))).isInstanceOf(Throttle.class);
        assertThat(counted.decide(botFrom("2001:db8:1::1"))).isInstanceOf(Allow.class);
    }

    private static SecurityRequest botFrom(String address) {
        return get("/").field("User-Agent", "bot").field("X-Test", address).build();
    }

    private Inspection inspection(LimitStore fallback) {
        Canonical canonical = Canonical.of("GET", "pets.example", List.of(), List.of());
        return new Inspection(
                TenantId.SINGLE,
                get("/").field("User-Agent", "bot").build(),
                canonical,
                CLIENT,
                CLIENT.clientPrefix(),
                new RouteMatch.Unmatched(),
                Optional.empty(),
                new RoomState(fallback));
    }

    private void useBoth(String first, String mode, String second) {
        long version = live.policy().version() + 1;
        String document = "{\"schema\":\"petmatch-security-policy/1\",\"version\":" + version + ",\"rules\":["
                + rule("first", "firewall", first, mode, "") + ","
                + rule("second", "firewall", second, "enforce", "") + "]}";
        assertThat(live.replace(document.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Accepted.class);
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
