package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Decision.Throttle;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.SecurityRequest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitSettingsTest extends PipelineScene {

    private static final LimitSettings.Rules TWO = new LimitSettings.Rules(
            LimitRule.perMinute("anonymous", 2),
            LimitRule.perMinute("credential", 50),
            LimitRule.perMinute("signed-in", 50),
            LimitRule.perMinute("unmatched", 3));

    private PipelineBuilder scene(LimitSettings settings) {
        return builder(sessions, LocalLimits.ofCapacity(10_000, nanos::get)).limitSettings(settings);
    }

    private PipelineBuilder ipv6(LimitSettings settings) {
        return scene(settings)
                .addresses((peer, fields) ->
                        IpAddress.parse(fields.apply("x-test").get(0)).orElseThrow());
    }

    private static int admitted(SecurityPipeline pipeline, SecurityRequest request, int tries) {
        int admitted = 0;
        for (int i = 0; i < tries; i++) {
            admitted += pipeline.decide(request) instanceof Throttle ? 0 : 1;
        }
        return admitted;
    }

    @ParameterizedTest
    @Tag("row-37")
    @CsvSource({"Cookie, __Host-pm-session=x", "X-Api-Key, x", "Authorization, Basic eDp4", "X-Other, x"})
    void aCredentialThatProvesNobodyWidensNoLimit(String field, String value) {
        SecurityPipeline limited = scene(LimitSettings.standard().with(TWO)).build();

        assertThat(admitted(limited, get("/").field(field, value).build(), 20)).isEqualTo(2);
        assertThat(limited.decide(get("/").build())).isInstanceOf(Throttle.class);
    }

    @Test
    void aCredentialThatProvesSomebodyIsNotChargedAsNobody() {
        SecurityPipeline limited = scene(LimitSettings.standard().with(TWO)).build();
        String token = issuer.accessToken(TenantId.SINGLE, ANNA, List.of(RoleId.of("owner")))
                .token()
                .revealText();

        assertThat(admitted(
                        limited,
                        get("/").field("Authorization", "Bearer " + token).build(),
                        60))
                .isEqualTo(50);
    }

    @Test
    void aNobodyIsChargedByTheTableOfThisProcessWhileTheStoreFails() {
        LimitStore lost = demands -> {
            throw new IllegalStateException("store is down");
        };
        SecurityPipeline limited = builder(sessions, lost)
                .limitSettings(LimitSettings.standard().with(TWO))
                .build();
        SecurityRequest junk = get("/").field("Cookie", "__Host-pm-session=x").build();

        assertThat(admitted(limited, junk, 20)).isEqualTo(2);
    }

    @Test
    @Tag("row-35")
    void whatNoRouteServesHasALimitOfItsOwn() {
        SecurityPipeline limited = scene(LimitSettings.standard().with(TWO)).build();

        assertThat(admitted(limited, get("/none").build(), 10)).isEqualTo(3);
        assertThat(limited.decide(request("DELETE", "/home").build())).isInstanceOf(Throttle.class);
        assertThat(admitted(limited, get("/").build(), 10)).isEqualTo(2);
    }

    @Test
    @Tag("row-34")
    void aNetworkOf48BitsGetsSixteenLimitsAndNot65536() {
        SecurityPipeline tiered =
                ipv6(LimitSettings.standard().with(TWO).withIpv6Tiers()).build();
        int admitted = 0;
        for (int i = 0; i < 65_536; i++) {
            String address = "2001:db8:7:" + Integer.toHexString(i) + "::1";
            admitted += tiered.decide(get("/").field("X-Test", address).build()) instanceof Allow ? 1 : 0;
        }

        assertThat(admitted).isEqualTo(32);
        assertThat(tiered.decide(get("/").field("X-Test", "2001:db8:8::1").build()))
                .isInstanceOf(Allow.class);
    }

    @Test
    @Tag("row-34")
    void aNetworkOf56BitsGetsFourLimitsAndIpv4None() {
        SecurityPipeline tiered =
                ipv6(LimitSettings.standard().with(TWO).withIpv6Tiers()).build();
        int admitted = 0;
        for (int i = 0; i < 256; i++) {
            String address = "2001:db8:7:" + Integer.toHexString(i) + "::1";
            admitted += tiered.decide(get("/").field("X-Test", address).build()) instanceof Allow ? 1 : 0;
        }

        assertThat(admitted).isEqualTo(8);
        assertThat(admitted(tiered, get("/").field("X-Test", "192.0.2.1").build(), 5))
                .isEqualTo(2);
        assertThat(admitted(tiered, get("/").field("X-Test", "192.0.2.2").build(), 5))
                .isEqualTo(2);
    }

    @Test
    @Tag("row-41")
    void waitingTimesVaryByATenthOnRequestAndBothFieldsAgree() {
        LimitSettings.Rules slow = new LimitSettings.Rules(
                new LimitRule("anonymous", 1, Duration.ofHours(1), 1),
                TWO.credential(),
                TWO.signedIn(),
                TWO.unmatched());
        SecurityPipeline spread = scene(LimitSettings.standard()
                        .with(slow)
                        .with(LimitFields.standard())
                        .withJitter(new Random(7)))
                .build();
        spread.decide(get("/").build());
        Set<String> waits = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            Decision limited = spread.decide(get("/").build());
            String wait = field(limited, "Retry-After");
            assertThat(Integer.parseInt(wait)).isBetween(3_240, 3_960);
            assertThat(field(limited, "RateLimit")).endsWith(";t=" + wait);
            waits.add(wait);
        }

        assertThat(waits).hasSizeGreaterThan(10);
    }

    @Test
    void aLimitThatIsOnlyWatchedIsNotTold() {
        SecurityPipeline watched = scene(LimitSettings.standard().with(TWO).with(LimitFields.standard()))
                .stage(
                        Stage.ADDRESS_LIMIT,
                        StageSettings.enforced(FailMode.LOCAL_FALLBACK).with(Enforcement.SHADOW))
                .build();

        assertThat(watched.decide(get("/").build()).edits().fields())
                .noneMatch(field -> field.name().startsWith("RateLimit"));
    }

    @Test
    void oddNetworksAreRefused() {
        assertThatThrownBy(() -> LimitSettings.standard().withIpv6Network(47)).hasMessageContaining("48 to 64");
        assertThatThrownBy(() -> LimitSettings.standard().withIpv6Network(65)).hasMessageContaining("48 to 64");
    }

    private static String field(Decision decision, String name) {
        return decision.edits().fields().stream()
                .filter(field -> field.isNamed(name))
                .map(HttpField::value)
                .findFirst()
                .orElseThrow();
    }
}
