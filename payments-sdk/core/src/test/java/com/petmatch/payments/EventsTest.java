package com.petmatch.payments;

import static com.petmatch.payments.ScriptedGateway.page;
import static com.petmatch.payments.TestShop.wish;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.DomainEvent;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.payments.charge.ChargeApproved;
import com.petmatch.payments.charge.ChargeDeclined;
import com.petmatch.payments.charge.ChargeUnresolved;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.invoice.InvoicePaid;
import com.petmatch.payments.refund.ChargeRefunded;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.subscription.SubscriptionCanceled;
import com.petmatch.payments.subscription.SubscriptionChanged;
import com.petmatch.payments.subscription.SubscriptionOutcome.CheckoutNeeded;
import com.petmatch.payments.subscription.SubscriptionStarted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EventsTest {

    private static final Map<String, Function<OutboxRow, DomainEvent>> READERS = Map.of(
            ChargeApproved.TYPE, ChargeApproved::from,
            ChargeDeclined.TYPE, ChargeDeclined::from,
            ChargeUnresolved.TYPE, ChargeUnresolved::from,
            ChargeRefunded.TYPE, ChargeRefunded::from,
            InvoicePaid.TYPE, InvoicePaid::from,
            SubscriptionStarted.TYPE, SubscriptionStarted::from,
            SubscriptionChanged.TYPE, SubscriptionChanged::from,
            SubscriptionCanceled.TYPE, SubscriptionCanceled::from);

    private final TestShop shop = new TestShop();

    @Test
    void readsBackEveryEventItWrites() {
        buyRefundAndCancel();
        loseAndDecline();

        List<OutboxRow> rows = shop.events();

        assertThat(rows).extracting(OutboxRow::type).containsAll(READERS.keySet());
        for (OutboxRow row : rows) {
            DomainEvent event = READERS.get(row.type()).apply(row);
            assertThat(event.id()).isEqualTo(row.eventId());
            assertThat(event.tenant()).isEqualTo(row.tenant());
            assertThat(event.type()).isEqualTo(row.type());
            assertThat(event.aggregate()).isEqualTo(row.aggregate());
            assertThat(event.aggregateVersion()).isEqualTo(row.aggregateVersion());
            assertThat(event.at()).isEqualTo(row.occurredAt());
            assertThat(event.payload()).isEqualTo(row.payload());
        }
    }

    @Test
    void countsTheVersionsOfAnAggregateUpwards() {
        buyRefundAndCancel();

        List<Long> versions = shop.events().stream()
                .filter(row -> row.aggregate().type().equals("payments.charge"))
                .map(OutboxRow::aggregateVersion)
                .toList();

        assertThat(versions).isSorted().doesNotHaveDuplicates();
    }

    private void buyRefundAndCancel() {
        Payments payments = shop.payments;
        CheckoutNeeded checkout =
                (CheckoutNeeded) payments.subscriptions().start(wish(TestShop.PRO), IdempotencyKey.of("a"));
        UUID attempt = payments.charges()
                .find(checkout.charge())
                .orElseThrow()
                .attempt()
                .id()
                .value();
        payments.charges().told(ScriptedGateway.ID, Optional.of(attempt), page(PaymentStatus.CAPTURED));
        payments.refunds().refund(RefundRequest.of(checkout.charge(), TestShop.eur(100)), IdempotencyKey.of("r"));
        payments.subscriptions().cancelAtPeriodEnd(checkout.subscription());
        payments.subscriptions().cancelNow(checkout.subscription());
    }

    private void loseAndDecline() {
        shop.gateway.payments.add(() -> {
            throw ScriptedGateway.lost();
        });
        shop.payments.charges().charge(TestShop.request(), IdempotencyKey.of("lost"));
        shop.gateway.payments.add(() -> ScriptedGateway.payment(PaymentStatus.DECLINED));
        shop.payments.charges().charge(TestShop.request(), IdempotencyKey.of("declined"));
    }
}
