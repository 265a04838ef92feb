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
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.ControlOutcome.Verdict;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.SecurityRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class StageSettingsTest extends PipelineScene {

    private static final Evidence FOUND =
            Evidence.of("FIREWALL", "rule-1", SecurityErrors.REQUEST_FIELD, Severity.ERROR);
    private static final StageSettings SHADOW =
            StageSettings.enforced(FailMode.CLOSED).with(Enforcement.SHADOW);
    private static final StageSettings OFF =
            StageSettings.enforced(FailMode.CLOSED).with(Enforcement.OFF);

    private PipelineBuilder scene() {
        return builder(sessions, LocalLimits.ofCapacity(1_000, nanos::get));
    }

    private static StageControl refusing() {
        return inspection -> ControlOutcome.ended(new Verdict.Refuse(SecurityErrors.REQUEST_FIELD, 403), FOUND);
    }

    private SecurityRequest signedIn(String target) {
        String token = issuer.accessToken(TenantId.SINGLE, ANNA, List.of(RoleId.of("owner")))
                .token()
                .revealText();
        return get(target).field("Authorization", "Bearer " + token).build();
    }

    @Test
    void theDefaultOrderIsCheapestFirst() {
        assertThat(pipeline.order())
                .containsExactly(
                        Stage.SHAPE,
                        Stage.ADDRESS,
                        Stage.BAN_LIST,
                        Stage.ADDRESS_LIMIT,
                        Stage.HONEYPOT,
                        Stage.FIREWALL,
                        Stage.ROUTE,
                        Stage.CREDENTIAL,
                        Stage.CSRF,
                        Stage.SUBJECT_LIMIT,
                        Stage.ACCESS,
                        Stage.BODY,
                        Stage.AUDIT,
                        Stage.RESPONSE);
    }

    @Test
    void stagesRunInTheOrderThatTheHostGave() {
        List<Stage> order = new ArrayList<>(List.of(Stage.values()));
        Collections.swap(order, order.indexOf(Stage.HONEYPOT), order.indexOf(Stage.BAN_LIST));
        List<String> ran = new ArrayList<>();
        SecurityPipeline turned = scene().control(Stage.BAN_LIST, inspection -> {
                    ran.add("ban");
                    return ControlOutcome.passed();
                })
                .control(Stage.HONEYPOT, inspection -> {
                    ran.add("honeypot");
                    return ControlOutcome.passed();
                })
                .order(order)
                .build();

        turned.decide(get("/").build());

        assertThat(ran).containsExactly("honeypot", "ban");
    }

    @Test
    void anOrderThatUsesWhatIsNotKnownYetIsRefused() {
        List<Stage> order = new ArrayList<>(List.of(Stage.values()));
        Collections.swap(order, order.indexOf(Stage.ACCESS), order.indexOf(Stage.CREDENTIAL));

        assertThatThrownBy(() -> scene().order(order).build()).hasMessageContaining("stage ACCESS before CREDENTIAL");
        assertThatThrownBy(() -> scene().order(List.of(Stage.SHAPE)).build())
                .hasMessageContaining("does not name every stage once");
    }

    @Test
    void aControlInARoomRefusesAsksAndThrottles() {
        Deny refused =
                (Deny) scene().control(Stage.FIREWALL, refusing()).build().decide(get("/").build());
        Decision asked = scene().control(
                        Stage.BAN_LIST,
                        inspection -> ControlOutcome.ended(new Verdict.Ask(SecurityErrors.ACCESS_ANONYMOUS)))
                .build()
                .decide(get("/").build());
        Decision waiting = scene().control(
                        Stage.HONEYPOT,
                        inspection -> ControlOutcome.ended(
                                new Verdict.Wait(SecurityErrors.LIMIT_REACHED, Duration.ofMillis(1_500))))
                .build()
                .decide(get("/").build());

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.evidence()).containsExactly(FOUND);
        assertThat(asked).isInstanceOf(Challenge.class);
        assertThat(waiting).isInstanceOf(Throttle.class);
        assertThat(waiting.edits().fields()).contains(new HttpField("Retry-After", "2"));
    }

    @Test
    void aRoomAfterTheCredentialKnowsTheCallerAndOneBeforeDoesNot() {
        List<String> seen = new ArrayList<>();
        SecurityPipeline watching = scene().control(Stage.FIREWALL, inspection -> {
                    seen.add(inspection.principal().isPresent() + " "
                            + inspection.canonical().method());
                    return ControlOutcome.passed();
                })
                .control(Stage.BODY, inspection -> {
                    seen.add(inspection.principal().orElseThrow().subject().toString());
                    return ControlOutcome.passed();
                })
                .build();

        watching.decide(signedIn("/home"));

        assertThat(seen).containsExactly("false GET", ANNA.toString());
    }

    @Test
    void whatIsWatchedInShadowLeavesEvidenceAndChangesNothing() {
        Decision decision = scene().control(Stage.FIREWALL, refusing())
                .stage(Stage.FIREWALL, SHADOW)
                .build()
                .decide(get("/").build());

        assertThat(decision).isInstanceOf(Allow.class);
        assertThat(decision.evidence())
                .containsExactly(
                        new Evidence("FIREWALL", "rule-1", SecurityErrors.REQUEST_FIELD, Severity.ERROR, true));
    }

    @Test
    void aShadowedStageThatThrowsChangesNothingEither() {
        Decision decision = scene().control(Stage.FIREWALL, inspection -> {
                    throw new IllegalStateException("rule is broken");
                })
                .stage(Stage.FIREWALL, SHADOW)
                .build()
                .decide(get("/").build());

        assertThat(decision).isInstanceOf(Allow.class);
        assertThat(decision.evidence()).allMatch(Evidence::shadow);
    }

    @Test
    void aStageThatIsOffDoesNotRun() {
        Decision decision = scene().control(Stage.FIREWALL, refusing())
                .stage(Stage.FIREWALL, OFF)
                .build()
                .decide(get("/").build());

        assertThat(decision.evidence()).isEmpty();
    }

    @Test
    void aClassOfRoutesIsSetApart() {
        SecurityPipeline apart = scene().control(Stage.BODY, refusing())
                .stage(Stage.BODY, OFF)
                .stage(Stage.BODY, RouteClass.AUTH, StageSettings.enforced(FailMode.CLOSED))
                .build();
        String cookie = csrf.issue("");

        assertThat(apart.decide(get("/").build())).isInstanceOf(Allow.class);
        assertThat(apart.decide(request("POST", "/login")
                                .field("Cookie", "__Host-pm-csrf=" + cookie)
                                .field("X-CSRF-Token", csrf.masked(cookie))
                                .build())
                        .evidence())
                .containsExactly(FOUND);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            mode = Mode.INCLUDE,
            names = {"SHAPE", "ADDRESS", "ROUTE", "CREDENTIAL", "RESPONSE"})
    void whatTheFollowingStagesBuildOnCannotBeSwitchedOff(Stage stage) {
        assertThatThrownBy(() -> scene().stage(stage, OFF).build())
                .hasMessageContaining("stage " + stage + " on ORDINARY routes may not be OFF");
    }

    @Test
    void accessToAdminRoutesCannotBeWatchedOnly() {
        assertThatThrownBy(() ->
                        scene().stage(Stage.ACCESS, RouteClass.ADMIN, SHADOW).build())
                .hasMessageContaining("stage ACCESS on ADMIN routes may not be SHADOW");
    }

    @Test
    void aBuilderThatGoesOnChangesNoBuiltPipeline() {
        PipelineBuilder builder = scene().control(Stage.FIREWALL, refusing());
        SecurityPipeline built = builder.build();

        builder.stage(Stage.FIREWALL, OFF);
        builder.control(Stage.BAN_LIST, inspection -> {
            throw new AssertionError("not part of the built pipeline");
        });

        assertThat(built.decide(get("/").build()).status()).isEqualTo(403);
        assertThatThrownBy(() -> builder.control(Stage.ACCESS, refusing())).hasMessageContaining("is a room");
    }

    @Test
    @Tag("row-41")
    void responsesCarryWhatTheLimitsSay() {
        SecurityPipeline telling = scene().limitFields(LimitFields.standard()).build();

        Decision signedIn = telling.decide(signedIn("/home"));
        telling.decide(request("POST", "/login").build());
        telling.decide(request("POST", "/login").build());
        Decision limited = telling.decide(request("POST", "/login").build());

        assertThat(signedIn.edits().fields())
                .contains(new HttpField("RateLimit-Policy", "\"credential\";q=1200;w=60, \"signed-in\";q=600;w=60"))
                .contains(new HttpField("RateLimit", "\"credential\";r=1199;t=1, \"signed-in\";r=599;t=1"));
        assertThat(limited.edits().fields())
                .contains(new HttpField("RateLimit-Policy", "\"anonymous\";q=60;w=60, \"login\";q=2;w=60"))
                .contains(new HttpField("RateLimit", "\"login\";r=0;t=30"))
                .contains(new HttpField("Retry-After", "30"));
        assertThat(decide(get("/")).edits().fields()).noneMatch(field -> field.isNamed("RateLimit"));
    }
}
