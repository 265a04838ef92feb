package com.petmatch.payments.dispute;

import static com.petmatch.payments.dispute.DisputeNews.news;
import static com.petmatch.payments.TestShop.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.Payments;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.gateway.DisputeStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import java.lang.reflect.Proxy;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A dispute that opens while a refund is being written. */
class DisputeRacesRefundTest {

    private final TestShop shop = new TestShop();
    private final Disputes disputes = shop.payments.disputes();
    private final Charge charge = shop.paid();

    @Test
    void makesARefundThatIsBeingWrittenReadTheChargeAgain() {
        disputes.told(charge, news(DisputeStatus.WARNING, 0));
        assertThat(version()).isEqualTo(charge.version());

        disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 1));
        assertThat(version()).isEqualTo(charge.version() + 1);

        disputes.told(charge, news(DisputeStatus.UNDER_REVIEW, 2));
        assertThat(version()).isEqualTo(charge.version() + 1);
    }

    @Test
    @Tag("row-38")
    void refusesARefundWhenADisputeOpensBetweenTheLookAndTheClaim() {
        AtomicBoolean opens = new AtomicBoolean(true);
        ChargeStore interrupted = intercepting(shop.stores.charges(), () -> {
            if (opens.getAndSet(false)) {
                assertThat(disputes.told(charge, news(DisputeStatus.NEEDS_RESPONSE, 0))
                                .state())
                        .isEqualTo(DisputeState.NEEDS_RESPONSE);
            }
        });
        Payments racing = Payments.builder()
                .gateway(shop.gateway)
                .stores(withCharges(shop.stores, interrupted))
                .clock(shop.clock)
                .ids(() -> new UUID(7, 7))
                .build();

        RefundOutcome outcome =
                racing.refunds().prepare(RefundRequest.of(charge.id(), eur(500)), IdempotencyKey.of("refund-1"));

        assertThat(opens).isFalse();
        assertThat(outcome).isEqualTo(new RefundOutcome.RefundRefused(PaymentErrors.REFUND_DISPUTED));
        assertThat(shop.payments.refunds().ofCharge(charge.id())).isEmpty();
        assertThat(shop.payments.charges().find(charge.id()).orElseThrow().refundReserved())
                .isEqualTo(eur(0));
    }

    private long version() {
        return shop.payments.charges().find(charge.id()).orElseThrow().version();
    }

    /** The same charges, with something happening before each write of one. */
    private static ChargeStore intercepting(ChargeStore charges, Runnable beforeReplace) {
        return (ChargeStore) Proxy.newProxyInstance(
                ChargeStore.class.getClassLoader(), new Class<?>[] {ChargeStore.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("replace")) {
                        beforeReplace.run();
                    }
                    return method.invoke(charges, arguments);
                });
    }

    private static PaymentStores withCharges(PaymentStores stores, ChargeStore charges) {
        return new PaymentStores(
                stores.unitOfWork(),
                stores.outbox(),
                stores.ledger(),
                stores.idempotency(),
                charges,
                stores.refunds(),
                stores.disputes(),
                stores.invoices(),
                stores.subscriptions(),
                stores.inbox(),
                stores.savedMethods());
    }
}
