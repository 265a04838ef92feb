package com.petmatch.payments.charge;

import static com.petmatch.payments.ScriptedGateway.payment;
import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.hosted;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.OpenTransactionException;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.GatewayPayment;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.recovery.RecoveryFinding;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** News in any order: a rank never falls, and what comes too late goes back. */
class ChargeOrderTest {

    private static final NextAction SECOND_PAGE =
            new NextAction.Redirect(URI.create("https://pay.example/page_2"), Optional.empty());

    private final TestShop shop = new TestShop();
    private final Charges charges = shop.payments.charges();

    @Test
    @Tag("row-18")
    void movesFromAskingToPendingAndNotBack() {
        ChargeId id = charges.charge(hosted(), IdempotencyKey.of("order-1")).charge();

        told(id, onPage(PaymentStatus.PENDING));
        assertThat(state(id)).isEqualTo(ChargeState.PENDING);

        told(id, onPage(PaymentStatus.ACTION_REQUIRED));
        assertThat(state(id)).isEqualTo(ChargeState.PENDING);
    }

    @Test
    @Tag("row-19")
    void keepsNewsThatWasFasterThanTheAnswer() {
        ChargeId id = charges.prepare(request(), IdempotencyKey.of("order-1"));
        shop.gateway.payments.add(() -> {
            told(id, payment(PaymentStatus.CAPTURED));
            return payment(PaymentStatus.PENDING);
        });

        assertThat(charges.execute(id)).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(shop.events(ChargeApproved.TYPE)).hasSize(1);
    }

    @Test
    @Tag("row-19")
    void tellsOnceWhatAnswerAndNewsBothSay() {
        ChargeId id = charges.prepare(request(), IdempotencyKey.of("order-1"));
        shop.gateway.payments.add(() -> {
            told(id, payment(PaymentStatus.CAPTURED));
            return payment(PaymentStatus.CAPTURED);
        });

        assertThat(charges.execute(id)).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(shop.events(ChargeApproved.TYPE)).hasSize(1);
    }

    @Test
    void callsNobodyInsideATransaction() {
        IdempotencyKey key = IdempotencyKey.of("order-1");

        assertThatThrownBy(() -> shop.unitOfWork.inTransaction(() -> charges.charge(request(), key)))
                .isInstanceOf(OpenTransactionException.class);
        assertThatThrownBy(() -> shop.unitOfWork.inTransaction(() -> charges.ofPayment(ScriptedGateway.ID, "py_1")))
                .isInstanceOf(OpenTransactionException.class);
        assertThat(shop.gateway.calls).isEmpty();
    }

    @Test
    void saysWhoWouldTakeAChargeWithoutACall() {
        assertThat(charges.taker(request())).contains(ScriptedGateway.ID);
        assertThat(charges.taker(request().at(new GatewayId("nobody")))).isEmpty();
        assertThat(shop.gateway.calls).isEmpty();
    }

    @Test
    void showsTheNewestPage() {
        ChargeId id = charges.charge(hosted(), IdempotencyKey.of("order-1")).charge();

        told(id, onPage(PaymentStatus.ACTION_REQUIRED).withNext(SECOND_PAGE));
        told(id, onPage(PaymentStatus.ACTION_REQUIRED));

        assertThat(charges.outcome(id)).isEqualTo(new ChargeOutcome.ActionRequired(id, SECOND_PAGE));
    }

    @Test
    @Tag("row-18")
    void holdsWhatIsHeldWhateverElseIsPending() {
        shop.gateway.payments.add(() -> payment(PaymentStatus.AUTHORIZED));
        ChargeId id = charges.charge(request().holding(), IdempotencyKey.of("order-1"))
                .charge();

        told(id, payment(PaymentStatus.PENDING));

        assertThat(state(id)).isEqualTo(ChargeState.AUTHORIZED);
    }

    @Test
    @Tag("row-11")
    void givesTheSecondPaymentOfAnOrderBack() {
        charges.charge(request(), IdempotencyKey.of("order-1"));
        shop.gateway.payments.add(() -> GatewayPayment.of(PaymentStatus.CAPTURED, PaymentRefs.payment("pay_2")));

        ChargeId second =
                charges.charge(request(), IdempotencyKey.of("order-1-again")).charge();

        assertThat(charges.find(second).orElseThrow().refundReserved()).isEqualTo(eur(1_099));
        assertThat(shop.listener.told).anyMatch(line -> line.startsWith("operator"));
    }

    @Test
    void keepsTheOnlyPaymentOfAnOrder() {
        ChargeId id = charges.charge(request(), IdempotencyKey.of("order-1")).charge();

        assertThat(charges.find(id).orElseThrow().refundable()).isEqualTo(eur(1_099));
    }

    @Test
    @Tag("row-11")
    void givesUpWhatIsHeldForAChargeThatHasEnded() {
        shop.gateway.payments.add(() -> payment(PaymentStatus.DECLINED));
        ChargeId id = charges.charge(request().holding(), IdempotencyKey.of("order-1"))
                .charge();

        told(id, payment(PaymentStatus.AUTHORIZED));
        told(id, payment(PaymentStatus.AUTHORIZED));
        shop.clock.advance(Duration.ofMinutes(2));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.ChargeSettled(id, ChargeState.DECLINED));
        assertThat(shop.gateway.calls)
                .filteredOn(call -> call.startsWith("void"))
                .hasSize(1);
        assertThat(shop.payments.recovery().sweep(10)).isEmpty();
    }

    @Test
    void looksAtAHoldOnceItShouldHaveEnded() {
        Instant end = shop.clock.instant().plus(Duration.ofDays(5));
        shop.gateway.payments.add(() -> payment(PaymentStatus.AUTHORIZED).heldUntil(end));
        ChargeId id = charges.charge(request().holding(), IdempotencyKey.of("order-1"))
                .charge();
        shop.clock.advance(Duration.ofDays(5).plus(Duration.ofMinutes(59)));
        assertThat(shop.payments.recovery().sweep(10)).isEmpty();

        shop.clock.advance(Duration.ofMinutes(1));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.ChargeSettled(id, ChargeState.EXPIRED));
    }

    @Test
    void looksDailyAtAHoldOfWhichNobodySaysWhenItEnds() {
        shop.gateway.payments.add(() -> payment(PaymentStatus.AUTHORIZED));
        charges.charge(request().holding(), IdempotencyKey.of("order-1"));
        shop.clock.advance(Duration.ofHours(23));
        assertThat(shop.payments.recovery().sweep(10)).isEmpty();

        shop.clock.advance(Duration.ofHours(1));

        assertThat(shop.payments.recovery().sweep(10)).hasSize(1);
    }

    private ChargeState state(ChargeId id) {
        return charges.find(id).orElseThrow().state();
    }

    private static GatewayPayment onPage(PaymentStatus status) {
        return GatewayPayment.of(status, PaymentRefs.checkout("page_1", Optional.empty()));
    }

    private void told(ChargeId id, GatewayPayment news) {
        UUID attempt = charges.find(id).orElseThrow().attempt().id().value();
        assertThat(charges.told(ScriptedGateway.ID, Optional.of(attempt), news).map(Charge::id))
                .contains(id);
    }
}
