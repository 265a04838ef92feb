package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.CurrencyMismatchException;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.charge.CaptureOutcome;
import com.petmatch.payments.charge.ChargeId;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.refund.RefundOutcome;
import com.petmatch.payments.refund.RefundRequest;
import com.petmatch.payments.testkit.simulator.Fate;
import com.petmatch.payments.testkit.simulator.SimulatedPayment;
import com.petmatch.payments.testkit.simulator.SimulatedProvider;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Held money is taken once or given up once, whatever comes between; the books say what the provider says. */
@Tag("row-39")
public abstract class HoldFailureContract {

    private static final OrderRef ORDER = OrderRef.of("order-1");
    private static final IdempotencyKey KEY = IdempotencyKey.of("key-1");

    private TwoProviders shop;

    /** Stores that are empty at the start of each test. */
    protected abstract PaymentStores stores();

    @BeforeEach
    void open() {
        shop = new TwoProviders(stores());
    }

    @AfterEach
    void booksEqualTheProvider() {
        assertThat(shop.booksEqualTheProviders()).isTrue();
    }

    @Test
    void takesAPartOnceAndReleasesTheRest() {
        ChargeId charge = held();

        assertThat(capture(charge, 400)).isEqualTo(new CaptureOutcome.Captured(charge, eur(400)));

        assertThat(payment().captured()).isEqualTo(eur(400));
        assertThat(shop.payments.charges().find(charge).orElseThrow().refundable())
                .isEqualTo(eur(400));
        RefundRequest tooMuch = RefundRequest.of(charge, eur(401));
        assertThat(shop.payments.refunds().refund(tooMuch, KEY)).isEqualTo(new RefundOutcome.RefundExceeds(eur(400)));
    }

    @Test
    void captureTwice() {
        ChargeId charge = held();
        capture(charge, 400);

        assertThat(capture(charge, 1_000)).isEqualTo(new CaptureOutcome.AlreadyCaptured(charge, eur(400)));
        assertThat(shop.wire.calls()).containsOnlyOnce("capture");
    }

    @Test
    void captureAbove() {
        ChargeId charge = held();

        assertThat(capture(charge, 1_001)).isEqualTo(new CaptureOutcome.CaptureExceeds(charge, eur(1_000)));
        assertThat(shop.wire.calls()).doesNotContain("capture");
    }

    @Test
    void captureExpired() {
        ChargeId charge = held();
        shop.first.lapse(payment());
        shop.hearAll();
        shop.recover();

        assertThat(capture(charge, 1_000)).isEqualTo(new CaptureOutcome.AuthorizationExpired(charge));
    }

    @Test
    void captureExpiredBeforeAnyWordOfIt() {
        ChargeId charge = held();
        shop.first.lapse(payment());

        assertThat(capture(charge, 1_000)).isEqualTo(new CaptureOutcome.AuthorizationExpired(charge));
    }

    @Test
    void captureVersusVoid() {
        ChargeId charge = held();
        List<ChargeOutcome> second = new ArrayList<>();
        shop.wire.meanwhile(() -> second.add(shop.payments.charges().cancel(charge)));

        assertThat(capture(charge, 1_000)).isInstanceOf(CaptureOutcome.Captured.class);

        assertThat(second).containsExactly(new ChargeOutcome.InProgress(charge));
        assertThat(shop.payments.charges().cancel(charge)).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(shop.wire.calls()).doesNotContain("void");
    }

    @Test
    void voidVersusCapture() {
        ChargeId charge = held();
        List<CaptureOutcome> second = new ArrayList<>();
        shop.wire.meanwhile(() -> second.add(capture(charge, 1_000)));

        assertThat(shop.payments.charges().cancel(charge)).isInstanceOf(ChargeOutcome.Declined.class);

        assertThat(second).containsExactly(new CaptureOutcome.InProgress(charge));
        assertThat(capture(charge, 1_000)).isEqualTo(new CaptureOutcome.AlreadyVoided(charge));
        assertThat(payment().status()).isEqualTo(PaymentStatus.CANCELED);
    }

    @ParameterizedTest
    @EnumSource(names = {"REQUEST_LOST", "REPLY_LOST", "FAILS_BEFORE", "FAILS_AFTER"})
    @Tag("row-1")
    void findsOutWhatBecameOfALostCapture(Fate fate) {
        ChargeId charge = held();
        shop.wire.next("capture", fate);

        assertThat(capture(charge, 700)).isEqualTo(new CaptureOutcome.Unresolved(charge));
        shop.recover();

        assertThat(capture(charge, 700)).isEqualTo(new CaptureOutcome.AlreadyCaptured(charge, eur(700)));
        assertThat(payment().captured()).isEqualTo(eur(700));
    }

    @Test
    void mayBeTriedAgainWhenItIsProvenThatNothingHappened() {
        ChargeId charge = held();
        shop.wire.next("capture", Fate.NOT_SENT);

        assertThatThrownBy(() -> capture(charge, 700)).hasMessageContaining("capture did not come through");

        assertThat(capture(charge, 700)).isEqualTo(new CaptureOutcome.Captured(charge, eur(700)));
    }

    @Test
    void givesUpWhatIsHeldForAChargeThatHasEnded() {
        ChargeId charge = shop.payments
                .charges()
                .charge(request(SimulatedProvider.DECLINED), KEY)
                .charge();
        shop.first.succeedLate(payment());
        shop.hearAll();
        assertThat(payment().status()).isEqualTo(PaymentStatus.AUTHORIZED);

        shop.recover();

        assertThat(payment().status()).isEqualTo(PaymentStatus.CANCELED);
        assertThat(shop.payments.charges().outcome(charge)).isInstanceOf(ChargeOutcome.Declined.class);
    }

    @Test
    @Tag("row-28")
    void refusesAnotherCurrencyAndWhatIsNothing() {
        ChargeId charge = held();

        assertThatThrownBy(() -> shop.payments.charges().capture(charge, Money.of(1, CurrencyCode.USD)))
                .isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> capture(charge, 0)).isInstanceOf(InvalidPaymentRequestException.class);
    }

    @Test
    void refusesWhatNeverHeldMoney() {
        ChargeId charge = shop.payments.charges().prepare(request(SimulatedProvider.GOOD), KEY);

        assertThatThrownBy(() -> capture(charge, 100))
                .isInstanceOfSatisfying(
                        InvalidPaymentRequestException.class,
                        e -> assertThat(e.code()).isEqualTo(PaymentErrors.CHARGE_NOT_AUTHORIZED));
    }

    private ChargeId held() {
        ChargeOutcome outcome = shop.payments.charges().charge(request(SimulatedProvider.GOOD), KEY);
        assertThat(outcome).isInstanceOf(ChargeOutcome.Authorized.class);
        return outcome.charge();
    }

    private CaptureOutcome capture(ChargeId charge, long cents) {
        return shop.payments.charges().capture(charge, eur(cents));
    }

    private SimulatedPayment payment() {
        return shop.first.payments().iterator().next();
    }

    private static ChargeRequest request(String token) {
        return ChargeRequest.of(ORDER, eur(1_000), MethodToken.of(token)).holding();
    }
}
