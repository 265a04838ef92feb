package com.petmatch.platform.partner;

import com.petmatch.affiliate.commission.Explanation;
import com.petmatch.affiliate.ledger.FactKind;
import com.petmatch.affiliate.report.StatementLine;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.Money;
import com.petmatch.platform.partner.CommissionRow.Reason;
import com.petmatch.platform.web.PageContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns a statement's lines into rows whose reasons are sentences, in the order in which the engine decided. */
final class CommissionRows {

    private static final int REFERENCE_LENGTH = 8;

    private final PageContext page;
    private final Instant now;

    CommissionRows(PageContext page, Instant now) {
        this.page = page;
        this.now = now;
    }

    CommissionRow of(StatementLine line) {
        Money base = line.amount().isNegative() ? line.base().abs().negated() : line.base();
        return new CommissionRow(
                reference(line.order()), line.occurredAt(), base, line.amount(), standing(line), reasons(line));
    }

    // Enough to tell orders apart; the buyer's invoice is not the partner's to see.
    private static String reference(String order) {
        String end = order.length() <= REFERENCE_LENGTH ? order : order.substring(order.length() - REFERENCE_LENGTH);
        return end.toUpperCase(Locale.ROOT);
    }

    private CommissionStanding standing(StatementLine line) {
        if (line.kind() == FactKind.REVERSED || line.amount().isNegative()) {
            return CommissionStanding.TAKEN_BACK;
        }
        if (line.amount().isZero()) {
            return CommissionStanding.REJECTED;
        }
        boolean waits = line.explanation().step("hold").stream()
                .anyMatch(hold -> hold.instant("until").isAfter(now));
        return waits ? CommissionStanding.PENDING : CommissionStanding.AVAILABLE;
    }

    private List<Reason> reasons(StatementLine line) {
        int slices = line.explanation().step("tier").size();
        List<Reason> reasons = new ArrayList<>();
        for (Explanation.Part part : line.explanation().parts()) {
            reason(part.step(), part.facts(), slices, reasons);
        }
        line.explanation().step("reversal").forEach(facts -> reasons.add(kept(facts)));
        return reasons;
    }

    private void reason(String step, EventPayload facts, int slices, List<Reason> reasons) {
        switch (step) {
            case "base" -> reasons.add(new Reason("earn.reason.base", Map.of("base", facts.money("base"))));
            case "tier" ->
                reasons.add(new Reason("earn.reason.slice", Map.of("rate", rate(facts), "part", facts.money("base"))));
            case "rate" ->
                reasons.add(new Reason(
                        slices > 1 ? "earn.reason.sum" : "earn.reason.amount",
                        Map.of("amount", facts.money("commission"))));
            case "cap" -> reasons.add(new Reason("earn.reason.cap", Map.of("amount", facts.money("commission"))));
            case "hold" ->
                reasons.add(new Reason("earn.reason.hold", Map.of("day", page.date(facts.instant("until")))));
            case "reversal" ->
                reasons.add(new Reason(
                        "earn.reason.refund",
                        Map.of("refunded", facts.money("base"), "left", facts.money("remaining"))));
            default -> {
                // Attribution, membership and the single lines are for the operator's audit.
            }
        }
    }

    // Told last: what is kept follows from the share of what is left.
    private static Reason kept(EventPayload facts) {
        return new Reason(
                "earn.reason.kept",
                Map.of(
                        "before", facts.money("kept-before"),
                        "kept", facts.money("kept"),
                        "amount", facts.money("clawback")));
    }

    private String rate(EventPayload facts) {
        return page.percent(BasisPoints.of(Math.toIntExact(facts.longValue("basis-points"))));
    }
}
