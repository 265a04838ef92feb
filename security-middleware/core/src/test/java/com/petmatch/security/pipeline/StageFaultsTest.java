package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Decision.Challenge;
import com.petmatch.security.decision.Decision.Deny;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent.StageFailed;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.ControlOutcome.Verdict;
import com.petmatch.security.request.SecurityRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a request meets when a stage throws: its fail mode, never an accidental allow. */
@Tag("row-69")
class StageFaultsTest extends PipelineScene {

    private static final StageStep THROWS = run -> {
        throw new IllegalStateException("stage is broken");
    };

    private SecurityPipeline broken(Stage stage) {
        return builder(sessions, LocalLimits.ofCapacity(1_000, nanos::get)).build(Map.of(stage, THROWS));
    }

    private SecurityRequest.Builder signedIn(String method, String target) {
        String token = issuer.accessToken(TenantId.SINGLE, ANNA, List.of(RoleId.of("admin"), RoleId.of("owner")))
                .token()
                .revealText();
        return request(method, target).field("Authorization", "Bearer " + token);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void everyStageThatThrowsBecomesItsFailModeAndIsTold(Stage stage) {
        Decision decision = broken(stage).decide(signedIn("GET", "/home").build());

        boolean refuses = stage.failMode() == FailMode.CLOSED;
        assertThat(decision).isInstanceOf(refuses ? Deny.class : Allow.class);
        assertThat(decision.status()).isEqualTo(refuses ? 503 : 200);
        assertThat(decision.edits().fields()).anyMatch(field -> field.isNamed("X-Content-Type-Options"));
        assertThat(events)
                .filteredOn(StageFailed.class::isInstance)
                .singleElement()
                .satisfies(event -> {
                    assertThat(((StageFailed) event).stage()).isEqualTo(stage.name());
                    assertThat(((StageFailed) event).failMode())
                            .isEqualTo(stage.failMode().name());
                });
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void nobodyIsLetInToAClosedRouteWhicheverStageThrows(Stage stage) {
        assertThat(broken(stage).decide(get("/home").build())).isNotInstanceOf(Allow.class);
        assertThat(broken(stage).decide(get("/none").build())).isNotInstanceOf(Allow.class);
        assertThat(broken(stage).decide(get("/a/../home").build())).isNotInstanceOf(Allow.class);
    }

    static Stream<Arguments> dangerous() {
        return Stream.of(Stage.values())
                .flatMap(stage -> Stream.of(FailMode.values())
                        .filter(mode -> !stage.mayFail(mode))
                        .map(mode -> Arguments.of(stage, mode)));
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    void noPipelineIsBuiltWhoseFailureWouldAllow(Stage stage, FailMode mode) {
        PipelineBuilder shaky =
                builder(sessions, LocalLimits.ofCapacity(10)).stage(stage, StageSettings.enforced(mode));

        assertThatThrownBy(shaky::build)
                .hasMessageContaining("stage " + stage + " on ORDINARY routes may not fail " + mode);
    }

    @Test
    void aBrokenResolverRefusesAndCountsThePeer() {
        SecurityPipeline shaky = builder(sessions, LocalLimits.ofCapacity(10))
                .addresses((peer, fields) -> {
                    throw new IllegalStateException("resolver is broken");
                })
                .build();
        SecurityRequest request = get("/").build();

        assertThat(shaky.decide(request).status()).isEqualTo(503);
        assertThat(shaky.clientAddress(request)).isEqualTo(CLIENT);
    }

    @Test
    void aBrokenListenerOrClockChangesNoAnswer() {
        SecurityPipeline shaky = builder(sessions, LocalLimits.ofCapacity(10))
                .listener(event -> {
                    throw new IllegalStateException("listener is broken");
                })
                .clock(() -> {
                    throw new IllegalStateException("clock is broken");
                })
                .build();

        assertThat(shaky.decide(get("/").build())).isInstanceOf(Allow.class);
    }

    @Test
    void whatCannotBeRecordedIsRefusedOnAdminRoutesOnly() {
        SecurityPipeline shaky = builder(sessions, LocalLimits.ofCapacity(10))
                .audit(record -> {
                    throw new IllegalStateException("audit is full");
                })
                .build();

        assertThat(shaky.decide(signedIn("GET", "/admin").build()).status()).isEqualTo(503);
        assertThat(shaky.decide(signedIn("POST", "/pets").build())).isInstanceOf(Allow.class);
        assertThat(shaky.decide(get("/admin").build())).isInstanceOf(Challenge.class);
    }

    @Test
    void whereSomebodySignsInTheTableOfThisProcessAdmitsHalf() {
        SecurityPipeline shaky = builder(sessions, demands -> {
                    throw new IllegalStateException("store is down");
                })
                .build();
        SecurityRequest login = request("POST", "/login").build();

        assertThat(shaky.decide(login).status()).isEqualTo(403);
        assertThat(shaky.decide(login).status()).isEqualTo(429);
    }

    @Test
    void aFailingRoomThatIsOpenLetsTheRequestGoOn() {
        SecurityPipeline shaky = builder(sessions, LocalLimits.ofCapacity(10))
                .control(Stage.BAN_LIST, inspection -> {
                    throw new IllegalStateException("feed is broken");
                })
                .control(Stage.FIREWALL, inspection -> ControlOutcome.passed())
                .build();

        assertThat(shaky.decide(get("/").build())).isInstanceOf(Allow.class);
        assertThat(events)
                .anyMatch(event -> event instanceof StageFailed failed
                        && failed.stage().equals("BAN_LIST")
                        && failed.failMode().equals("OPEN"));
    }

    @Test
    void aBrokenControlTakesNoneOfItsNeighboursWithIt() {
        StageControl broken = inspection -> {
            throw new IllegalStateException("control is broken");
        };
        PipelineBuilder neighbours = builder(sessions, LocalLimits.ofCapacity(10))
                .control(Stage.FIREWALL, broken)
                .control(
                        Stage.FIREWALL,
                        inspection -> ControlOutcome.ended(new Verdict.Refuse(SecurityErrors.FIREWALL_REFUSED, 403)));
        SecurityPipeline alone = builder(sessions, LocalLimits.ofCapacity(10))
                .control(Stage.FIREWALL, broken)
                .build();

        assertThat(neighbours.build().decide(get("/").build()).status()).isEqualTo(403);
        assertThat(alone.decide(get("/").build()).status()).isEqualTo(503);
        assertThat(events).filteredOn(StageFailed.class::isInstance).hasSize(2);
    }

    @Test
    void aBrokenControlInAWatchedRoomIsToldAndTheOthersLeaveTheirEvidence() {
        Evidence found = Evidence.of("FIREWALL", "rule-1", SecurityErrors.REQUEST_FIELD, Severity.ERROR);
        SecurityPipeline watched = builder(sessions, LocalLimits.ofCapacity(10))
                .control(Stage.FIREWALL, inspection -> {
                    throw new IllegalStateException("control is broken");
                })
                .control(
                        Stage.FIREWALL,
                        inspection ->
                                ControlOutcome.ended(new Verdict.Refuse(SecurityErrors.FIREWALL_REFUSED, 403), found))
                .stage(Stage.FIREWALL, StageSettings.enforced(FailMode.CLOSED).with(Enforcement.SHADOW))
                .build();

        Decision decision = watched.decide(get("/").build());

        assertThat(decision).isInstanceOf(Allow.class);
        assertThat(decision.evidence()).extracting(Evidence::ruleId).containsExactly("rule-1");
        assertThat(events).filteredOn(StageFailed.class::isInstance).hasSize(1);
    }

    @Test
    void aFullExecutorRefusesAndAFreeOneDecides() {
        assertThat(pipeline.decideAsync(get("/").build(), Runnable::run).toCompletableFuture())
                .isCompletedWithValueMatching(Allow.class::isInstance);
        assertThat(pipeline.decideAsync(get("/").build(), task -> {
                            throw new RejectedExecutionException("full");
                        })
                        .toCompletableFuture()
                        .join())
                .isInstanceOfSatisfying(Deny.class, deny -> {
                    assertThat(deny.code()).isEqualTo(SecurityErrors.PIPELINE_STAGE_FAILED);
                    assertThat(deny.edits().fields()).extracting("name").contains("Cache-Control");
                });
        assertThat(Set.copyOf(pipeline.order())).hasSize(Stage.values().length);
    }
}
