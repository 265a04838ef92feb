package com.petmatch.platform.web;

import static com.petmatch.platform.web.SamplePages.NOON;
import static com.petmatch.platform.web.SamplePages.VAT;
import static com.petmatch.platform.web.SamplePages.eur;

import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.platform.admin.LedgerPanel;
import com.petmatch.platform.admin.OverviewPage;
import com.petmatch.platform.admin.PaymentPage;
import com.petmatch.platform.admin.PaymentRow;
import com.petmatch.platform.admin.PeoplePage;
import com.petmatch.platform.admin.PeoplePanel;
import com.petmatch.platform.admin.QueuesPanel;
import com.petmatch.platform.admin.RevenuePanel;
import com.petmatch.platform.billing.InvoicePage;
import com.petmatch.platform.billing.InvoiceRow;
import com.petmatch.platform.billing.InvoiceStanding;
import com.petmatch.platform.billing.SubscriptionCard;
import com.petmatch.platform.billing.SubscriptionPage;
import com.petmatch.platform.billing.SubscriptionStanding;
import com.petmatch.platform.partner.CommissionRow;
import com.petmatch.platform.partner.CommissionRow.Reason;
import com.petmatch.platform.partner.CommissionStanding;
import com.petmatch.platform.partner.PartnerJoinPage;
import com.petmatch.platform.partner.PartnerPage;
import com.petmatch.platform.partner.ProgrammeTerms;
import com.petmatch.platform.partner.StatementPage;
import com.petmatch.platform.plan.BillingPeriod;
import com.petmatch.platform.plan.PlanCard;
import com.petmatch.platform.plan.PlanPrice;
import com.petmatch.platform.plan.PlansPage;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sample pages about money: plans, bills, partner, operator. */
final class SampleMoneyPages {

    private static final PlanPrice PRO = new PlanPrice(eur(999), eur(839), eur(160), VAT, BillingPeriod.MONTH);
    private static final Instant LATER = NOON.plus(Duration.ofDays(30));

    private SampleMoneyPages() {}

    static void addTo(Map<String, Page> pages, String userText) {
        plans(pages);
        bills(pages, userText);
        partner(pages, userText);
        admin(pages, userText);
    }

    private static void plans(Map<String, Page> pages) {
        PlanPrice seats = new PlanPrice(eur(4900), eur(4118), eur(782), VAT, BillingPeriod.MONTH);
        PlanCard free = new PlanCard(
                "free",
                "free",
                Optional.empty(),
                1,
                Optional.empty(),
                true,
                List.of("plans.feature.pets", "plans.feature.restore", "plans.feature.languages"));
        PlanCard pro = new PlanCard(
                "pro-monthly",
                "pro",
                Optional.of(PRO),
                1,
                Optional.of(eur(999)),
                false,
                List.of("plans.feature.everything-free"));
        PlanCard enterprise = new PlanCard(
                "enterprise",
                "enterprise",
                Optional.of(seats),
                5,
                Optional.of(eur(24500)),
                false,
                List.of("plans.feature.everything-pro", "plans.feature.seats"));
        List<CurrencyCode> currencies = List.of(CurrencyCode.EUR, CurrencyCode.USD, CurrencyCode.BRL, CurrencyCode.JPY);
        PlansPage model = new PlansPage(
                List.of(free, pro, enterprise), BillingPeriod.MONTH, CurrencyCode.EUR, currencies, "visit-1");
        pages.put("plan", Page.of("plan/plans", model));
        pages.put("plan-stranger", Page.of("plan/plans", model));
    }

