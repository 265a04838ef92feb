package com.petmatch.platform.bridge;

import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.Invoices;
import com.petmatch.payments.refund.ChargeRefunded;
import com.petmatch.platform.bridge.Postman.Words;

/** Refund → letter that the money is on its way back. */
public final class RefundLetter implements EventConsumer {

    private final Postman postman;
    private final Invoices invoices;

    public RefundLetter(Postman postman, Invoices invoices) {
        this.postman = postman;
        this.invoices = invoices;
    }

    @Override
    public String name() {
        return "refund-letter";
    }

    @Override
    public boolean accepts(String eventType) {
        return eventType.equals(ChargeRefunded.TYPE);
    }

    @Override
    public void accept(OutboxRow row) {
        ChargeRefunded refunded = ChargeRefunded.from(row);
        refunded.customer()
                .ifPresent(customer -> refunded.invoice()
                        .flatMap(invoices::find)
                        .ifPresent(invoice -> write(row, customer, refunded, invoice)));
    }

    private void write(OutboxRow row, SubjectId customer, ChargeRefunded refunded, Invoice invoice) {
        String link = postman.link("/invoices/" + invoice.id().value());
        String number = invoice.number().map(value -> value.value()).orElse("");
        postman.write(
                row,
                customer,
                texts -> new Words(
                        texts.text("mail.refund.subject", "amount", refunded.gross())
                                .toString(),
                        texts.text("mail.refund.text", "amount", refunded.gross(), "number", number, "link", link)
                                .toString()));
    }
}
