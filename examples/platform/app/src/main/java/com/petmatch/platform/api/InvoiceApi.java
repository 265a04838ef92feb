package com.petmatch.platform.api;

import com.petmatch.kernel.page.Cursor;
import com.petmatch.kernel.page.Page;
import com.petmatch.kernel.page.PageRequest;
import com.petmatch.payments.invoice.DocumentNumber;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoiceId;
import com.petmatch.payments.invoice.Invoices;
import com.petmatch.security.access.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A person's own invoices. */
@RestController
class InvoiceApi {

    record InvoiceView(
            String id,
            Optional<String> number,
            String state,
            MoneyView net,
            MoneyView tax,
            MoneyView gross,
            MoneyView credited) {

        static InvoiceView of(Invoice invoice) {
            return new InvoiceView(
                    invoice.id().value().toString(),
                    invoice.number().map(DocumentNumber::value),
                    invoice.state().name(),
                    MoneyView.of(invoice.total().net()),
                    MoneyView.of(invoice.total().tax()),
                    MoneyView.of(invoice.total().gross()),
                    MoneyView.of(invoice.credited()));
        }
    }

    record InvoicePage(List<InvoiceView> items, Optional<String> next) {}

    private final Invoices invoices;

    InvoiceApi(Invoices invoices) {
        this.invoices = invoices;
    }

    @GetMapping("/api/v1/invoices")
    InvoicePage list(Principal person, @RequestParam Optional<String> cursor) {
        PageRequest request = new PageRequest(cursor.map(Cursor::new), PageRequest.DEFAULT_LIMIT);
        Page<Invoice> page = invoices.listByCustomer(person.subject(), request);
        return new InvoicePage(
                page.items().stream().map(InvoiceView::of).toList(), page.next().map(Cursor::text));
    }

    @GetMapping("/api/v1/invoices/{id}")
    InvoiceView find(Principal person, @PathVariable UUID id) {
        return invoices.find(new InvoiceId(id))
                .filter(invoice -> invoice.customer().equals(person.subject()))
                .map(InvoiceView::of)
                .orElseThrow(() -> ApiFault.of(HostErrors.NOT_FOUND));
    }
}
