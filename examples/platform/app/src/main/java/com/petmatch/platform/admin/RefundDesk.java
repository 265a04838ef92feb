package com.petmatch.platform.admin;

import com.petmatch.core.account.Account;
import com.petmatch.core.account.Accounts;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.invoice.Invoice;
import com.petmatch.payments.invoice.InvoiceId;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.platform.billing.BillingPages;
import com.petmatch.platform.billing.InvoiceRow;
import com.petmatch.security.access.Principal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A payment as support sees it, and money back with a reason. Safe for concurrent use. */
@Component
final class RefundDesk {

    private static final List<ErrorCode> UNDER_WAY = List.of(
            PaymentErrors.REFUND_REFUNDED,
            PaymentErrors.REFUND_PENDING,
            PaymentErrors.REFUND_IN_PROGRESS,
            PaymentErrors.REFUND_UNRESOLVED);

    private final Payments payments;
    private final Accounts accounts;
    private final OperatorActs acts;
    private final IdSource ids;

    RefundDesk(Payments payments, Accounts accounts, OperatorActs acts, IdSource ids) {
        this.payments = payments;
        this.accounts = accounts;
        this.acts = acts;
        this.ids = ids;
    }

    Optional<Invoice> invoice(String id) {
        try {
            return payments.invoices()
                    .find(new InvoiceId(UUID.fromString(id.strip())))
                    .filter(found -> found.number().isPresent());
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    PaymentPage.Payment payment(Invoice invoice, Principal operator) {
        List<PaymentPage.Refund> refunds = acts
                .refunds(operator.tenant(), invoice.id().value(), UNDER_WAY)
                .stream()
                .map(act -> new PaymentPage.Refund(act.at(), act.amount(), act.reason(), name(operator, act.actor())))
                .toList();
        return new PaymentPage.Payment(
                row(invoice), refundable(invoice), ids.next().toString(), refunds);
    }

    static PaymentRow row(Invoice invoice) {
        InvoiceRow row = BillingPages.row(invoice);
        return new PaymentRow(row.id(), row.number(), row.issuedAt(), row.total(), invoice.credited(), row.standing());
    }

    Money refundable(Invoice invoice) {
        return payments.charges()
                .find(invoice.charge())
                .map(Charge::refundable)
                .orElseGet(() -> Money.zero(invoice.total().gross().currency()));
    }

    /** Sends the money back; empty when it is on its way, else why it is not. The reason is kept before anything is sent. */
    Optional<ErrorCode> refund(Invoice invoice, Money amount, String reason, UUID wish, Principal operator) {
        UUID act = acts.refund(operator, invoice.id().value(), amount, reason);
        RefundOutcome outcome = payments.refunds()
                .refund(RefundRequest.of(invoice.charge(), amount), IdempotencyKey.of("desk-" + wish));
        acts.outcome(operator, act, outcome.code());
        return UNDER_WAY.contains(outcome.code()) ? Optional.empty() : Optional.of(outcome.code());
    }

    private String name(Principal operator, SubjectId actor) {
        return accounts.find(operator.tenant(), actor)
                .map((Account account) -> account.email().reveal(Purpose.SERVICE))
                .orElse(actor.value().toString());
    }
}
