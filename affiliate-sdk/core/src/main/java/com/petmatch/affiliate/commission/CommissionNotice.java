package com.petmatch.affiliate.commission;

import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.event.AggregateRef;
import com.petmatch.kernel.event.EventPayload;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.money.Money;

/**
 * What every event about a commission says. Immutable.
 *
 * @param amount what the event is about: earned, taken back, matured, or the signed difference of a new tier
 * @param kept what of the commission stands in the books after it
 */
public record CommissionNotice(
        CommissionId commission, PartnerId partner, ProgramId program, OrderId order, Money amount, Money kept) {

    private static final String AGGREGATE = "affiliate.commission";

    static CommissionNotice of(Commission commission, Money amount) {
        return new CommissionNotice(
                commission.id(),
                commission.partner().orElseThrow(),
                commission.key().program(),
                commission.key().order(),
                amount,
                commission.kept());
    }

    static CommissionNotice from(OutboxRow row) {
        EventPayload payload = row.payload();
        return new CommissionNotice(
                new CommissionId(row.aggregate().id()),
                new PartnerId(payload.uuid("partner")),
                new ProgramId(payload.uuid("program")),
                new OrderId(payload.text("order")),
                payload.money("amount"),
                payload.money("kept"));
    }

    AggregateRef aggregate() {
        return AggregateRef.of(AGGREGATE, commission);
    }

    EventPayload.Builder payload() {
        return EventPayload.builder()
                .put("partner", partner)
                .put("program", program)
                .put("order", order.value())
                .put("amount", amount)
                .put("kept", kept);
    }
}
