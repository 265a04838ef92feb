package com.petmatch.platform.bridge;

import com.petmatch.affiliate.commission.CommissionEngine;
import com.petmatch.affiliate.commission.OrderId;
import com.petmatch.affiliate.commission.Reversal;
import com.petmatch.affiliate.commission.ReversalId;
import com.petmatch.affiliate.commission.ReversalOutcome;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.payments.invoice.InvoiceId;
import com.petmatch.payments.refund.ChargeRefunded;

/**
 * Refund → affiliate reversal: the reversal id is the refund id, the base is the refund without its tax. A refund that is
 * told before its sale is parked by the engine and applied when the sale arrives.
 */
public final class Clawback implements EventConsumer {

    private final CommissionEngine commissions;
    private final ProgramId program;

    public Clawback(CommissionEngine commissions, ProgramId program) {
        this.commissions = commissions;
        this.program = program;
    }

    @Override
    public String name() {
        return "clawback";
    }

    @Override
    public boolean accepts(String eventType) {
        return eventType.equals(ChargeRefunded.TYPE);
    }

    @Override
    public void accept(OutboxRow row) {
        ChargeRefunded refunded = ChargeRefunded.from(row);
        if (refunded.net().isPositive()) {
            refunded.invoice().ifPresent(invoice -> reverse(invoice, refunded));
        }
    }

    // A refusal goes back to the relay: after its tries the event is parked, where the operator sees it with the code.
    private void reverse(InvoiceId invoice, ChargeRefunded refunded) {
        ReversalOutcome outcome = commissions.record(Reversal.refund(
                program,
                OrderId.of(invoice.value()),
                ReversalId.of(refunded.refund().value()),
                refunded.net(),
                refunded.refundedAt()));
        if (outcome instanceof ReversalOutcome.Refused refused) {
            throw new IllegalStateException(
                    refused.reason() + " for refund " + refunded.refund().value());
        }
        if (outcome instanceof ReversalOutcome.Conflict conflict) {
            throw new IllegalStateException(
                    conflict.reason() + " for refund " + refunded.refund().value());
        }
    }
}
