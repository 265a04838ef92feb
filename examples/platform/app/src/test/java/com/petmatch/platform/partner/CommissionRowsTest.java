package com.petmatch.platform.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.commission.Explanation;
import com.petmatch.affiliate.ledger.FactKind;
import com.petmatch.affiliate.report.StatementLine;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.money.Money;
import com.petmatch.platform.partner.CommissionRow.Reason;
import com.petmatch.platform.web.PageContext;
import com.petmatch.platform.web.SamplePages;
import com.petmatch.platform.web.SampleWords;
import com.petmatch.platform.web.Theme;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CommissionRowsTest {

    private static final Instant NOW = SamplePages.NOON;
    private static final ErrorCode ANY = ErrorCode.of("affiliate.any");

    private final PageContext page = SamplePages.context(SampleWords.in("en"), Theme.SYSTEM, Set.of(), "/partner");
    private final CommissionRows rows = new CommissionRows(page, NOW);

    @Test
    void tellsASaleFromBaseToTheDayItIsFree() {
        Instant until = NOW.plus(Duration.ofDays(30));
        Explanation why = new Explanation(List.of(
                part("attribution", EventPayload.builder().put("partner", "p")),
                part("base", EventPayload.builder().put("base", eur(839))),
                part("tier", EventPayload.builder().put("base", eur(839)).put("basis-points", 2500)),
                part("rate", EventPayload.builder().put("commission", eur(210))),
                part("hold", EventPayload.builder().put("days", 30).put("until", until))));

        CommissionRow row = rows.of(line(FactKind.SALE_RECORDED, eur(839), eur(210), why));

        assertThat(row.standing()).isEqualTo(CommissionStanding.PENDING);
        assertThat(row.reasons())
                .extracting(Reason::key)
                .containsExactly("earn.reason.base", "earn.reason.slice", "earn.reason.amount", "earn.reason.hold");
        assertThat(row.reasons().get(1).facts()).isEqualTo(java.util.Map.of("rate", "25%", "part", eur(839)));
    }

    @Test
    void tellsARefundBeforeWhatItLeaves() {
        Explanation why = new Explanation(List.of(
                part(
                        "reversal",
                        EventPayload.builder()
                                .put("base", eur(419))
                                .put("remaining", eur(420))
                                .put("kept-before", eur(210))
                                .put("kept", eur(105))
                                .put("clawback", eur(105))),
                part("tier", EventPayload.builder().put("base", eur(420)).put("basis-points", 2500)),
                part("rate", EventPayload.builder().put("commission", eur(105)))));

        CommissionRow row = rows.of(line(FactKind.REVERSED, eur(419), eur(-105), why));

        assertThat(row.standing()).isEqualTo(CommissionStanding.TAKEN_BACK);
        assertThat(row.base()).isEqualTo(eur(-419));
        assertThat(row.reasons())
                .extracting(Reason::key)
                .containsExactly("earn.reason.refund", "earn.reason.slice", "earn.reason.amount", "earn.reason.kept");
    }

    @Test
    void saysThatSeveralSlicesWereRoundedOnce() {
        Explanation why = new Explanation(List.of(
                part("tier", EventPayload.builder().put("base", eur(100)).put("basis-points", 2500)),
                part("tier", EventPayload.builder().put("base", eur(50)).put("basis-points", 3000)),
                part("rate", EventPayload.builder().put("commission", eur(40)))));

        CommissionRow row = rows.of(line(FactKind.SALE_RECORDED, eur(150), eur(40), why));

        assertThat(row.reasons())
                .extracting(Reason::key)
                .containsExactly("earn.reason.slice", "earn.reason.slice", "earn.reason.sum");
        assertThat(row.standing()).isEqualTo(CommissionStanding.AVAILABLE);
    }

    @Test
    void showsOnlyTheEndOfAnOrdersId() {
        CommissionRow row = rows.of(line(FactKind.SALE_RECORDED, eur(1), eur(0), new Explanation(List.of())));

        assertThat(row.reference()).isEqualTo("C4A745C5");
        assertThat(row.standing()).isEqualTo(CommissionStanding.REJECTED);
    }

    private static StatementLine line(FactKind kind, Money base, Money amount, Explanation why) {
        String order = "01a1fc79-040d-7080-be6f-4fe8c4a745c5";
        return new StatementLine(NOW, NOW, order, kind, ANY, base, amount, why);
    }

    private static Explanation.Part part(String step, EventPayload.Builder facts) {
        return new Explanation.Part(step, facts.build());
    }

    private static Money eur(long cents) {
        return SamplePages.eur(cents);
    }
}
