package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.firewall.FirewallOutcome.Accepted;
import com.petmatch.security.pipeline.Enforcement;
import com.petmatch.security.request.RouteId;
import com.petmatch.testkit.FakeClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The steps of the guide on false positives. */
class TuneFalsePositivesTest {

    private static final RouteId ARTICLES = new RouteId("POST", "/articles");
    private static final BodyBytes ARTICLE = form("text=Put <script src=\"/rex.js\"></script> into the page&page=2");

    private final FakeClock clock = FakeClock.at(Instant.parse("2030-01-01T00:00:00Z"));

    private static BodyBytes form(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new BodyBytes(bytes, "application/x-www-form-urlencoded", "", ARTICLES);
    }

    private Firewall firewall() {
        return Firewall.builder().clock(clock).build();
    }

    private LiveFirewall watching() {
        // region shadow
        Firewall everything = Firewall.builder().clock(clock).build();
        FirewallSettings settings = FirewallSettings.standard();
        for (FirewallRule rule : everything.rules()) {
            settings = settings.with(rule.id(), Enforcement.SHADOW);
        }
        LiveFirewall firewall = new LiveFirewall(everything.with(settings));
        // endregion
        return firewall;
    }

    @Test
    void inShadowEverythingPassesAndIsStillFound() {
        FirewallReport report = watching().current().inspectBody(ARTICLE);

        assertThat(report.isPassed()).isTrue();
        assertThat(report.points()).isZero();
        assertThat(report.findings()).isNotEmpty().allMatch(Finding::shadow);
    }

    @Test
    void aFindingNamesRuleAndFieldForTheExclusion() {
        // region findings
        FirewallReport report = watching().current().inspectBody(ARTICLE);
        List<String> lines = new ArrayList<>();
        for (Finding finding : report.findings()) {
            FirewallRule rule = finding.rule();
            lines.add(rule.id() + " " + rule.confidence() + " in " + finding.place() + " " + finding.field());
        }
        // endregion

        assertThat(lines).contains("xss.script-tag HIGH in FORM text");
    }

    @Test
    void anExclusionIsOfOneRuleInOneFieldOfOneRouteForAWhile() {
        // region exclude
        Exclusion exclusion = new Exclusion(
                "POST /articles",
                "text",
                "xss.script-tag",
                "Authors explain mark-up; pages show it escaped",
                Instant.parse("2030-04-01T00:00:00Z"));
        Firewall firewall = firewall().with(FirewallSettings.standard().with(exclusion));
        // endregion

        assertThat(firewall().inspectBody(ARTICLE).isPassed()).isFalse();
        assertThat(firewall.inspectBody(ARTICLE).isPassed()).isTrue();
        assertThat(firewall.inspectBody(form("title=<script>alert(1)</script>")).isPassed())
                .isFalse();
        clock.advance(Duration.ofDays(90));
        assertThat(firewall.inspectBody(ARTICLE).isPassed()).isFalse();
        assertThat(firewall.expiredExclusions()).containsExactly(exclusion);
    }

    @Test
    void aTypedFieldIsValidatedOrReadAsFreeText() {
        // region type
        FieldPlan plan = FieldPlan.of(List.of(
                new FieldPlan.Entry("POST /articles", "page", FieldType.NUMBER),
                new FieldPlan.Entry("POST /articles", "text", FieldType.FREE_TEXT)));
        Firewall strict =
                firewall().with(FirewallSettings.of(FirewallProfile.STRICT).with(plan));
        // endregion

        assertThat(strict.inspectBody(form("page=2&text=Dear {{name}}")).isPassed())
                .isTrue();
        assertThat(strict.inspectBody(form("page=two")).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("field.type");
    }

    @Test
    void aProfileSaysHowMuchProofARefusalNeeds() {
        // region profile
        Firewall precise = firewall().with(FirewallSettings.of(FirewallProfile.PRECISE));
        Firewall strict = firewall().with(FirewallSettings.of(FirewallProfile.STRICT));
        // endregion
        BodyBytes letter = form("text=Dear {{name}}");

        assertThat(precise.inspectBody(letter).isPassed()).isTrue();
        assertThat(strict.inspectBody(letter).isPassed()).isFalse();
    }

    @Test
    void aDocumentChangesARunningFirewallAtOnce() {
        LiveFirewall firewall = watching();
        // region document
        String document = """
                {"schema": "petmatch-firewall/1",
                 "version": 2,
                 "profile": "precise",
                 "modes": {"nosql.*": "shadow"},
                 "exclusions": [{
                   "route": "POST /articles", "field": "text", "rule": "xss.script-tag",
                   "reason": "Authors explain mark-up; pages show it escaped",
                   "expires": "2030-04-01T00:00:00Z"}],
                 "fields": [{"route": "POST /articles", "field": "page", "type": "number"}]}
                """;
        FirewallOutcome outcome = firewall.replace(document.getBytes(StandardCharsets.UTF_8));
        // endregion

        assertThat(outcome).isInstanceOf(Accepted.class);
        assertThat(firewall.current().settings().modes()).isEqualTo(Map.of("nosql.*", Enforcement.SHADOW));
        assertThat(firewall.current().inspectBody(ARTICLE).isPassed()).isTrue();
        assertThat(firewall.current().inspectBody(form("page=two")).isPassed()).isFalse();
    }
}
