package com.petmatch.payments;

import com.petmatch.kernel.money.Money;
import com.petmatch.payments.books.Books;
import com.petmatch.payments.books.PostingRules;
import com.petmatch.payments.dispute.Dispute;
import com.petmatch.payments.dispute.DisputeClosed;
import com.petmatch.payments.dispute.DisputeEffects;
import com.petmatch.payments.dispute.DisputeOpened;
import com.petmatch.payments.dispute.DisputeState;

/**
 * What a dispute means for books, listeners and the operator, in the transaction that records it. The balances follow
 * from the state alone, so that they do not depend on the way that led there.
 */
final class DisputeSettlement implements DisputeEffects {

    private final EngineContext context;
    private final Books books;

    DisputeSettlement(EngineContext context, Books books) {
        this.context = context;
        this.books = books;
    }

    @Override
    public void opened(Dispute dispute) {
        context.listener()
                .operatorNeeded(PaymentErrors.DISPUTE_OPENED, dispute.id().value());
        context.outbox()
                .append(new DisputeOpened(
                        context.nextEventId(),
                        context.tenant(),
                        dispute.id(),
                        dispute.charge(),
                        dispute.amount(),
                        dispute.state(),
                        dispute.evidenceDueAt(),
                        context.clock().instant(),
                        1));
        if (dispute.state() == DisputeState.WON) {
            wonUnseen(dispute);
        }
        withhold(dispute, dispute.withheld());
        lose(dispute, dispute.lost());
        if (dispute.state().isClosed()) {
            closed(dispute);
        }
    }

    @Override
    public void moved(Dispute before, Dispute after) {
        boolean wasWithheld = !before.withheld().isZero();
        if (!wasWithheld && !after.withheld().isZero()) {
            context.listener()
                    .operatorNeeded(PaymentErrors.DISPUTE_OPENED, after.id().value());
        }
        if (!wasWithheld && !before.state().isClosed() && after.state() == DisputeState.WON) {
            wonUnseen(after);
        }
        withhold(after, after.withheld().minus(before.withheld()));
        lose(after, after.lost().minus(before.lost()));
        if (after.state().isClosed() && after.state() != before.state()) {
            closed(after);
        }
    }

    // Won before we heard that money was withheld: the books show both movements, as the provider's do.
    private void wonUnseen(Dispute dispute) {
        withhold(dispute, dispute.amount());
        withhold(dispute, dispute.amount().negated());
    }

    private void withhold(Dispute dispute, Money amount) {
        if (!amount.isZero()) {
            books.post(PostingRules.disputeWithheld(
                    dispute.id().value(),
                    dispute.version(),
                    dispute.gateway(),
                    amount,
                    context.clock().instant()));
        }
    }

    private void lose(Dispute dispute, Money amount) {
        if (!amount.isZero()) {
            books.post(PostingRules.disputeLost(
                    dispute.id().value(),
                    dispute.version(),
                    amount,
                    context.clock().instant()));
        }
    }

    private void closed(Dispute dispute) {
        context.outbox()
                .append(new DisputeClosed(
                        context.nextEventId(),
                        context.tenant(),
                        dispute.id(),
                        dispute.charge(),
                        dispute.amount(),
                        dispute.state(),
                        dispute.closedAt().orElseThrow(),
                        dispute.version()));
    }
}
