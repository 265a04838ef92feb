package com.petmatch.payments.subscription;

import static com.petmatch.payments.TestShop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final PlanCode PRO = PlanCode.of("pro");

    @Test
    void sellsTheLastVersionAndKeepsTheFirst() {
        PlanVersion first = version(eur(999));
        PlanVersion second = new PlanVersion(
                PRO,
                2,
                "Pro",
                BillingInterval.MONTHLY,
                Map.of(CurrencyCode.EUR, Price.of(eur(1_199))),
                1,
                Entitlements.NONE);

        Plan plan = Plan.of(first, second);

        assertThat(plan.forSale()).isEqualTo(second);
        assertThat(plan.version(1)).contains(first);
        assertThat(plan.version(3)).isEmpty();
    }

    @Test
    void refusesGapsBetweenVersions() {
        assertThatThrownBy(() -> Plan.of(version(eur(999)), version(eur(1_199))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Plan(PRO, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isFreeInAllCurrenciesOrInNone() {
        Price nothing = Price.of(eur(0));
        Price something = Price.of(Money.of(999, CurrencyCode.USD));

        assertThatThrownBy(() -> PlanVersion.first(
                        PRO, "Pro", BillingInterval.MONTHLY, List.of(nothing, something), Entitlements.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsEachPlanOnce() {
        Plan plan = Plan.of(version(eur(999)));

        assertThat(PlanCatalogue.of(List.of(plan)).plans()).containsExactly(plan);
        assertThatThrownBy(() -> PlanCatalogue.of(List.of(plan, plan))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsNoPriceNameOrInterval() {
        assertThatThrownBy(() -> Price.of(eur(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PlanCode.of("Pro Plan")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BillingInterval(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatAPlanAllows() {
        Entitlements pro = new Entitlements(Set.of("export"), Map.of("pets", 20L));

        assertThat(pro.allows("export")).isTrue();
        assertThat(pro.allows("video")).isFalse();
        assertThat(pro.limit("pets")).isEqualTo(20);
        assertThat(pro.limit("clinics")).isZero();
    }

    private static PlanVersion version(Money price) {
        return PlanVersion.first(PRO, "Pro", BillingInterval.MONTHLY, List.of(Price.of(price)), Entitlements.NONE);
    }
}
