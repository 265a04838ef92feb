package com.petmatch.payments.refund;

import static com.petmatch.payments.ScriptedGateway.lost;
import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.TestShop;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.gateway.GatewayRefund;
import com.petmatch.payments.gateway.RefundStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.recovery.RecoveryFinding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Refunds at a provider that keeps no word of ours with them, as Mercado Pago does. */
class UnnamedRefundsTest {

    private final TestShop shop = new TestShop();
    private final Refunds refunds = shop.payments.refunds();
    private ChargeId charge;

    @BeforeEach
    void pay() {
        shop.gateway.namesRefunds = false;
        charge = shop.payments
                .charges()
                .charge(request(), IdempotencyKey.of("order-1"))
                .charge();
    }

    @Test
    @Tag("row-1")
    void knowsALostRefundByWhatIsNew() {
        RefundId id = lostRefund();
        shop.gateway.knownRefunds = List.of(unnamed("ref_1", 500, shop.clock.instant()));
        shop.clock.advance(Duration.ofMinutes(3));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.RefundSettled(id, RefundState.SUCCEEDED));
        assertThat(shop.gateway.calls)
                .filteredOn(call -> call.startsWith("refund "))
                .hasSize(1);
    }

    @Test
    @Tag("row-19")
    void countsARefundOnceWhenItsEventComesFirst() {
        lostRefund();
        shop.gateway.knownRefunds = List.of(unnamed("ref_1", 500, shop.clock.instant()));

        refunds.refresh(charge());
        refunds.refresh(charge());

        assertThat(charge().refunded()).isEqualTo(eur(500));
        assertThat(refunds.ofCharge(charge)).singleElement().satisfies(refund -> {
            assertThat(refund.ours()).isTrue();
            assertThat(refund.ref()).contains("ref_1");
        });
    }

    @Test
    void repeatsWhatOnlyLooksLikeAnOlderOne() {
        refunds.told(charge(), unnamed("ref_dashboard", 500, shop.clock.instant()));
        shop.clock.advance(Duration.ofHours(1));
        RefundId id = lostRefund();
        shop.gateway.knownRefunds =
                List.of(unnamed("ref_dashboard", 500, shop.clock.instant().minus(Duration.ofHours(1))));
        shop.clock.advance(Duration.ofMinutes(3));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.RefundSettled(id, RefundState.SUCCEEDED));
        assertThat(shop.gateway.calls)
                .filteredOn(call -> call.startsWith("refund "))
                .hasSize(2);
    }

    @Test
    void takesNoRefundOfBeforeForItsOwn() {
        Instant before = shop.clock.instant();
        shop.clock.advance(Duration.ofHours(1));
        lostRefund();
        shop.gateway.knownRefunds = List.of(unnamed("ref_old", 500, before));
        shop.clock.advance(Duration.ofMinutes(3));

        assertThat(shop.payments.recovery().sweep(10)).hasSize(1);
        assertThat(shop.gateway.calls)
                .filteredOn(call -> call.startsWith("refund "))
                .hasSize(2);
    }

    @Test
    void countsWhatNobodyHereAskedForAsForeign() {
        lostRefund();

        refunds.told(charge(), unnamed("ref_1", 300, shop.clock.instant()));

        assertThat(charge().refunded()).isEqualTo(eur(300));
        assertThat(refunds.ofCharge(charge)).hasSize(2);
    }

    private RefundId lostRefund() {
        shop.gateway.refundAnswers.add(() -> {
            throw lost();
        });
        RefundOutcome outcome = refunds.refund(RefundRequest.of(charge, eur(500)), IdempotencyKey.of("a"));
        return ((RefundOutcome.Unresolved) outcome).refund();
    }

    private Charge charge() {
        return shop.payments.charges().find(charge).orElseThrow();
    }

    private static GatewayRefund unnamed(String ref, long cents, Instant at) {
        return new GatewayRefund(
                ref, "pay_1", Optional.empty(), eur(cents), RefundStatus.SUCCEEDED, Optional.empty(), at);
    }
}
