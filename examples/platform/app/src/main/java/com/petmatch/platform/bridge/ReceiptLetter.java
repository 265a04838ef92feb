package com.petmatch.platform.bridge;

import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoicePaid;
import com.petmatch.payments.invoice.Invoices;
import com.petmatch.platform.bridge.Postman.Words;

/** Invoice paid → letter with the sum and the way to the invoice. */
public final class ReceiptLetter implements EventConsumer {

    private final Postman postman;
    private final Invoices invoices;

    public ReceiptLetter(Postman postman, Invoices invoices) {
        this.postman = postman;
        this.invoices = invoices;
    }

    @Override
    public String name() {
        return "receipt-letter";
    }

    @Override
    public boolean accepts(String eventType) {
        return eventType.equals(InvoicePaid.TYPE);
    }

    @Override
    public void accept(OutboxRow row) {
        InvoicePaid paid = InvoicePaid.from(row);
        String number = paid.number().value();
        String link = postman.link("/invoices/" + paid.invoice().value());
        postman.write(
                row,
                paid.customer(),
                texts -> new Words(
                        texts.text("mail.receipt.subject", "number", number).toString(),
                        texts.text(
                                        "mail.receipt.text",
                                        "plan",
                                        title(paid),
                                        "total",
                                        paid.gross(),
                                        "number",
                                        number,
                                        "link",
                                        link)
                                .toString()));
    }

    private String title(InvoicePaid paid) {
        return invoices.find(paid.invoice()).map(Invoice::lines).stream()
                .flatMap(lines -> lines.stream().limit(1))
                .map(line -> line.title())
                .findFirst()
                .orElse("PetMatch");
    }
}
