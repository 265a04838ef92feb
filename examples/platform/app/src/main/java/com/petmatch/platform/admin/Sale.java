package com.petmatch.platform.admin;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.platform.billing.BillingPages;
import com.petmatch.platform.billing.InvoiceRow;
import com.petmatch.platform.billing.InvoiceStanding;
import com.petmatch.platform.order.Order;
import java.util.UUID;

/** What support can give money back for: an invoice, or something that was bought once. */
record Sale(UUID id, PaymentRow row, ChargeId charge) {

    static Sale of(Invoice invoice) {
        InvoiceRow row = BillingPages.row(invoice);
        return new Sale(
                invoice.id().value(),
                new PaymentRow(row.id(), row.number(), row.issuedAt(), row.total(), invoice.credited(), row.standing()),
                invoice.charge());
    }

    static Sale of(Order order, Charge charge) {
        String id = order.id().toString();
        return new Sale(
                order.id(),
                new PaymentRow(id, id, order.at(), order.amount(), charge.refunded(), standing(charge)),
                order.charge());
    }

    private static InvoiceStanding standing(Charge charge) {
        if (!charge.captured().isPositive()) {
            return charge.isOpen() ? InvoiceStanding.OPEN : InvoiceStanding.VOID;
        }
        if (charge.refunded().isZero()) {
            return InvoiceStanding.PAID;
        }
        return charge.refunded().equals(charge.captured()) ? InvoiceStanding.REFUNDED : InvoiceStanding.PART_REFUNDED;
    }

    Money total() {
        return row.total();
    }
}
