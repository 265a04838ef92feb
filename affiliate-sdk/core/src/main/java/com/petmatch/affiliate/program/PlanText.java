package com.petmatch.affiliate.program;

import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.money.BasisPoints;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/** The canonical JSON form of a plan, both ways. */
final class PlanText {

    private static final String FORMAT = "1";

    private PlanText() {}

    static String write(CommissionPlan plan) {
        EventPayload.Builder json = EventPayload.builder()
                .put("format", FORMAT)
                .put("name", plan.name())
                .put("base", plan.base().canonical())
                .put("hold-days", plan.hold().days())
                .put("rate-pinning", plan.ratePinning().name())
                .put("recurring-months", plan.recurring().months())
                .put("rounding", plan.rounding().name())
                .put("tier-metric", plan.tiers().metric().name())
                .put("tier-mode", plan.tiers().mode().name())
                .put("tier-period", plan.tiers().period().name())
                .put("tiers", steps(plan.tiers()))
                .put("zone", plan.zone().getId());
        plan.cap().ifPresent(cap -> json.put("cap-per-order", cap.amount()));
        return json.build().toJson();
    }

    static CommissionPlan read(EventPayload json) {
        if (!json.text("format").equals(FORMAT)) {
            throw new InvalidPlanException("Expected plan format 1, got " + json.text("format"), "format");
        }
        CommissionPlan.Builder plan = CommissionPlan.named(json.text("name"))
                .tiers(tiers(json))
                .base(BasePolicy.parse(json.text("base")))
                .hold(Duration.ofDays(json.longValue("hold-days")))
                .ratePinning(RatePinning.valueOf(json.text("rate-pinning")))
                .recurring(new Recurring(Math.toIntExact(json.longValue("recurring-months"))))
                .rounding(RoundingMode.valueOf(json.text("rounding")))
                .zone(ZoneId.of(json.text("zone")));
        if (json.optionalText("cap-per-order").isPresent()) {
            plan.cap(Cap.perOrder(json.money("cap-per-order")));
        }
        return plan.build();
    }

    private static String steps(Tiers tiers) {
        return tiers.steps().stream()
                .map(step -> step.from() + ":" + step.rate().value())
                .collect(Collectors.joining(","));
    }

    private static Tiers tiers(EventPayload json) {
        Tiers tiers = new Tiers(
                TierPeriod.valueOf(json.text("tier-period")),
                TierMetric.valueOf(json.text("tier-metric")),
                TierMode.valueOf(json.text("tier-mode")),
                List.of());
        for (String step : json.text("tiers").split(",", -1)) {
            int colon = step.indexOf(':');
            int rate = Integer.parseInt(step.substring(colon + 1));
            tiers = tiers.from(Long.parseLong(step.substring(0, colon)), BasisPoints.of(rate));
        }
        return tiers;
    }
}
