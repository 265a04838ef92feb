package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.TierSlice;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Collects what each step of a decision leaves behind. For one thread. */
final class ExplanationWriter {

    private final List<Explanation.Part> parts = new ArrayList<>();

    Explanation explanation() {
        return new Explanation(parts);
    }

    ExplanationWriter part(String step, EventPayload.Builder facts) {
        parts.add(new Explanation.Part(step, facts.build()));
        return this;
    }

    void lines(List<LineBase> lines, Money base) {
        for (LineBase line : lines) {
            part(
                    "line",
                    EventPayload.builder()
                            .put("label", line.label())
                            .put("amount", line.amount())
                            .put("discount", line.discount())
                            .put("order-discount", line.orderDiscount())
                            .put("tax", line.tax())
                            .put("excluded", line.excluded())
                            .put("base", line.base()));
        }
        part("base", EventPayload.builder().put("base", base));
    }

    /** The slices of a base, and the sum rounded once. */
    void rate(CommissionPlan plan, long before, Money base, Money uncapped) {
        for (TierSlice slice : plan.tiers().slices(before, base.minorUnits())) {
            part(
                    "tier",
                    EventPayload.builder()
                            .put("base", Money.of(slice.units(), base.currency()))
                            .put("basis-points", slice.rate().value()));
        }
        part(
                "rate",
                EventPayload.builder()
                        .put("plan", plan.id().value())
                        .put("metric-before", Money.of(before, base.currency()))
                        .put("rounding", plan.rounding().name())
                        .put("commission", uncapped));
    }

    void cap(Money uncapped, Money capped) {
        if (!uncapped.equals(capped)) {
            part("cap", EventPayload.builder().put("uncapped", uncapped).put("commission", capped));
        }
    }

    /** What each line has of the commission: by its base, the largest remainders first, nothing lost. */
    void shares(List<LineBase> lines, Money commission) {
        long[] weights =
                lines.stream().mapToLong(line -> line.base().minorUnits()).toArray();
        List<Money> shares = commission.split(weights);
        for (int i = 0; i < weights.length; i++) {
            part(
                    "share",
                    EventPayload.builder().put("label", lines.get(i).label()).put("commission", shares.get(i)));
        }
    }
}
