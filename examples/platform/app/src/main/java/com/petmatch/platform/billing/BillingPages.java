package com.petmatch.platform.billing;

import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.money.TaxBreakdown;
import com.petmatch.payments.invoice.CreditNote;
import com.petmatch.payments.invoice.DocumentNumber;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoiceState;
import com.petmatch.payments.invoice.ServicePeriod;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.SubscriptionState;
import com.petmatch.platform.plan.PriceList;
import com.petmatch.platform.web.Readers;
import com.petmatch.security.access.Principal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the pages about bills out of the engines' records. Safe for concurrent use. */
@Component
public final class BillingPages {

    private final PriceList prices;
    private final Readers readers;
    private final InvoicePage.Party seller;

    public BillingPages(PriceList prices, Readers readers, InvoicePage.Party seller) {
        this.prices = prices;
        this.readers = readers;
        this.seller = seller;
    }

    SubscriptionPage overview(Optional<Subscription> current, List<Invoice> mine) {
        List<InvoiceRow> rows = mine.stream().map(BillingPages::row).toList();
        return new SubscriptionPage(current.filter(Subscription::isPaid).flatMap(this::card), rows);
    }

    InvoicePage invoice(Invoice invoice, List<CreditNote> credits, Principal buyer) {
        Optional<ServicePeriod> period = invoice.period();
        List<InvoicePage.Line> lines = invoice.lines().stream()
                .map(line -> new InvoicePage.Line(
                        line.title(),
                        period.map(ServicePeriod::from),
                        period.map(ServicePeriod::to),
                        line.quantity(),
                        line.amount()))
                .toList();
        TaxBreakdown total = invoice.total();
        List<InvoicePage.Tax> taxes = total.sums().stream()
                .map(sum -> new InvoicePage.Tax(sum.rate().rate(), sum.net(), sum.tax()))
                .toList();
        List<InvoicePage.Refund> refunds = credits.stream()
                .map(note ->
                        new InvoicePage.Refund(note.issuedAt(), note.total().gross()))
                .toList();
        InvoicePage.Party to = new InvoicePage.Party(readers.reader(buyer).name(), List.of());
        InvoicePage.Sums sums = new InvoicePage.Sums(lines, total.net(), taxes, total.gross());
        return new InvoicePage(row(invoice), seller, to, invoice.paidAt(), sums, refunds);
    }

    /** One line of a list of invoices. */
    public static InvoiceRow row(Invoice invoice) {
        return new InvoiceRow(
                invoice.id().value().toString(),
                invoice.number().map(DocumentNumber::value).orElse("–"),
                invoice.paidAt().orElse(invoice.createdAt()),
                invoice.total().gross(),
                standing(invoice));
    }

    private static InvoiceStanding standing(Invoice invoice) {
        Money credited = invoice.credited();
        if (invoice.state() == InvoiceState.PAID && credited.isPositive()) {
            return credited.equals(invoice.total().gross()) ? InvoiceStanding.REFUNDED : InvoiceStanding.PART_REFUNDED;
        }
        return switch (invoice.state()) {
            case PAID -> InvoiceStanding.PAID;
            case VOID -> InvoiceStanding.VOID;
            case DRAFT, OPEN -> InvoiceStanding.OPEN;
        };
    }

    private Optional<SubscriptionCard> card(Subscription subscription) {
        return prices.price(subscription)
                .map(price -> new SubscriptionCard(
                        subscription.id().value().toString(),
                        PriceList.family(subscription.plan()),
                        standing(subscription),
                        price,
                        subscription.periodEnd()));
    }

    private static SubscriptionStanding standing(Subscription subscription) {
        if (subscription.endsWithPeriod() && subscription.state() == SubscriptionState.ACTIVE) {
            return SubscriptionStanding.ENDING;
        }
        return switch (subscription.state()) {
            case ACTIVE -> SubscriptionStanding.ACTIVE;
            case TRIALING -> SubscriptionStanding.TRIAL;
            case INCOMPLETE -> SubscriptionStanding.PENDING;
            case PAST_DUE, UNPAID, PAUSED -> SubscriptionStanding.PAST_DUE;
            case CANCELED, EXPIRED -> SubscriptionStanding.ENDED;
        };
    }
}
