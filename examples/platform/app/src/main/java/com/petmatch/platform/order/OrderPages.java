package com.petmatch.platform.order;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.Payments;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.charge.Charges;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.refund.Refund;
import com.petmatch.payments.refund.RefundState;
import com.petmatch.payments.refund.Refunds;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.Providers;
import com.petmatch.platform.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page of a payment out of the engines' records. Safe for concurrent use. */
@Component
final class OrderPages {

    private final Charges charges;
    private final Refunds refunds;
    private final Providers providers;
    private final OrderLinks links;

    OrderPages(Payments payments, HostParts parts, OrderLinks links) {
        this.charges = payments.charges();
        this.refunds = payments.refunds();
        this.providers = parts.providers();
        this.links = links;
    }

    OrderPage page(Order order) {
        Charge charge = charges.find(order.charge()).orElseThrow();
        ChargeOutcome outcome = charges.outcome(order.charge());
        Optional<NextAction> next =
                outcome instanceof ChargeOutcome.ActionRequired action ? Optional.of(action.next()) : Optional.empty();
        Optional<OrderPage.Code> code = next.flatMap(action -> code(charge, action));
        OrderProgress progress = progress(charge, outcome, code.isPresent());
        return new OrderPage(
                progress,
                order.meals(),
                order.amount(),
                order.id().toString(),
                code,
                next.flatMap(OrderPages::target),
                reason(progress, outcome),
                statement(charge),
                links.path(order.id()));
    }

    private static OrderProgress progress(Charge charge, ChargeOutcome outcome, boolean hasCode) {
        if (outcome instanceof ChargeOutcome.Approved) {
            return charge.refunded().equals(charge.captured()) ? OrderProgress.RETURNED : OrderProgress.PAID;
        }
        if (outcome instanceof ChargeOutcome.Declined) {
            return charge.state() == ChargeState.DECLINED ? OrderProgress.DECLINED : OrderProgress.CANCELED;
        }
        return hasCode ? OrderProgress.WAITING : OrderProgress.CONFIRMING;
    }

    private static Optional<Refusal> reason(OrderProgress progress, ChargeOutcome outcome) {
        return progress == OrderProgress.DECLINED && outcome instanceof ChargeOutcome.Declined declined
                ? Optional.of(Refusal.of(declined.reason().code()))
                : Optional.empty();
    }

    private Optional<OrderPage.Code> code(Charge charge, NextAction action) {
        if (!(action instanceof NextAction.QrCode code)) {
            return Optional.empty();
        }
        QrPicture picture = QrPicture.of(code.content());
        return Optional.of(new OrderPage.Code(
                code.content(),
                picture.path(),
                picture.size(),
                code.page().map(Object::toString),
                providers.name(charge.attempt().gateway()),
                code.expiresAt()));
    }

    private static Optional<String> target(NextAction action) {
        return action instanceof NextAction.Redirect page
                ? Optional.of(page.target().toString())
                : Optional.empty();
    }

    private Optional<OrderPage.Statement> statement(Charge charge) {
        if (!charge.captured().isPositive()) {
            return Optional.empty();
        }
        String provider = providers.name(charge.attempt().gateway());
        List<OrderPage.Line> lines = new ArrayList<>();
        lines.add(new OrderPage.Line("order.line.paid", charge.createdAt(), provider, charge.captured()));
        Money sum = charge.captured();
        for (Refund refund : refunds.ofCharge(charge.id())) {
            boolean done = refund.state() == RefundState.SUCCEEDED;
            if (done || refund.state().isOpen()) {
                String key = done ? "order.line.refund" : "order.line.refund.pending";
                lines.add(new OrderPage.Line(
                        key, refund.createdAt(), provider, refund.amount().negated()));
                sum = sum.minus(refund.amount());
            }
        }
        return Optional.of(new OrderPage.Statement(lines, sum));
    }
}
