package com.petmatch.security.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.testkit.catalogue.CaseResult.Status;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class AttackCatalogueTest {

    private static final AttackCatalogue CATALOGUE = AttackCatalogue.standard();

    private final TwinHost host = new TwinHost();

    @TestFactory
    Stream<DynamicTest> aSoundHostWithstandsTheCatalogue() {
        return CATALOGUE.against(host.pipeline(), host.facts()).tests();
    }

    @Test
    void theReportOfASoundHostNamesNoFailure() {
        AttackReport report = CATALOGUE.against(host.pipeline(), host.facts()).run();

        assertThat(report.failures()).extracting(CaseResult::reason).isEmpty();
        assertThat(report.count(Status.PASSED)).isGreaterThanOrEqualTo(600);
        assertThat(report.isWithstood()).isTrue();
    }

    @Test
    void thereAreAtLeastSixHundredCasesWithIdsOfTheirOwn() {
        List<String> ids =
                CATALOGUE.scenarios().stream().map(AttackScenario::id).toList();

        assertThat(ids).hasSizeGreaterThanOrEqualTo(600).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> id.matches("r[0-9]{2}-[a-z0-9-]{1,80}"));
    }

    @Test
    void everyRowIsAttackedOrProvenElsewhere() {
        Set<Integer> rows = new HashSet<>();
        CATALOGUE.scenarios().forEach(scenario -> rows.add(scenario.row()));
        ProvenRows.all().forEach(row -> assertThat(rows.add(row.family().row())).isTrue());

        assertThat(rows)
                .containsAll(IntStream.rangeClosed(1, 76).boxed().toList())
                .hasSize(76);
    }

    @Test
    void requirementIdsAreWellFormed() {
        Stream<AttackFamily> families = Stream.concat(
                CATALOGUE.scenarios().stream().map(AttackScenario::family),
                ProvenRows.all().stream().map(ProvenRow::family));

        assertThat(families)
                .allSatisfy(family -> assertThat(family.asvs())
                        .isNotEmpty()
                        .allMatch(id -> id.matches("[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,2}")));
    }

    @Test
    void withoutFactsNothingPasses() {
        AttackReport report = CATALOGUE
                .against(
                        host.pipeline(), TargetFacts.builder(TwinHost.AUTHORITY).build())
                .run();

        assertThat(report.count(Status.NOT_CONFIGURED)).isEqualTo(report.cases());
        assertThat(report.isWithstood()).isFalse();
    }

    @Test
    void aCredentialThatIsWorthNothingProvesNothing() {
        TargetFacts facts = TargetFacts.builder(TwinHost.AUTHORITY)
                .with(Fact.SIGNED_IN_GET, "/home")
                .with(Fact.ACCESS_TOKEN, "eyJhbGciOiJFUzI1NiJ9.e30.AAAA")
                .build();

        AttackReport report =
                CATALOGUE.ofRows(1).against(host.pipeline(), facts).run();

        assertThat(report.failures()).isNotEmpty();
        assertThat(report.failures())
                .allSatisfy(failure -> assertThat(failure.reason()).contains("was not served"));
    }

    @Test
    void factsPrintNoCredential() {
        assertThat(host.facts().toString())
                .contains("ACCESS_TOKEN")
                .doesNotContain(host.facts().value(Fact.ACCESS_TOKEN));
    }

    @Test
    void theJsonReportCanBeRead() {
        String json = CATALOGUE
                .ofRows(1, 35)
                .against(host.pipeline(), host.facts())
                .run()
                .json();

        assertThat(json).startsWith("{\"schema\":\"petmatch-attack-report/1\"");
        assertThat(objects(json)).isGreaterThanOrEqualTo(32);
    }

    private static int objects(String json) {
        int objects = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                objects += token == JsonToken.START_OBJECT ? 1 : 0;
            }
        }
        return objects;
    }

    @Test
    void thePageStandsAlone() {
        String html = CATALOGUE
                .ofRows(1, 35)
                .against(host.pipeline(), host.facts())
                .run()
                .html();

        assertThat(html).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(html).doesNotContain("http:", "https:", "<script", "<link", "src=", "url(");
        assertThat(html)
                .contains("color-scheme: light dark", "scope=\"col\"", "scope=\"row\"", "<caption>", "lang=\"en\"");
    }

    @Test
    void textsAreEscapedInThePage() {
        AttackFamily family = new AttackFamily(1, "<b>&\"'", List.of("9.1.1"));
        AttackReport report =
                new AttackReport("<script>", "", "1", List.of(new FamilyResult(family, List.of())), List.of());

        assertThat(report.html())
                .contains("&lt;b&gt;&amp;&quot;&#39;", "&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void theDigestOfTheHostsPolicyIsReported() {
        CatalogueRun run = CATALOGUE.ofRows(1).against(host.pipeline(), host.facts());

        assertThat(run.run().policyDigest()).hasSize(64);
        assertThat(run.policyDigest("ab12").run().json()).contains("\"policyDigest\":\"ab12\"");
    }
}