    private static void bills(Map<String, Page> pages, String userText) {
        List<InvoiceRow> rows = new ArrayList<>();
        for (InvoiceStanding standing : InvoiceStanding.values()) {
            rows.add(new InvoiceRow(
                    "i" + standing.ordinal(), "PM-2026-00004" + standing.ordinal(), NOON, eur(999), standing));
        }
        for (SubscriptionStanding standing : SubscriptionStanding.values()) {
            SubscriptionCard card = new SubscriptionCard("s1", "pro", standing, PRO, LATER);
            pages.put(
                    "bills-" + standing.name().toLowerCase(Locale.ROOT),
                    Page.of("billing/subscription", new SubscriptionPage(Optional.of(card), rows)));
        }
        pages.put("bills-none", Page.of("billing/subscription", new SubscriptionPage(Optional.empty(), List.of())));
        InvoicePage.Sums sums = new InvoicePage.Sums(
                List.of(new InvoicePage.Line("PetMatch Pro", Optional.of(NOON), Optional.of(LATER), 1, eur(839))),
                eur(839),
                List.of(new InvoicePage.Tax(VAT, eur(839), eur(160))),
                eur(999));
        InvoicePage.Party seller =
                new InvoicePage.Party("PetMatch Sandbox GmbH", List.of("Musterweg 1, 10115 Berlin", "DE000000000"));
        InvoicePage.Party buyer = new InvoicePage.Party(userText, List.of("ada@example.org"));
        pages.put(
                "bills-invoice",
                Page.of(
                        "billing/invoice",
                        new InvoicePage(
                                rows.get(3),
                                seller,
                                buyer,
                                Optional.of(NOON),
                                sums,
                                List.of(new InvoicePage.Refund(LATER, eur(499))))));
    }

    static ProgrammeTerms terms() {
        return new ProgrammeTerms(
                List.of(
                        new ProgrammeTerms.Tier(eur(0), BasisPoints.percent(25), true),
                        new ProgrammeTerms.Tier(eur(100_000), BasisPoints.percent(30), true),
                        new ProgrammeTerms.Tier(eur(500_000), BasisPoints.percent(35), false)),
                30,
                12,
                eur(5000));
    }

    static List<CommissionRow> commissions() {
        CommissionRow earned = new CommissionRow(
                "PM-2026-000043",
                NOON,
                eur(839),
                eur(210),
                CommissionStanding.PENDING,
                List.of(
                        new Reason("earn.reason.base", Map.of("base", eur(839))),
                        new Reason("earn.reason.slice", Map.of("rate", "25%", "part", eur(839))),
                        new Reason("earn.reason.amount", Map.of("amount", eur(210))),
                        new Reason("earn.reason.hold", Map.of("day", "21 Dec 2026"))));
        CommissionRow back = new CommissionRow(
                "PM-2026-000043",
                LATER,
                eur(-419),
                eur(-105),
                CommissionStanding.TAKEN_BACK,
                List.of(
                        new Reason("earn.reason.refund", Map.of("refunded", eur(419), "left", eur(420))),
                        new Reason(
                                "earn.reason.kept", Map.of("before", eur(210), "kept", eur(105), "amount", eur(105)))));
        CommissionRow old = new CommissionRow(
                "PM-2026-000017",
                NOON.minus(Duration.ofDays(40)),
                eur(8319),
                eur(2080),
                CommissionStanding.AVAILABLE,
                List.of(new Reason("earn.reason.cap", Map.of("amount", eur(2080)))));
        return List.of(back, earned, old);
    }

