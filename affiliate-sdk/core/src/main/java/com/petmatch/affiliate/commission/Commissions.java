package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.commission.CommissionDecision.Earned;
import com.petmatch.affiliate.commission.CommissionDecision.Held;
import com.petmatch.affiliate.commission.CommissionDecision.Rejected;
import com.petmatch.affiliate.commission.CommissionDecision.Unattributed;
import com.petmatch.affiliate.internal.Codes;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.partner.PartnerState;
import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides what a sale earns: a pure function of plan, sale and context, without store, clock or I/O, so a decision can be
 * made again years later. Thread-safe.
 */
public final class Commissions {

    private Commissions() {}

    /** Attribution, partner state, recurrence, base, rate, rounding, cap and hold, in this order; each step explains itself. */
    public static CommissionDecision decide(CommissionPlan plan, Sale sale, DecisionContext context) {
        ExplanationWriter writer = new ExplanationWriter();
        List<LineBase> lines = OrderBase.of(sale, plan.base());
        Money base = OrderBase.total(lines, Money.zero(sale.currency()));
        attribution(writer, context);
        if (context.partner().isEmpty()) {
            writer.lines(lines, base);
            return new Unattributed(base, List.of(Codes.SALE_UNATTRIBUTED), writer.explanation());
        }
        PartnerId partner = context.partner().get();
        Optional<ErrorCode> obstacle = obstacle(plan, sale, context, base);
        writer.lines(lines, base);
        if (obstacle.isPresent()) {
            return new Rejected(partner, base, List.of(obstacle.get()), writer.explanation());
        }
        return paying(plan, sale, context, new Priced(partner, lines, base, writer));
    }

    private record Priced(PartnerId partner, List<LineBase> lines, Money base, ExplanationWriter writer) {}

    private static CommissionDecision paying(CommissionPlan plan, Sale sale, DecisionContext context, Priced priced) {
        ExplanationWriter writer = priced.writer();
        Money uncapped = plan.rated(context.metricBefore(), priced.base());
        Money amount = plan.commission(context.metricBefore(), priced.base());
        writer.rate(plan, context.metricBefore(), priced.base(), uncapped);
        writer.cap(uncapped, amount);
        writer.shares(priced.lines(), amount);
        Instant until = plan.hold().until(sale.occurredAt());
        writer.part(
                "hold", EventPayload.builder().put("days", plan.hold().days()).put("until", until));
        if (context.state().equals(Optional.of(PartnerState.SUSPENDED))) {
            List<ErrorCode> reasons = List.of(PartnerState.SUSPENDED.reason());
            return new Held(priced.partner(), priced.base(), amount, until, reasons, writer.explanation());
        }
        return new Earned(priced.partner(), priced.base(), amount, until, writer.explanation());
    }

    private static void attribution(ExplanationWriter writer, DecisionContext context) {
        EventPayload.Builder facts = EventPayload.builder().put("by", context.attributedBy());
        context.partner().ifPresent(partner -> facts.put("partner", partner));
        context.state().ifPresent(state -> facts.put("state", state.name()));
        context.firstSale().ifPresent(first -> facts.put("first-sale", first));
        writer.part("attribution", facts);
    }

    private static Optional<ErrorCode> obstacle(CommissionPlan plan, Sale sale, DecisionContext context, Money base) {
        Optional<ErrorCode> membership = membership(context);
        if (membership.isPresent()) {
            return membership;
        }
        if (context.selfReferral()) {
            return Optional.of(Codes.SALE_SELF_REFERRAL);
        }
        boolean over = context.firstSale()
                .filter(first -> !plan.recurring().covers(first, sale.occurredAt(), plan.zone()))
                .isPresent();
        if (over) {
            return Optional.of(Codes.SALE_RECURRING_OVER);
        }
        return base.isZero() ? Optional.of(Codes.SALE_NOTHING_TO_EARN) : Optional.empty();
    }

    private static Optional<ErrorCode> membership(DecisionContext context) {
        if (context.state().isEmpty()) {
            return Optional.of(Codes.PARTNER_NOT_ENROLLED);
        }
        return switch (context.state().get()) {
            case APPROVED, SUSPENDED -> Optional.empty();
            case APPLIED, REJECTED, LEFT, BANNED -> context.state().map(PartnerState::reason);
        };
    }
}
