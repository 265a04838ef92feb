package com.petmatch.affiliate.commission;

import static com.petmatch.affiliate.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.affiliate.Shop;
import com.petmatch.affiliate.commission.CommissionDecision.Earned;
import com.petmatch.affiliate.commission.CommissionDecision.Rejected;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.partner.PartnerState;
import com.petmatch.affiliate.program.BasePolicy;
import com.petmatch.affiliate.program.Cap;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.CurrencyMismatchException;
import com.petmatch.kernel.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CommissionsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final PartnerId PARTNER = new PartnerId(new UUID(1, 1));
    private final CommissionPlan plan = Shop.plan().build();

    private static Sale sale(SaleLine... lines) {
        return Sale.of(new ProgramId(new UUID(2, 2)), OrderId.of("A"), Shop.person(1), List.of(lines), NOON);
    }

    private CommissionDecision decide(Sale sale) {
        return Commissions.decide(plan, sale, DecisionContext.approved(PARTNER, 0));
    }

    private static SaleLine line(LineKind kind, long amount, long discount, long tax) {
        return new SaleLine(kind.name(), kind, eur(amount), eur(discount), eur(tax));
    }

    @Test
    void explainsEachStepSoThatItRecomputes() {
        CommissionPlan capped = Shop.plan().cap(Cap.perOrder(eur(300_00))).build();
        Sale sale = sale(line(LineKind.ITEM, 1_300_00, 100_00, 0), line(LineKind.SHIPPING, 5_00, 0, 0));

        Earned earned = (Earned) Commissions.decide(capped, sale, DecisionContext.approved(PARTNER, 900_00));

        Explanation why = earned.explanation();
        assertThat(earned.amount()).isEqualTo(eur(300_00));
        assertThat(sum(why.step("line"), "base")).isEqualTo(eur(1_200_00));
        assertThat(sum(why.step("tier"), "base")).isEqualTo(eur(1_200_00));
        assertThat(why.step("tier"))
                .extracting(tier -> tier.longValue("basis-points"))
                .containsExactly(2_500L, 3_000L);
        assertThat(why.step("rate").get(0).money("commission")).isEqualTo(eur(355_00));
        assertThat(why.step("cap").get(0).money("uncapped")).isEqualTo(eur(355_00));
        assertThat(sum(why.step("share"), "commission")).isEqualTo(eur(300_00));
        assertThat(why.step("hold").get(0).instant("until")).isEqualTo(NOON.plus(Duration.ofDays(30)));
        assertThat(Explanation.parse(why.text())).isEqualTo(why);
    }

    private static Money sum(List<EventPayload> parts, String name) {
        return parts.stream().map(part -> part.money(name)).reduce(eur(0), Money::plus);
    }

    @Test
    @Tag("row-28")
    void onlyGoodsEarnAndEveryExclusionIsShown() {
        Sale sale = sale(
                line(LineKind.ITEM, 1_190, 0, 190),
                line(LineKind.SHIPPING, 500, 0, 0),
                line(LineKind.TIP, 200, 0, 0),
                line(LineKind.GIFT_CARD, 300, 0, 0),
                line(LineKind.FEE, 100, 0, 0));

        CommissionDecision decision = decide(sale);

        assertThat(decision.base()).isEqualTo(eur(1_000));
        assertThat(decision.explanation().step("line"))
                .extracting(part -> part.money("excluded").minorUnits())
                .containsExactly(0L, 500L, 200L, 300L, 100L);
        CommissionPlan all =
                Shop.plan().base(new BasePolicy(true, true, true, true, true)).build();
        assertThat(Commissions.decide(all, sale, DecisionContext.approved(PARTNER, 0))
                        .base())
                .isEqualTo(eur(2_290));
    }

    @Test
    @Tag("row-29")
    void orderDiscountIsSpreadOverItemsByLargestRemainder() {
        Sale sale = sale(
                        line(LineKind.ITEM, 100, 0, 0),
                        line(LineKind.ITEM, 100, 0, 0),
                        line(LineKind.ITEM, 100, 0, 0),
                        line(LineKind.SHIPPING, 100, 0, 0))
                .withOrderDiscount(eur(100));

        assertThat(decide(sale).explanation().step("line"))
                .extracting(part -> part.money("order-discount").minorUnits())
                .containsExactly(34L, 33L, 33L, 0L);
    }

    @Test
    @Tag("row-29")
    void wholeDiscountLeavesNothingToEarn() {
        Sale free = sale(line(LineKind.ITEM, 100, 0, 16)).withOrderDiscount(eur(100));

        Rejected rejected = (Rejected) decide(free);

        assertThat(rejected.base()).isEqualTo(eur(0));
        assertThat(rejected.reasons().get(0).value()).isEqualTo("affiliate.sale.nothing-to-earn");
    }

    @ParameterizedTest
    @EnumSource(
            value = PartnerState.class,
            names = {"APPLIED", "REJECTED", "LEFT", "BANNED"})
    @Tag("row-34")
    void stateOfTheDayDecides(PartnerState state) {
        Rejected rejected = (Rejected) Commissions.decide(plan, sale(SaleLine.net("a", eur(100))), in(state, false));

        assertThat(rejected.reasons()).containsExactly(state.reason());
    }

    @Test
    void foldAnswersEachCase() {
        Sale sale = sale(SaleLine.net("a", eur(100)));

        assertThat(fold(decide(sale))).isEqualTo("earned EUR 0.25");
        assertThat(fold(Commissions.decide(plan, sale, in(PartnerState.SUSPENDED, false))))
                .isEqualTo("held: [affiliate.partner.suspended]");
        assertThat(fold(Commissions.decide(plan, sale, in(PartnerState.APPROVED, true))))
                .isEqualTo("no: [affiliate.sale.self-referral]");
        assertThat(fold(Commissions.decide(plan, sale, DecisionContext.unattributed())))
                .isEqualTo("nobody's: [affiliate.sale.unattributed]");
    }

    private static String fold(CommissionDecision decision) {
        return decision.fold(
                earned -> "earned " + earned.amount(),
                held -> "held: " + held.reasons(),
                rejected -> "no: " + rejected.reasons(),
                unattributed -> "nobody's: " + unattributed.reasons());
    }

    @Test
    void strangerIsNotPaid() {
        DecisionContext context =
                new DecisionContext(Optional.of(PARTNER), "given", Optional.empty(), false, Optional.empty(), 0);

        Rejected rejected = (Rejected) Commissions.decide(plan, sale(SaleLine.net("a", eur(100))), context);

        assertThat(rejected.reasons().get(0).value()).isEqualTo("affiliate.partner.not-enrolled");
    }

    private static DecisionContext in(PartnerState state, boolean self) {
        return new DecisionContext(Optional.of(PARTNER), "given", Optional.of(state), self, Optional.empty(), 0);
    }

    @Test
    void impossibleSalesCannotExist() {
        Money yen = Money.of(1, CurrencyCode.JPY);

        assertThatIllegalArgumentException().isThrownBy(() -> line(LineKind.ITEM, 100, 50, 51));
        assertThatIllegalArgumentException().isThrownBy(() -> line(LineKind.ITEM, -1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> SaleLine.net(" ", eur(1)));
        assertThatIllegalArgumentException().isThrownBy(CommissionsTest::sale);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sale(SaleLine.net("a", eur(1))).withOrderDiscount(eur(2)));
        assertThatThrownBy(() -> sale(SaleLine.net("a", eur(1)), SaleLine.net("b", yen)))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatIllegalArgumentException().isThrownBy(() -> OrderId.of("a b"));
        assertThatIllegalArgumentException().isThrownBy(() -> ReversalId.of(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reversal.refund(
                        new ProgramId(new UUID(2, 2)), OrderId.of("A"), ReversalId.of("R"), eur(0), NOON));
    }
}
