package com.petmatch.platform.bridge;

import com.petmatch.affiliate.commission.CommissionEngine;
import com.petmatch.affiliate.commission.OrderId;
import com.petmatch.affiliate.commission.Sale;
import com.petmatch.affiliate.commission.SaleLine;
import com.petmatch.affiliate.commission.SaleOutcome;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.payments.invoice.InvoicePaid;
import java.util.List;

/**
 * Invoice paid → affiliate sale: the order id is the invoice id, the base is without tax, the moment is the payment's. The
 * same invoice is recorded once, whatever is delivered twice.
 */
public final class CommissionOnPayment implements EventConsumer {

    private final CommissionEngine commissions;
    private final ProgramId program;

    public CommissionOnPayment(CommissionEngine commissions, ProgramId program) {
        this.commissions = commissions;
        this.program = program;
    }

    @Override
    public String name() {
        return "commission-on-payment";
    }

    @Override
    public boolean accepts(String eventType) {
        return eventType.equals(InvoicePaid.TYPE);
    }

    @Override
    public void accept(OutboxRow row) {
        InvoicePaid paid = InvoicePaid.from(row);
        if (paid.net().isPositive()) {
            SaleLine line = SaleLine.item(paid.number().value(), paid.gross(), paid.tax());
            OrderId order = OrderId.of(paid.invoice().value());
            SaleOutcome outcome =
                    commissions.record(Sale.of(program, order, paid.customer(), List.of(line), paid.paidAt()));
            if (outcome instanceof SaleOutcome.Conflict conflict) {
                throw new IllegalStateException(
                        conflict.reason() + " for invoice " + paid.invoice().value());
            }
        }
    }
}
