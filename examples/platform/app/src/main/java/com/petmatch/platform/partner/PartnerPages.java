package com.petmatch.platform.partner;

import com.petmatch.affiliate.Affiliates;
import com.petmatch.affiliate.ledger.PartnerBalance;
import com.petmatch.affiliate.link.Link;
import com.petmatch.affiliate.partner.Partner;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.Tier;
import com.petmatch.affiliate.report.PartnerFigures;
import com.petmatch.affiliate.report.PartnerStatement;
import com.petmatch.affiliate.report.StatementLine;
import com.petmatch.affiliate.report.TierProgress;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.petmatch.platform.plan.PriceList;
import com.petmatch.platform.web.Bars;
import com.petmatch.platform.web.PageContext;
import com.petmatch.platform.web.PageTime;
import com.petmatch.platform.web.PublicAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the partner's pages out of the affiliate engines' reports. Safe for concurrent use. */
@Component
final class PartnerPages {

    private static final CurrencyCode MAIN = CurrencyCode.EUR;
    private static final Money MINIMUM_PAYOUT = Money.of(50_00, MAIN);
    private static final Duration SHOWN = Duration.ofDays(90);
    private static final int MOST_LINES = 100;
    private static final int MOST_STATEMENTS = 12;

    private final Affiliates affiliates;
    private final CommissionPlan plan;
    private final PriceList prices;
    private final PageTime time;
    private final PublicAddress address;

    PartnerPages(Affiliates affiliates, CommissionPlan plan, PriceList prices, PageTime time, PublicAddress address) {
        this.affiliates = affiliates;
        this.plan = plan;
        this.prices = prices;
        this.time = time;
        this.address = address;
    }

    /** The terms before anything was sold. */
    ProgrammeTerms terms() {
        return terms(Money.of(-1, MAIN));
    }

    PartnerPage dashboard(Partner partner, PageContext page) {
        Instant now = time.clock().instant();
        List<PartnerBalance> balances = balances(partner);
        List<StatementLine> lines = lines(partner, balances, now);
        CommissionRows rows = new CommissionRows(page, now);
        return new PartnerPage(
                funnel(partner, balances, now),
                balances.stream()
                        .map(it -> new PartnerPage.Balance(it.pending().plus(it.held()), it.available(), it.paid()))
                        .toList(),
                tier(partner, now),
                affiliates.links().ofPartner(partner.id()).stream()
                        .map(this::row)
                        .toList(),
                lines.stream().limit(MOST_LINES).map(rows::of).toList(),
                lines.isEmpty() ? new Bars(List.of()) : EarnedDays.of(lines, MAIN, now, page),
                months(partner, now));
    }

    StatementPage statement(Partner partner, YearMonth month, CurrencyCode currency, PageContext page) {
        PartnerStatement statement = statement(partner, month, currency);
        CommissionRows rows = new CommissionRows(page, time.clock().instant());
        Money earned = statement.earned().plus(statement.adjusted());
        Money takenBack = statement.clawedBack().negated();
        return new StatementPage(
                month,
                page.visitor().orElseThrow().name(),
                earned,
                takenBack,
                earned.plus(takenBack),
                statement.lines().stream().map(rows::of).toList());
    }

    PartnerStatement statement(Partner partner, YearMonth month, CurrencyCode currency) {
        return affiliates
                .reports()
                .statement(
                        partner.id(),
                        currency,
                        month.atDay(1).atStartOfDay(plan.zone()).toInstant(),
                        month.plusMonths(1).atDay(1).atStartOfDay(plan.zone()).toInstant());
    }

    /** The main currency always, the others once there is something in them. */
    private List<PartnerBalance> balances(Partner partner) {
        List<PartnerBalance> balances = new ArrayList<>();
        balances.add(affiliates.ledger().balance(partner.id(), MAIN));
        for (CurrencyCode currency : prices.currencies()) {
            if (!currency.equals(MAIN)) {
                PartnerBalance other = affiliates.ledger().balance(partner.id(), currency);
                boolean used = !other.unpaid().isZero() || !other.paid().isZero();
                if (used) {
                    balances.add(other);
                }
            }
        }
        return balances;
    }

    private List<StatementLine> lines(Partner partner, List<PartnerBalance> balances, Instant now) {
        return balances.stream()
                .map(balance -> balance.available().currency())
                .flatMap(
                        currency -> affiliates
                                .reports()
                                .statement(partner.id(), currency, now.minus(SHOWN), now.plusSeconds(1))
                                .lines()
                                .stream())
                .sorted(Comparator.comparing(StatementLine::recordedAt).reversed())
                .toList();
    }

    private PartnerPage.Funnel funnel(Partner partner, List<PartnerBalance> balances, Instant now) {
        List<PartnerFigures> figures = balances.stream()
                .map(balance -> affiliates
                        .reports()
                        .figures(partner.id(), Programme.ID, balance.available().currency(), plan.periodOf(now)))
                .toList();
        long sales = figures.stream().mapToLong(PartnerFigures::sales).sum();
        List<Money> earned = figures.stream().map(PartnerFigures::commission).toList();
        return new PartnerPage.Funnel(figures.get(0).clicks(), figures.get(0).leads(), sales, earned);
    }

    private PartnerPage.TierProgress tier(Partner partner, Instant now) {
        TierProgress reached = affiliates.reports().tier(partner.id(), Programme.ID, MAIN, now.plusNanos(1));
        long top = plan.tiers().steps().get(plan.tiers().steps().size() - 1).from();
        long sold = Math.max(0, reached.metric().minorUnits());
        int thousandths = top == 0 ? 1000 : (int) Math.min(1000, Math.multiplyExact(sold, 1000L) / top);
        return new PartnerPage.TierProgress(
                terms(reached.metric()),
                reached.metric(),
                thousandths,
                reached.next().map(next -> next.minus(reached.metric())));
    }

    private ProgrammeTerms terms(Money sold) {
        List<ProgrammeTerms.Tier> tiers = plan.tiers().steps().stream()
                .map((Tier tier) -> new ProgrammeTerms.Tier(
                        Money.of(tier.from(), MAIN), tier.rate(), sold.minorUnits() >= tier.from()))
                .toList();
        return new ProgrammeTerms(tiers, plan.hold().days(), plan.recurring().months(), MINIMUM_PAYOUT);
    }

    private PartnerPage.LinkRow row(Link link) {
        String url = address.of("/r/" + link.code().value()).toString();
        return new PartnerPage.LinkRow(url, link.code().value(), link.createdAt());
    }

    private List<YearMonth> months(Partner partner, Instant now) {
        List<YearMonth> months = new ArrayList<>();
        YearMonth first = YearMonth.from(partner.joinedAt().atZone(plan.zone()));
        YearMonth month = YearMonth.from(now.atZone(plan.zone()));
        while (!month.isBefore(first) && months.size() < MOST_STATEMENTS) {
            months.add(month);
            month = month.minusMonths(1);
        }
        return months;
    }
}
