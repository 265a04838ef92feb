package com.petmatch.platform.admin;

import com.petmatch.core.account.Account;
import com.petmatch.core.account.Accounts;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.money.Money;
import com.petmatch.kernel.privacy.Purpose;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.invoice.InvoiceId;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.platform.order.Order;
import com.petmatch.platform.order.OrderStore;
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
    private final OrderStore orders;
    private final Accounts accounts;
    private final OperatorActs acts;
    private final IdSource ids;

    RefundDesk(Payments payments, OrderStore orders, Accounts accounts, OperatorActs acts, IdSource ids) {
        this.payments = payments;
        this.orders = orders;
        this.accounts = accounts;
        this.acts = acts;
        this.ids = ids;
    }

    /** The payment of an invoice's or an order's number; empty for anything else. */
    Optional<Sale> sale(String number) {
        try {
            UUID id = UUID.fromString(number.strip());
            return payments.invoices()
                    .find(new InvoiceId(id))
                    .filter(found -> found.number().isPresent())
                    .map(Sale::of)
                    .or(() -> orders.find(TenantId.SINGLE, id).flatMap(this::ofOrder));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private Optional<Sale> ofOrder(Order order) {
        return payments.charges().find(order.charge()).map(charge -> Sale.of(order, charge));
    }

    PaymentPage.Payment payment(Sale sale, Principal operator) {
        List<PaymentPage.Refund> refunds = acts.refunds(operator.tenant(), sale.id(), UNDER_WAY).stream()
                .map(act -> new PaymentPage.Refund(act.at(), act.amount(), act.reason(), name(operator, act.actor())))
                .toList();
        return new PaymentPage.Payment(sale.row(), refundable(sale), ids.next().toString(), refunds);
    }

    private Money refundable(Sale sale) {
        return payments.charges()
                .find(sale.charge())
                .map(Charge::refundable)
                .orElseGet(() -> Money.zero(sale.total().currency()));
    }

    /** Sends the money back; empty when it is on its way, else why it is not. The reason is kept before anything is sent. */
    Optional<ErrorCode> refund(Sale sale, Money amount, String reason, UUID wish, Principal operator) {
        UUID act = acts.refund(operator, sale.id(), amount, reason);
        RefundOutcome outcome =
                payments.refunds().refund(RefundRequest.of(sale.charge(), amount), IdempotencyKey.of("desk-" + wish));
        acts.outcome(operator, act, outcome.code());
        return UNDER_WAY.contains(outcome.code()) ? Optional.empty() : Optional.of(outcome.code());
    }

    private String name(Principal operator, SubjectId actor) {
        return accounts.find(operator.tenant(), actor)
                .map((Account account) -> account.email().reveal(Purpose.SERVICE))
                .orElse(actor.value().toString());
    }
}
