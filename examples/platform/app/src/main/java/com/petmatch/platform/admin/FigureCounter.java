package com.petmatch.platform.admin;

import com.petmatch.affiliate.commission.CommissionEarned;
import com.petmatch.affiliate.commission.CommissionReversed;
import com.petmatch.core.account.AccountCreated;
import com.petmatch.kernel.event.ConsumedStore;
import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.payments.invoice.InvoicePaid;
import com.petmatch.payments.refund.ChargeRefunded;
import com.petmatch.payments.subscription.SubscriptionCanceled;
import com.petmatch.payments.subscription.SubscriptionStarted;
import com.petmatch.platform.plan.PriceList;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Domain event → the operator's sums by day (UTC); each event counts once, however often it is delivered. */
@Component
final class FigureCounter implements EventConsumer {

    private final Map<String, BiConsumer<OutboxRow, LocalDate>> counters = Map.of(
            AccountCreated.TYPE, (row, day) -> figures().count(row.tenant(), Figures.ACCOUNTS, day),
            SubscriptionStarted.TYPE, this::started,
            SubscriptionCanceled.TYPE, this::canceled,
            InvoicePaid.TYPE, this::paid,
            ChargeRefunded.TYPE, this::refunded,
            CommissionEarned.TYPE, this::earned,
            CommissionReversed.TYPE, this::reversed);

    private final Figures figures;
    private final ConsumedStore consumed;
    private final UnitOfWork unitOfWork;

    FigureCounter(Figures figures, ConsumedStore consumed, UnitOfWork unitOfWork) {
        this.figures = figures;
        this.consumed = consumed;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public String name() {
        return "operator-figures";
    }

    @Override
    public boolean accepts(String eventType) {
        return counters.containsKey(eventType);
    }

    @Override
    public void accept(OutboxRow row) {
        unitOfWork.inTransaction(() -> {
            if (consumed.markConsumed(row.tenant(), name(), row.eventId())) {
                LocalDate day = LocalDate.ofInstant(row.occurredAt(), ZoneOffset.UTC);
                counters.getOrDefault(row.type(), (other, when) -> {}).accept(row, day);
            }
        });
    }

    private Figures figures() {
        return figures;
    }

    private void started(OutboxRow row, LocalDate day) {
        if (SubscriptionStarted.from(row).net().isPositive()) {
            figures.count(row.tenant(), Figures.STARTED, day);
        }
    }

    private void canceled(OutboxRow row, LocalDate day) {
        if (!PriceList.family(SubscriptionCanceled.from(row).plan()).equals("free")) {
            figures.count(row.tenant(), Figures.ENDED, day);
        }
    }

    private void paid(OutboxRow row, LocalDate day) {
        figures.add(row.tenant(), Figures.TAKEN, day, InvoicePaid.from(row).gross());
    }

    private void refunded(OutboxRow row, LocalDate day) {
        figures.add(
                row.tenant(), Figures.REFUNDED, day, ChargeRefunded.from(row).gross());
    }

    private void earned(OutboxRow row, LocalDate day) {
        figures.add(
                row.tenant(),
                Figures.COMMISSION,
                day,
                CommissionEarned.from(row).notice().amount().abs());
    }

    private void reversed(OutboxRow row, LocalDate day) {
        figures.add(
                row.tenant(),
                Figures.COMMISSION,
                day,
                CommissionReversed.from(row).notice().amount().abs().negated());
    }
}
