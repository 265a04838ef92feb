package com.petmatch.i18n.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The report of a language for people and for programs. */
class GateReportTest {

    private static final LanguageTag ARABIC = LanguageTag.of("ar");
    private static final String DETAIL = "\"<b>\" \\ expected\n\u0001 \u202Eيمين";
    private final GateReport report = new GateReport(
            List.of(LanguageTag.of("en"), ARABIC), 1, List.of(new Finding(Check.MARKUP, "a.b", ARABIC, 3, DETAIL)));

    @Test
    void jsonHoldsEveryFindingAsItIs() {
        JsonNode json = JsonMapper.shared().readTree(report.json(ARABIC));

        assertThat(json.get("language").asString()).isEqualTo("ar");
        assertThat(json.get("errors").asInt()).isEqualTo(1);
        assertThat(json.get("findings").get(0).get("detail").asString()).isEqualTo(DETAIL);
        assertThat(json.get("findings").get(0).get("check").asInt()).isEqualTo(8);
    }

    @Test
    void aLanguageWithoutFindingsHasAnEmptyList() {
        JsonNode json = JsonMapper.shared().readTree(report.json(LanguageTag.of("en")));

        assertThat(json.get("findings").size()).isZero();
    }

    @Test
    void theHtmlPageNamesEveryCheckAndEscapesWhatItQuotes() {
        String html = report.html(ARABIC);

        for (Check check : Check.values()) {
            assertThat(html).contains("<td>" + check.number() + "</td>");
        }
        assertThat(html).contains("&lt;b&gt;").doesNotContain("\"<b>\"").doesNotContain("http");
    }
}
