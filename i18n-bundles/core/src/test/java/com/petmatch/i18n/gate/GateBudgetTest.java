package com.petmatch.i18n.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.locale.LanguageTag;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateBudgetTest {

    private static final LanguageTag GERMAN = LanguageTag.of("de");

    @Test
    void aWarningAboveTheBudgetIsTooMuch() {
        assertThat(GateBudget.of(List.of("18.de=1")).differences(report(2)))
                .containsExactly("18.de has 2 warnings, budget 1");
    }

    @Test
    void aBudgetThatIsNotNeededMustFall() {
        assertThat(GateBudget.of(List.of("18.de=3")).differences(report(2)))
                .containsExactly("18.de may fall to 2 from 3");
    }

    @Test
    void theLinesOfAReportAreItsBudget() {
        GateReport report = report(2);

        assertThat(GateBudget.of(GateBudget.lines(report)).differences(report)).isEmpty();
        assertThat(GateBudget.lines(report)).containsExactly("18.de=2");
    }

    @Test
    void errorsHaveNoBudget() {
        GateReport report =
                new GateReport(List.of(GERMAN), 1, List.of(new Finding(Check.KEYS, "a.b", GERMAN, -1, "missing")));

        assertThat(GateBudget.lines(report)).isEmpty();
    }

    @Test
    void aLineWithoutACountIsRefused() {
        assertThatThrownBy(() -> GateBudget.of(List.of("18.de"))).hasMessageContaining("18.de");
    }

    private static GateReport report(int warnings) {
        Finding finding = new Finding(Check.LENGTH_RATIO, "a.b", GERMAN, -1, "long");
        return new GateReport(List.of(GERMAN), 1, Collections.nCopies(warnings, finding));
    }
}
