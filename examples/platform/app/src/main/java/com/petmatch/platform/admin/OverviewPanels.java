package com.petmatch.platform.admin;

import com.petmatch.affiliate.ledger.PartnerAccounts;
import com.petmatch.kernel.event.OutboxStatus;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.TrialBalance;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.Payments;
import com.petmatch.payments.books.ChartOfAccounts;
import com.petmatch.platform.web.Bars;
import com.petmatch.platform.web.PageContext;
import com.petmatch.platform.web.PageTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Fills the operator's panels; each can be asked for alone. Safe for concurrent use. */
@Component
final class OverviewPanels {

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final CurrencyCode CHARTED = CurrencyCode.EUR;
    private static final int DAYS = 30;
    private static final int MOST_PARKED = 1_000;

    private final Figures figures;
    private final Payments payments;
    private final Ledger ledger;
    private final OutboxStore outbox;
    private final PageTime time;

    OverviewPanels(Figures figures, Payments payments, Ledger ledger, OutboxStore outbox, PageTime time) {
        this.figures = figures;
        this.payments = payments;
        this.ledger = ledger;
        this.outbox = outbox;
        this.time = time;
    }

    PeoplePanel people() {
        Instant now = time.clock().instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        long started = figures.eventsEver(TENANT, Figures.STARTED);
        return new PeoplePanel(
                figures.eventsEver(TENANT, Figures.ACCOUNTS),
                figures.events(TENANT, Figures.ACCOUNTS, today),
                started - figures.eventsEver(TENANT, Figures.ENDED),
                figures.events(TENANT, Figures.ENDED, today.withDayOfMonth(1)),
                now);
    }

    RevenuePanel revenue(PageContext page) {
        Instant now = time.clock().instant();
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate month = today.withDayOfMonth(1);
        Map<String, Money> recurring = new TreeMap<>();
        payments.books()
                .monthlyRecurringRevenue()
                .values()
                .forEach(sum -> recurring.put(sum.currency().value(), sum));
        Map<String, Money> taken = figures.sums(TENANT, Figures.TAKEN, month);
        Map<String, Money> refunded = figures.sums(TENANT, Figures.REFUNDED, month);
        Map<String, Money> commissions = figures.sums(TENANT, Figures.COMMISSION, month);
        TreeSet<String> currencies = new TreeSet<>(recurring.keySet());
        List.of(taken, refunded, commissions).forEach(sums -> currencies.addAll(sums.keySet()));
        List<RevenuePanel.MoneyRow> rows = currencies.stream()
                .map(currency -> new RevenuePanel.MoneyRow(
                        sum(recurring, currency),
                        sum(taken, currency),
                        sum(refunded, currency),
                        sum(commissions, currency)))
                .toList();
        return new RevenuePanel(rows, bars(today, page), now);
    }

    QueuesPanel queues() {
        OutboxStatus status = outbox.status();
        long webhooks = payments.webhooks().parked(MOST_PARKED).size();
        return new QueuesPanel(
                status.pending() - status.parked(),
                status.parked(),
                webhooks,
                status.oldestPending(),
                time.clock().instant());
    }

    LedgerPanel ledger() {
        List<LedgerPanel.Check> checks = new ArrayList<>();
        checks(ledger.trialBalance(TENANT, ChartOfAccounts.CHART), checks);
        checks(ledger.trialBalance(TENANT, PartnerAccounts.CHART), checks);
        return new LedgerPanel(checks, time.clock().instant());
    }

    private static void checks(TrialBalance balance, List<LedgerPanel.Check> checks) {
        balance.sums().forEach((unit, sum) -> {
            long accounts = balance.balances().stream()
                    .filter(one -> one.unit().value().equals(unit))
                    .count();
            Money difference = Money.of(sum, CurrencyCode.of(unit));
            checks.add(new LedgerPanel.Check("console.book." + balance.chart(), accounts, difference));
        });
    }

    private Bars bars(LocalDate today, PageContext page) {
        LocalDate first = today.minusDays(DAYS - 1L);
        Map<LocalDate, Money> days = new TreeMap<>();
        first.datesUntil(today.plusDays(1)).forEach(day -> days.put(day, Money.zero(CHARTED)));
        figures.days(TENANT, Figures.TAKEN, first).stream()
                .filter(sum -> sum.amount().currency().equals(CHARTED))
                .forEach(sum -> days.merge(sum.day(), sum.amount(), Money::plus));
        boolean none = days.values().stream().allMatch(Money::isZero);
        return none ? new Bars(List.of()) : Bars.ofDays(days, page);
    }

    private static Money sum(Map<String, Money> sums, String currency) {
        return sums.getOrDefault(currency, Money.zero(CurrencyCode.of(currency)));
    }
}
