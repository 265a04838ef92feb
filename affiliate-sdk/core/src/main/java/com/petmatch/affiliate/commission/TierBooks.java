package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.commission.TierReplay.Rerated;
import com.petmatch.affiliate.internal.Codes;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.TierPeriod.Interval;
import com.petmatch.kernel.error.PetMatchException;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import java.util.List;
import java.util.Map;

/** Keeps a partner's tier periods right. Call it inside the partner's turn. Safe for concurrent use. */
final class TierBooks {

    private final TenantId tenant;
    private final CommissionParts parts;
    private final CommissionBooks books;

    TierBooks(TenantId tenant, CommissionParts parts, CommissionBooks books) {
        this.tenant = tenant;
        this.parts = parts;
        this.books = books;
    }

    /** The partner's sales of the plan's period around this sale. */
    List<Commission> period(CommissionPlan plan, Sale sale, PartnerId partner) {
        Interval period = plan.periodOf(sale.occurredAt());
        return parts.commissions().ofPartner(tenant, sale.program(), partner, period.from(), period.until());
    }

    List<Commission> period(CommissionPlan plan, Commission sale) {
        Interval period = plan.periodOf(sale.occurredAt());
        return parts.commissions()
                .ofPartner(tenant, sale.key().program(), sale.partner().orElseThrow(), period.from(), period.until());
    }

    /** Posts the differences of every sale that this one has moved to other tiers. */
    void settle(Commission moved) {
        CommissionPlan plan = plan(moved);
        List<Rerated> changed = TierReplay.rerated(
                period(plan, moved),
                moved.base().currency(),
                id -> parts.programs().plan(moved.key().program(), id));
        changed.forEach(this::rerate);
    }

    CommissionPlan plan(Commission sale) {
        return parts.programs().plan(sale.key().program(), sale.plan());
    }

    /** Writes the next version of a commission; losing it to another writer rolls everything back. */
    void update(Commission next) {
        if (!parts.commissions().update(tenant, next)) {
            throw new PetMatchException(
                    Codes.STORE_LOST_UPDATE,
                    "Expected version " + (next.version() - 1) + " of commission " + next.id(),
                    Map.of("commission", next.id().value(), "version", next.version()));
        }
    }

    private void rerate(Rerated rerated) {
        Commission before = rerated.commission();
        Commission next = before.rerated(rerated.kept(), Codes.SALE_RERATED);
        update(next);
        CommissionPlan plan = plan(before);
        ExplanationWriter writer = new ExplanationWriter();
        Money uncapped = plan.rated(rerated.metricBefore(), before.remaining());
        writer.rate(plan, rerated.metricBefore(), before.remaining(), uncapped);
        writer.cap(uncapped, rerated.kept());
        books.rerated(next, next.kept().minus(before.kept()), writer.explanation());
    }
}
