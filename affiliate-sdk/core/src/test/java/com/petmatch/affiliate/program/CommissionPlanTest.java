package com.petmatch.affiliate.program;

import static com.petmatch.affiliate.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.BasisPoints;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

final class CommissionPlanTest {

    private static CommissionPlan.Builder plan() {
        return CommissionPlan.named("creators").rounding(RoundingMode.HALF_UP);
    }

    @Test
    void demandsANamedRounding() {
        assertThatThrownBy(() -> CommissionPlan.named("creators").build())
                .isInstanceOf(InvalidPlanException.class)
                .hasMessageContaining("rounding");
        assertThatThrownBy(() -> plan().rounding(RoundingMode.UNNECESSARY).build())
                .isInstanceOf(InvalidPlanException.class);
    }

    @Test
    void demandsATierFromZero() {
        Tiers late = Tiers.monthly(TierMetric.NET_SALES, TierMode.MARGINAL).from(1, BasisPoints.percent(25));

        assertThatThrownBy(() -> plan().tiers(late).build()).isInstanceOf(InvalidPlanException.class);
        assertThatThrownBy(() ->
                        CommissionPlan.named(" ").rounding(RoundingMode.DOWN).build())
                .isInstanceOf(InvalidPlanException.class);
    }

    @Test
    void equalTermsAreOneVersionAndAnyChangeIsAnother() {
        CommissionPlan plan = plan().build();

        assertThat(plan().build().id()).isEqualTo(plan.id());
        assertThat(plan().build()).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(plan().hold(Duration.ofDays(14)).build().id()).isNotEqualTo(plan.id());
        assertThat(plan().cap(Cap.perOrder(eur(1))).build().id()).isNotEqualTo(plan.id());
        assertThat(plan().rounding(RoundingMode.HALF_EVEN).build().id()).isNotEqualTo(plan.id());
    }

    @Test
    void canonicalJsonReadsBackToTheSameVersion() {
        CommissionPlan plan = plan().tiers(Tiers.flat(BasisPoints.of(290)))
                .base(BasePolicy.afterDiscounts().includingShipping().includingTax())
                .recurring(Recurring.forever())
                .ratePinning(RatePinning.CURRENT)
                .hold(Duration.ofDays(7))
                .cap(Cap.perOrder(eur(500_00)))
                .zone(ZoneId.of("Europe/Berlin"))
                .build();

        CommissionPlan read = CommissionPlan.parse(plan.canonicalJson());

        assertThat(read.id()).isEqualTo(plan.id());
        assertThat(read.canonicalJson()).isEqualTo(plan.canonicalJson());
        assertThat(read.cap()).contains(Cap.perOrder(eur(500_00)));
        assertThat(read.toString()).contains("creators");
    }

    @Test
    @Tag("row-25")
    void roundsOnceInTheNamedMode() {
        CommissionPlan halfUp = plan().tiers(Tiers.flat(BasisPoints.of(290))).build();
        CommissionPlan halfEven = plan().tiers(Tiers.flat(BasisPoints.of(290)))
                .rounding(RoundingMode.HALF_EVEN)
                .build();
        CommissionPlan fifth = plan().tiers(Tiers.flat(BasisPoints.percent(20))).build();

        assertThat(halfUp.commission(0, eur(500))).isEqualTo(eur(15));
        assertThat(halfEven.commission(0, eur(500))).isEqualTo(eur(14));
        assertThat(fifth.commission(0, eur(3))).isEqualTo(eur(1));
    }

    @Test
    @Tag("row-21")
    void marginalTiersRateEachSlice() {
        CommissionPlan plan = plan().build();

        assertThat(plan.commission(0, eur(6_000_00))).isEqualTo(eur(1_800_00));
        assertThat(plan.commission(999_99, eur(2))).isEqualTo(eur(1));
        assertThat(plan.commission(5_000_00, eur(100_00))).isEqualTo(eur(35_00));
    }

    @Test
    void capClampsOnlyItsOwnCurrency() {
        CommissionPlan plan = plan().cap(Cap.perOrder(eur(500_00))).build();

        assertThat(plan.commission(0, eur(6_000_00))).isEqualTo(eur(500_00));
        assertThat(plan.rated(0, eur(6_000_00))).isEqualTo(eur(1_800_00));
        assertThatIllegalArgumentException().isThrownBy(() -> Cap.perOrder(eur(0)));
    }

    @Test
    @Tag("row-24")
    void monthsBelongToThePlansZone() {
        CommissionPlan berlin = plan().zone(ZoneId.of("Europe/Berlin")).build();

        TierPeriod.Interval march = berlin.periodOf(Instant.parse("2026-03-31T21:59:59Z"));

        assertThat(march.from()).isEqualTo("2026-02-28T23:00:00Z");
        assertThat(march.until()).isEqualTo("2026-03-31T22:00:00Z");
        assertThat(march.contains(march.from())).isTrue();
        assertThat(march.contains(march.until())).isFalse();
    }

    @Property(tries = 1_000)
    void agreesWithExactFractions(
            @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long base, @ForAll @IntRange(max = 10_000) int rate) {
        CommissionPlan plan = plan().tiers(Tiers.flat(BasisPoints.of(rate))).build();

        BigInteger doubled = BigInteger.valueOf(base).multiply(BigInteger.valueOf(2L * rate));
        BigInteger halfUp = doubled.add(BigInteger.valueOf(10_000)).divide(BigInteger.valueOf(20_000));

        assertThat(plan.commission(0, eur(base)).minorUnits()).isEqualTo(halfUp.longValueExact());
    }

    @Property(tries = 1_000)
    void slicesAddUpToTheBase(
            @ForAll @LongRange(min = 0, max = 1_000_000) long before,
            @ForAll @LongRange(min = 0, max = 1_000_000) long base) {
        Tiers tiers = plan().build().tiers();

        assertThat(tiers.slices(before, base).stream()
                        .mapToLong(TierSlice::units)
                        .sum())
                .isEqualTo(base);
    }
}
