package com.petmatch.platform.plan;

import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.payments.Payments;
import com.petmatch.payments.invoice.InvoiceLine;
import com.petmatch.payments.invoice.Invoices;
import com.petmatch.payments.subscription.BillingInterval;
import com.petmatch.payments.subscription.Plan;
import com.petmatch.payments.subscription.PlanCatalogue;
import com.petmatch.payments.subscription.PlanCode;
import com.petmatch.payments.subscription.PlanVersion;
import com.petmatch.payments.subscription.Price;
import com.petmatch.payments.subscription.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * The catalogue as a reader sees it: what is paid, and the tax in it, by the same rules as the invoice. A plan's family is its
 * code up to the first hyphen: {@code pro-monthly} and {@code pro-yearly} are both {@code pro}. Safe for concurrent use.
 */
@Component
public final class PriceList {

    private static final Map<String, List<String>> FEATURES = Map.of(
            "free", List.of("plans.feature.three-pets", "plans.feature.restore", "plans.feature.languages"),
            "pro", List.of("plans.feature.everything-free", "plans.feature.pets"),
            "enterprise", List.of("plans.feature.everything-pro", "plans.feature.seats"));

    private final PlanCatalogue catalogue;
    private final Invoices invoices;

    public PriceList(PlanCatalogue catalogue, Payments payments) {
        this.catalogue = catalogue;
        this.invoices = payments.invoices();
    }

    /** The family whose words a plan has. */
    public static String family(PlanCode plan) {
        int hyphen = plan.value().indexOf('-');
        return hyphen < 0 ? plan.value() : plan.value().substring(0, hyphen);
    }

    /** What a plan costs a payer in a currency; empty when it is free or not sold in it. */
    public Optional<PlanPrice> price(PlanVersion version, CurrencyCode currency, int seats) {
        return version.isFree()
                ? Optional.empty()
                : version.price(currency).map(price -> priced(version, price, seats));
    }

    /** What a subscription costs its payer each period. */
    public Optional<PlanPrice> price(Subscription subscription) {
        return catalogue
                .plan(subscription.plan())
                .flatMap(known -> known.version(subscription.planVersion()))
                .flatMap(it -> price(it, subscription.net().currency(), subscription.seats()));
    }

    /** The version that is on sale. */
    public Optional<PlanVersion> forSale(PlanCode plan) {
        return catalogue.plan(plan).map(Plan::forSale);
    }

    /** The currencies that anything is sold in, by code. */
    public List<CurrencyCode> currencies() {
        TreeSet<String> codes = new TreeSet<>();
        catalogue.plans().forEach(plan -> plan.forSale().prices().keySet().forEach(code -> codes.add(code.value())));
        return codes.stream().map(CurrencyCode::of).toList();
    }

    List<PlanCard> cards(BillingPeriod period, CurrencyCode currency, Optional<PlanCode> current) {
        return catalogue.plans().stream()
                .map(Plan::forSale)
                .filter(version -> version.isFree() || isShown(version, period))
                .filter(version -> version.isFree() || version.price(currency).isPresent())
                .map(version -> card(version, currency, current))
                .toList();
    }

    // A family that is sold for one period only stays on the list of the other.
    private boolean isShown(PlanVersion version, BillingPeriod period) {
        boolean hasOther = catalogue.plans().stream()
                .map(Plan::forSale)
                .anyMatch(other -> family(other.plan()).equals(family(version.plan())) && period(other) == period);
        return period(version) == period || !hasOther;
    }

    private PlanCard card(PlanVersion version, CurrencyCode currency, Optional<PlanCode> current) {
        String family = family(version.plan());
        boolean mine = current.map(version.plan()::equals).orElse(version.isFree());
        return new PlanCard(
                version.plan().value(),
                family,
                price(version, currency, 1),
                version.minimumSeats(),
                price(version, currency, version.minimumSeats()).map(PlanPrice::gross),
                mine,
                FEATURES.getOrDefault(family, List.of()));
    }

    private PlanPrice priced(PlanVersion version, Price price, int seats) {
        InvoiceLine line = new InvoiceLine(version.title(), price.taxCategory(), seats, price.amount());
        TaxBreakdown total = invoices.total(List.of(line));
        BasisPoints rate = total.sums().isEmpty()
                ? BasisPoints.of(0)
                : total.sums().get(0).rate().rate();
        return new PlanPrice(total.gross(), total.net(), total.tax(), rate, period(version));
    }

    private static BillingPeriod period(PlanVersion version) {
        return version.interval().equals(BillingInterval.YEARLY) ? BillingPeriod.YEAR : BillingPeriod.MONTH;
    }
}
