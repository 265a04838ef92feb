package com.petmatch.platform.billing;

import com.petmatch.kernel.page.PageRequest;
import com.petmatch.payments.Payments;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoiceId;
import com.petmatch.payments.invoice.Invoices;
import com.petmatch.payments.subscription.ChangeOutcome;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.Subscriptions;
import com.petmatch.platform.web.Answer;
import com.petmatch.platform.web.Page;
import com.petmatch.platform.web.PageFault;
import com.petmatch.platform.web.SeeOther;
import com.petmatch.security.access.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A person's subscription and invoices; somebody else's are not there. */
@Controller
class BillingController {

    private final Subscriptions subscriptions;
    private final Invoices invoices;
    private final BillingPages pages;

    BillingController(Payments payments, BillingPages pages) {
        this.subscriptions = payments.subscriptions();
        this.invoices = payments.invoices();
        this.pages = pages;
    }

    @GetMapping("/billing")
    Answer overview(Principal person) {
        List<Invoice> mine = invoices.listByCustomer(person.subject(), PageRequest.first(PageRequest.MAX_LIMIT))
                .items();
        return Page.of("billing/subscription", pages.overview(subscriptions.current(person.subject()), mine));
    }

    @PostMapping("/billing/cancel")
    Answer cancel(Principal person) {
        return changed(subscriptions.cancelAtPeriodEnd(mine(person).id()), "subscription-ending");
    }

    @PostMapping("/billing/resume")
    Answer resume(Principal person) {
        return changed(subscriptions.revokeCancellation(mine(person).id()), "subscription-resumed");
    }

    @GetMapping("/invoices/{id}")
    Answer invoice(Principal person, @PathVariable UUID id) {
        Invoice invoice = invoices.find(new InvoiceId(id))
                .filter(found -> found.customer().equals(person.subject()))
                .filter(found -> found.number().isPresent())
                .orElseThrow(PageFault::notFound);
        return Page.of("billing/invoice", pages.invoice(invoice, invoices.creditNotes(invoice.id()), person));
    }

    private Subscription mine(Principal person) {
        return subscriptions
                .current(person.subject())
                .filter(Subscription::isPaid)
                .orElseThrow(PageFault::notFound);
    }

    private static Answer changed(ChangeOutcome outcome, String done) {
        if (outcome instanceof ChangeOutcome.Changed) {
            return new SeeOther("/billing?done=" + done);
        }
        throw PageFault.conflict();
    }
}
