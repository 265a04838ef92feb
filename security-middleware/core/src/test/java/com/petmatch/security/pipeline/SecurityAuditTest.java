package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.SelfCheckFinding.Kind;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.web.SecurityHeaders;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each slip of a configuration is refused at build or listed. */
@Tag("row-70")
class SecurityAuditTest extends PipelineScene {

    private PipelineBuilder scene() {
        return builder(sessions, LocalLimits.ofCapacity(10));
    }

    private PipelineBuilder scene(Route... routes) {
        return SecurityPipeline.builder(RouteTable.of(List.of(routes)))
                .canonicalizer(Canonicalizer.forAnyHost(RequestLimits.standard()))
                .addresses(ClientAddressResolver.peer())
                .limits(LocalLimits.ofCapacity(10))
                .sessions(sessions)
                .csrf(csrf, Set.of("https://pets.example"))
                .access(AccessPolicy.builder().role("owner").may("pet:read").build())
                .clock(clock);
    }

    private static List<SelfCheckFinding> check(PipelineBuilder builder) {
        return SecurityAudit.of(builder.build()).selfCheck();
    }

    private static List<String> about(List<SelfCheckFinding> findings, Kind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .map(SelfCheckFinding::about)
                .toList();
    }

    @Test
    void anEmptyPolicyIsCritical() {
        List<SelfCheckFinding> findings =
                check(scene().access(AccessPolicy.builder().build()));

        assertThat(findings.get(0).severity()).isEqualTo(Severity.CRITICAL);
        assertThat(about(findings, Kind.EMPTY_POLICY)).containsExactly("access policy");
    }

    @Test
    void aPermissionThatNobodyHasIsNamedByItsRoute() {
        List<SelfCheckFinding> findings = check(scene(
                Route.get("/read").requires("pet:read").build(),
                Route.get("/write").requires("pet:write").build()));

        assertThat(about(findings, Kind.UNGRANTED_PERMISSION)).containsExactly("GET /write");
    }

    @Test
    void anAdminRouteOpenToEverybodyIsNotBuilt() {
        assertThatThrownBy(() ->
                        check(scene(Route.get("/admin").open().mark(Mark.ADMIN).build())))
                .hasMessageContaining("route GET /admin is marked ADMIN and open to everybody");
    }

    @Test
    void anAdminRouteWithoutPermissionOrAuditIsListed() {
        List<SelfCheckFinding> findings =
                check(scene(Route.get("/admin").mark(Mark.ADMIN).build()));

        assertThat(about(findings, Kind.ADMIN_WITHOUT_PERMISSION)).containsExactly("GET /admin");
        assertThat(about(findings, Kind.ADMIN_WITHOUT_AUDIT)).containsExactly("GET /admin");
        assertThat(about(
                        check(scene(Route.get("/a")
                                        .requires("pet:read")
                                        .mark(Mark.ADMIN)
                                        .build())
                                .audit(record -> {})),
                        Kind.ADMIN_WITHOUT_AUDIT))
                .isEmpty();
    }

    @Test
    void stagesThatDoNotEnforceAreListed() {
        List<SelfCheckFinding> findings = check(scene().stage(
                        Stage.CSRF, StageSettings.enforced(FailMode.CLOSED).with(Enforcement.OFF))
                .stage(
                        Stage.ACCESS,
                        RouteClass.ORDINARY,
                        StageSettings.enforced(FailMode.CLOSED).with(Enforcement.SHADOW))
                .stage(Stage.ADDRESS_LIMIT, RouteClass.AUTH, StageSettings.enforced(FailMode.OPEN)));

        assertThat(about(findings, Kind.STAGE_OFF)).hasSize(3).contains("CSRF on ADMIN routes");
        assertThat(about(findings, Kind.STAGE_SHADOW)).containsExactly("ACCESS on ORDINARY routes");
        assertThat(about(findings, Kind.STAGE_OPEN))
                .contains("ADDRESS_LIMIT on AUTH routes")
                .doesNotContain("BAN_LIST on AUTH routes");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.CRITICAL);
    }

    @Test
    void trustingEveryAddressIsCritical() {
        List<AddressPrefix> everything = List.of(
                AddressPrefix.parse("0.0.0.0/0").orElseThrow(),
                AddressPrefix.parse("10.0.0.0/8").orElseThrow());

        assertThat(about(
                        check(scene().addresses(ClientAddressResolver.rightmostUntrusted(everything))),
                        Kind.TRUSTS_EVERY_PROXY))
                .containsExactly("0.0.0.0/0");
    }

    @Test
    void anyHostAndPlainTransportAreListed() {
        List<SelfCheckFinding> findings = check(scene(Route.get("/").open().build())
                .headers(SecurityHeaders.standard().withoutStrictTransport()));

        assertThat(about(findings, Kind.ANY_HOST)).hasSize(1);
        assertThat(about(findings, Kind.PLAIN_TRANSPORT)).hasSize(1);
    }

    @Test
    void partsOfTheHostReportAndMayFail() {
        List<SelfCheckFinding> findings =
                check(scene().selfCheck(() -> List.of(SelfCheckFinding.developmentKey("csrf-mac")))
                        .selfCheck(() -> {
                            throw new IllegalStateException("provider is gone");
                        }));

        assertThat(about(findings, Kind.DEVELOPMENT_KEY)).containsExactly("csrf-mac");
        assertThat(about(findings, Kind.CHECK_FAILED)).containsExactly("java.lang.IllegalStateException");
    }

    @Test
    void aSoundPipelineHasNothingAboveANotice() {
        assertThat(check(scene().audit(record -> {}))).allMatch(finding -> finding.severity() == Severity.NOTICE);
    }
}
