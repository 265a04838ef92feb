package com.petmatch.platform.wiring;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.subscription.BillingInterval;
import com.petmatch.payments.subscription.Entitlements;
import com.petmatch.payments.subscription.Plan;
import com.petmatch.payments.subscription.PlanCatalogue;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.PlanVersion;
import com.petmatch.payments.subscription.Price;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What this host sells, tax included. */
final class PlanOffers {

    private static final int ENTERPRISE_SEATS = 5;
    private static final Entitlements FREE = new Entitlements(Set.of(), Map.of("pets", 3L));
    private static final Entitlements PRO = new Entitlements(Set.of("pro"), Map.of("pets", 1_000L));
    private static final Entitlements ENTERPRISE =
            new Entitlements(Set.of("pro", "enterprise"), Map.of("pets", 100_000L));

    private PlanOffers() {}

    static PlanCatalogue catalogue() {
        return PlanCatalogue.of(List.of(
                Plan.of(PlanVersion.first(
                        PlanCode.of("free"), "Free", BillingInterval.MONTHLY, prices(0, 0, 0, 0), FREE)),
                Plan.of(PlanVersion.first(
                        PlanCode.of("pro-monthly"),
                        "Pro",
                        BillingInterval.MONTHLY,
                        prices(9_99, 10_99, 49_90, 1_500),
                        PRO)),
                Plan.of(PlanVersion.first(
                        PlanCode.of("pro-yearly"),
                        "Pro",
                        BillingInterval.YEARLY,
                        prices(99_00, 109_00, 499_00, 15_000),
                        PRO)),
                Plan.of(PlanVersion.perSeat(
                        PlanCode.of("enterprise-monthly"),
                        "Enterprise",
                        BillingInterval.MONTHLY,
                        prices(19_00, 21_00, 99_00, 3_000),
                        ENTERPRISE_SEATS,
                        ENTERPRISE))));
    }

    private static List<Price> prices(long eur, long usd, long brl, long jpy) {
        return List.of(
                Price.of(new Money(eur, CurrencyCode.EUR)),
                Price.of(new Money(usd, CurrencyCode.USD)),
                Price.of(new Money(brl, CurrencyCode.BRL)),
                Price.of(new Money(jpy, CurrencyCode.JPY)));
    }
}
