package com.petmatch.payments;

import com.petmatch.payments.books.Books;
import com.petmatch.payments.books.PostingRules;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeEffects;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoiceState;
import com.petmatch.payments.invoice.Invoices;
import com.petmatch.payments.invoice.ServicePeriod;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.refund.Refunds;
import com.petmatch.payments.subscription.Subscription;
import com.petmatch.payments.subscription.SubscriptionRecorder;
import java.time.Instant;
import java.util.Optional;

/** What a charge's end means for invoices, subscriptions and books, in the transaction that records it. */
final class ChargeSettlement implements ChargeEffects {

    private final EngineContext context;
    private final Invoices invoices;
    private final SubscriptionRecorder subscriptions;
    private final Books books;
    private final Refunds refunds;

    ChargeSettlement(
            EngineContext context,
            Invoices invoices,
            SubscriptionRecorder subscriptions,
            Books books,
            Refunds refunds) {
        this.context = context;
        this.invoices = invoices;
        this.subscriptions = subscriptions;
        this.books = books;
        this.refunds = refunds;
    }

    @Override
    public void captured(Charge charge, boolean unwanted) {
        Optional<Invoice> draft =
                invoices.findByCharge(charge.id()).filter(invoice -> invoice.state() == InvoiceState.DRAFT);
        boolean whole = charge.captured().equals(charge.amount());
        if (draft.isPresent() && !unwanted && whole) {
            paid(draft.get(), charge);
            return;
        }
        books.post(PostingRules.directCapture(
                charge.id().value(),
                charge.attempt().gateway(),
                charge.captured(),
                context.clock().instant()));
        if (unwanted) {
            giveBack(charge);
        }
    }

    @Override
    public void ended(Charge charge) {
        invoices.findByCharge(charge.id())
                .filter(invoice -> invoice.state() == InvoiceState.DRAFT)
                .ifPresent(draft -> {
                    invoices.discard(draft);
                    draft.subscription().ifPresent(subscriptions::unpaid);
                });
    }

    private void paid(Invoice draft, Charge charge) {
        Optional<ServicePeriod> period =
                draft.subscription().flatMap(subscriptions::paid).map(ChargeSettlement::period);
        Invoice paid = invoices.issuePaid(draft, period);
        Instant now = context.clock().instant();
        GatewayId gateway = charge.attempt().gateway();
        books.post(PostingRules.invoiceOpened(paid.id().value(), paid.total(), now));
        books.post(PostingRules.invoicePaid(
                paid.id().value(), gateway, paid.total().gross(), now));
    }

    // The order was given up, or paid otherwise, before the money came: it goes back by itself, and a person is told.
    private void giveBack(Charge charge) {
        refunds.prepare(
                RefundRequest.of(charge.id(), charge.captured()), IdempotencyKey.of("late-success-" + charge.id()));
        context.listener()
                .operatorNeeded(PaymentErrors.CHARGE_LATE_SUCCESS, charge.id().value());
    }

    private static ServicePeriod period(Subscription subscription) {
        return new ServicePeriod(subscription.periodStart(), subscription.periodEnd());
    }
}
