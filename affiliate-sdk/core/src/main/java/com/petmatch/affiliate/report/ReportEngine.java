package com.petmatch.affiliate.report;

import com.petmatch.affiliate.attribution.BindingStore;
import com.petmatch.affiliate.click.ClickSink;
import com.petmatch.affiliate.commission.Commission;
import com.petmatch.affiliate.commission.CommissionStore;
import com.petmatch.affiliate.commission.Explanation;
import com.petmatch.affiliate.ledger.Fact;
import com.petmatch.affiliate.ledger.FactKind;
import com.petmatch.affiliate.ledger.FactStore;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.ProgramEngine;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.affiliate.program.Tier;
import com.petmatch.affiliate.program.TierPeriod.Interval;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells partners how they stand and why. Reads only; safe for concurrent use. */
public final class ReportEngine {

    /** What the engine reads. */
    public record Parts(
            FactStore facts,
            ClickSink clicks,
            BindingStore bindings,
            CommissionStore commissions,
            ProgramEngine programs) {}

    // Moves between a partner's own buckets change no total and are no lines of a statement.
    private static final Set<FactKind> LISTED =
            EnumSet.of(FactKind.SALE_RECORDED, FactKind.REVERSED, FactKind.ADJUSTED);

    private final TenantId tenant;
    private final Parts parts;

    public ReportEngine(TenantId tenant, Parts parts) {
        this.tenant = tenant;
        this.parts = parts;
    }

    /** The partner's statement of one currency over what was recorded in the half-open period. */
    public PartnerStatement statement(PartnerId partner, CurrencyCode currency, Instant from, Instant until) {
        List<Fact> earlier = facts(partner, currency, Instant.EPOCH, from);
        List<Fact> facts = facts(partner, currency, from, until);
        Money opening = sum(earlier, LISTED, currency);
        return new PartnerStatement(
                partner,
                from,
                until,
                opening,
                sum(facts, EnumSet.of(FactKind.SALE_RECORDED), currency),
                sum(facts, EnumSet.of(FactKind.REVERSED), currency).negated(),
                sum(facts, EnumSet.of(FactKind.ADJUSTED), currency),
                opening.plus(sum(facts, LISTED, currency)),
                facts.stream().map(ReportEngine::line).toList());
    }

    /** The partner's funnel of one currency over what occurred in the half-open period. */
    public PartnerFigures figures(PartnerId partner, ProgramId program, CurrencyCode currency, Interval period) {
        List<Commission> sales = earning(partner, program, currency, period).stream()
                .filter(sale -> sale.remaining().isPositive())
                .toList();
        Money zero = Money.zero(currency);
        return new PartnerFigures(
                partner,
                program,
                period.from(),
                period.until(),
                parts.clicks().count(tenant, partner, period.from(), period.until()),
                parts.bindings().count(tenant, partner, period.from(), period.until()),
                sales.size(),
                sales.stream().map(Commission::remaining).reduce(zero, Money::plus),
                sales.stream().map(Commission::kept).reduce(zero, Money::plus),
                tier(partner, program, currency, period.until()));
    }

    /** How far the partner had climbed just before the moment, by the plan in force then. */
    public TierProgress tier(PartnerId partner, ProgramId program, CurrencyCode currency, Instant until) {
        Instant last = until.minusNanos(1);
        CommissionPlan plan = parts.programs().planAt(program, last);
        Interval climbed = new Interval(plan.periodOf(last).from(), until);
        Money metric = earning(partner, program, currency, climbed).stream()
                .map(Commission::remaining)
                .reduce(Money.zero(currency), Money::plus);
        Optional<Money> next = plan.tiers().steps().stream()
                .map(Tier::from)
                .filter(from -> from > metric.minorUnits())
                .findFirst()
                .map(from -> Money.of(from, currency));
        return new TierProgress(
                metric, plan.tiers().reached(metric.minorUnits()).rate(), next);
    }

    private List<Commission> earning(PartnerId partner, ProgramId program, CurrencyCode currency, Interval period) {
        return parts.commissions().ofPartner(tenant, program, partner, period.from(), period.until()).stream()
                .filter(sale -> sale.state().counts())
                .filter(sale -> sale.base().currency().equals(currency))
                .toList();
    }

    private List<Fact> facts(PartnerId partner, CurrencyCode currency, Instant from, Instant until) {
        return parts.facts().ofPartner(tenant, partner, from, until).stream()
                .filter(fact -> LISTED.contains(fact.kind()))
                .filter(fact -> fact.body().amount().currency().equals(currency))
                .toList();
    }

    private static Money sum(List<Fact> facts, Set<FactKind> kinds, CurrencyCode currency) {
        return facts.stream()
                .filter(fact -> kinds.contains(fact.kind()))
                .map(Fact::change)
                .reduce(Money.zero(currency), Money::plus);
    }

    private static StatementLine line(Fact fact) {
        return new StatementLine(
                fact.header().occurredAt(),
                fact.header().recordedAt(),
                fact.header().order(),
                fact.kind(),
                fact.body().reason(),
                fact.body().base(),
                fact.change(),
                Explanation.parse(fact.body().explanation()));
    }
}