    private static void partner(Map<String, Page> pages, String userText) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            int height = (day * 7919 % 900) + 60;
            bars.add(new Bars.Bar((day + 1) + " Nov", String.valueOf(height / 10), height));
        }
        PartnerPage model = new PartnerPage(
                new PartnerPage.Funnel(1284, 61, 17, List.of(eur(48210))),
                List.of(new PartnerPage.Balance(eur(18742), eur(12905), eur(160200))),
                new PartnerPage.TierProgress(terms(), eur(171_340), 342, Optional.of(eur(328_660))),
                List.of(new PartnerPage.LinkRow("https://petmatch.example/r/7K3M9QXW2HRT", userText, NOON)),
                commissions(),
                new Bars(bars),
                List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 9)));
        pages.put("partner", Page.of("partner/dashboard", model));
        PartnerPage empty = new PartnerPage(
                new PartnerPage.Funnel(0, 0, 0, List.of(eur(0))),
                List.of(new PartnerPage.Balance(eur(0), eur(0), eur(0))),
                new PartnerPage.TierProgress(terms(), eur(0), 0, Optional.of(eur(100_000))),
                List.of(),
                List.of(),
                new Bars(List.of()),
                List.of());
        pages.put("partner-empty", Page.of("partner/dashboard", empty));
        for (PartnerJoinPage.JoinStanding standing : PartnerJoinPage.JoinStanding.values()) {
            pages.put(
                    "partner-join-" + standing.name().toLowerCase(Locale.ROOT),
                    Page.of("partner/join", new PartnerJoinPage(standing, terms(), FormState.blank())));
        }
        pages.put(
                "partner-join-stranger",
                Page.of(
                        "partner/join",
                        new PartnerJoinPage(PartnerJoinPage.JoinStanding.NOT_APPLIED, terms(), FormState.blank())));
        pages.put(
                "partner-statement",
                Page.of(
                        "partner/statement",
                        new StatementPage(
                                YearMonth.of(2026, 11), userText, eur(2290), eur(-105), eur(2185), commissions())));
    }

    private static void admin(Map<String, Page> pages, String userText) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (int day = 0; day < 30; day++) {
            int height = (day * 6151 % 850) + 120;
            bars.add(new Bars.Bar((day + 1) + " Nov", "€" + height / 10, height));
        }
        RevenuePanel revenue = new RevenuePanel(
                List.of(
                        new RevenuePanel.MoneyRow(eur(104_329), eur(131_870), eur(1498), eur(32_967)),
                        new RevenuePanel.MoneyRow(
                                Money.of(61_200, CurrencyCode.JPY), Money.of(72_800, CurrencyCode.JPY),
                                Money.of(0, CurrencyCode.JPY), Money.of(18_200, CurrencyCode.JPY))),
                new Bars(bars),
                NOON);
        OverviewPage calm = new OverviewPage(
                new PeoplePanel(1204, 12, 318, 4, NOON),
                revenue,
                new QueuesPanel(3, 0, 0, Optional.of(NOON.minusSeconds(2)), NOON),
                new LedgerPanel(
                        List.of(
                                new LedgerPanel.Check("console.book.payments", 8123, eur(0)),
                                new LedgerPanel.Check("console.book.affiliate", 2207, eur(0))),
                        NOON));
        pages.put("admin", Page.of("admin/overview", calm));
        OverviewPage alarmed = new OverviewPage(
                calm.people(),
                new RevenuePanel(List.of(), new Bars(List.of()), NOON),
                new QueuesPanel(120, 7, 2, Optional.of(NOON.minusSeconds(5400)), NOON),
                new LedgerPanel(List.of(new LedgerPanel.Check("console.book.payments", 8123, eur(-1))), NOON));
        pages.put("admin-alarmed", Page.of("admin/overview", alarmed));
        PaymentRow row =
                new PaymentRow("c1", "PM-2026-000043", NOON, eur(999), eur(499), InvoiceStanding.PART_REFUNDED);
        pages.put(
                "admin-people",
                Page.of(
                        "admin/people",
                        new PeoplePage(
                                userText,
                                Optional.of(new PeoplePage.Person(
                                        "a1", userText, NOON, "active", Optional.of("pro"), List.of(row))))));
        pages.put("admin-people-none", Page.of("admin/people", new PeoplePage(userText, Optional.empty())));
        PaymentPage.Payment payment = new PaymentPage.Payment(
                row,
                eur(500),
                "refund-c1-1",
                List.of(new PaymentPage.Refund(NOON, eur(499), userText, "admin@example.org")));
        FormState form = FormState.of(Map.of("amount", "5.01")).refused("amount", Refusal.of("form.field.unreadable"));
        pages.put(
                "admin-payment",
                Page.of("admin/payment", new PaymentPage("PM-2026-000043", Optional.of(payment), form)));
        pages.put(
                "admin-payment-none",
                Page.of("admin/payment", new PaymentPage(userText, Optional.empty(), FormState.blank())));
        PaymentPage.Payment done = new PaymentPage.Payment(row, eur(0), "k", List.of());
        pages.put(
                "admin-payment-done",
                Page.of("admin/payment", new PaymentPage("PM-2026-000043", Optional.of(done), FormState.blank())));
    }
}
