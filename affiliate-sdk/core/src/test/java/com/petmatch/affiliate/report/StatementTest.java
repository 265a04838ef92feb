package com.petmatch.affiliate.report;

import static com.petmatch.affiliate.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.Shop;
import com.petmatch.affiliate.program.TierPeriod.Interval;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class StatementTest {

    private static final Interval MARCH =
            new Interval(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));
    private final Shop shop = new Shop();

    private PartnerStatement march() {
        return shop.affiliates.reports().statement(shop.partner, CurrencyCode.EUR, MARCH.from(), MARCH.until());
    }

    @Test
    void linesAddUpFromOpeningToClosing() {
        SubjectId customer = shop.customer(1);
        shop.sell("A-1", customer, 839);
        shop.clock.advance(Duration.ofDays(1));
        shop.giveBack("A-1", "R-1", 419);
        shop.clock.advance(Duration.ofDays(31));
        shop.affiliates.commissions().mature(shop.clock.instant(), 10);
        shop.giveBack("A-1", "R-2", 420);

        PartnerStatement march = march();
        PartnerStatement april = shop.affiliates
                .reports()
                .statement(shop.partner, CurrencyCode.EUR, MARCH.until(), Instant.parse("2026-05-01T00:00:00Z"));

        assertThat(march.earned()).isEqualTo(eur(210));
        assertThat(march.clawedBack()).isEqualTo(eur(105));
        assertThat(march.closing()).isEqualTo(eur(105));
        assertThat(april.opening()).isEqualTo(eur(105));
        assertThat(april.closing()).isEqualTo(eur(0));
        assertThat(march.lines()).hasSize(2);
        assertThat(march.lines().get(1).explanation().step("reversal").get(0).money("kept"))
                .isEqualTo(eur(105));
        assertThat(march.lines().get(1).reason().value()).isEqualTo("affiliate.reversal.refund");
    }

    @Test
    @Tag("row-53")
    void csvDisarmsFormulasAndLeavesAmountsAlone() {
        SubjectId customer = shop.customer(1);
        shop.sell("=cmd|'/C", customer, 839);
        shop.sell("@a,\"b\"", customer, 839);
        shop.giveBack("=cmd|'/C", "R-1", 839);

        String csv = StatementCsv.write(march());

        assertThat(csv).startsWith("occurred_at,recorded_at,order,kind,reason,currency,base,amount\r\n");
        assertThat(csv).contains(",'=cmd|'/C,SALE_RECORDED,affiliate.sale.earned,EUR,8.39,2.10\r\n");
        assertThat(csv).contains(",\"'@a,\"\"b\"\"\",SALE_RECORDED,");
        assertThat(csv).contains(",EUR,8.39,-2.10\r\n");
    }

    @Test
    void emptyStatementIsTheHeaderAlone() {
        assertThat(StatementCsv.write(march()))
                .isEqualTo("occurred_at,recorded_at,order,kind,reason,currency,base,amount\r\n");
    }

    @Test
    void figuresFollowTheFunnel() {
        shop.sell("A-1", shop.customer(1), 6_000_00);
        shop.sell("A-2", shop.customer(2), 100_00);
        shop.giveBack("A-2", "R-1", 100_00);

        PartnerFigures figures =
                shop.affiliates.reports().figures(shop.partner, shop.program.id(), CurrencyCode.EUR, MARCH);

        assertThat(figures.clicks()).isEqualTo(2);
        assertThat(figures.leads()).isEqualTo(2);
        assertThat(figures.sales()).isEqualTo(1);
        assertThat(figures.sold()).isEqualTo(eur(6_000_00));
        assertThat(figures.commission()).isEqualTo(eur(1_800_00));
        assertThat(figures.tier().metric()).isEqualTo(eur(6_000_00));
        assertThat(figures.tier().rate().value()).isEqualTo(3_500);
        assertThat(figures.tier().next()).isEmpty();
    }
}
