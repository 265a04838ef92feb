package com.petmatch.payments.charge;

import static com.petmatch.payments.ScriptedGateway.lost;
import static com.petmatch.payments.ScriptedGateway.notSent;
import static com.petmatch.payments.ScriptedGateway.payment;
import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.CurrencyMismatchException;
import com.petmatch.kernel.money.Money;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.GatewayUnavailableException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.PaymentException;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.recovery.RecoveryFinding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held money is taken or given up once, whoever asks and whatever is lost. */
class CapturesTest {

    private final TestShop shop = new TestShop();
    private final Charges charges = shop.payments.charges();
    private ChargeId held;

    @BeforeEach
    void hold() {
        shop.gateway.payments.add(() -> payment(PaymentStatus.AUTHORIZED));
        held = charges.charge(request().holding(), IdempotencyKey.of("order-1")).charge();
        shop.gateway.lookup = new LookupOutcome.Found(payment(PaymentStatus.AUTHORIZED));
        shop.gateway.calls.clear();
    }

    @Test
    @Tag("row-39")
    void takesAPartOnce() {
        assertThat(capture(500)).isEqualTo("captured EUR 5.00 capture.captured");
        assertThat(capture(500)).isEqualTo("already EUR 5.00 capture.already-captured");

        assertThat(shop.gateway.calls).hasSize(1);
        assertThat(charges.find(held).orElseThrow().captured()).isEqualTo(eur(500));
    }

    @Test
    @Tag("row-39")
    void takesNoMoreThanIsHeld() {
        assertThat(capture(1_100)).isEqualTo("exceeds EUR 10.99 capture.exceeds");
        assertThat(shop.gateway.calls).isEmpty();
        assertThat(capture(1_099)).isEqualTo("captured EUR 10.99 capture.captured");
    }

    @Test
    @Tag("row-28")
    void takesNothingInAnotherCurrency() {
        assertThatThrownBy(() -> charges.capture(held, Money.of(500, CurrencyCode.USD)))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1})
    @Tag("row-27")
    void takesNothingButMoney(long cents) {
        assertThatThrownBy(() -> charges.capture(held, eur(cents)))
                .isInstanceOfSatisfying(
                        InvalidPaymentRequestException.class,
                        refused -> assertThat(refused.code()).isEqualTo(PaymentErrors.AMOUNT_INVALID));
    }

    @Test
    void takesNothingFromAChargeThatHoldsNothing() {
        ChargeId prepared = charges.prepare(request().holding(), IdempotencyKey.of("order-2"));

        assertThatThrownBy(() -> charges.capture(prepared, eur(500)))
                .isInstanceOfSatisfying(
                        InvalidPaymentRequestException.class,
                        refused -> assertThat(refused.code()).isEqualTo(PaymentErrors.CHARGE_NOT_AUTHORIZED));
    }

    @Test
    @Tag("row-6")
    void letsOneOfTwoAtOnceTakeIt() {
        List<String> second = new ArrayList<>();
        shop.gateway.payments.add(() -> {
            second.add(capture(500));
            second.add(charges.cancel(held).code().toString());
            return payment(PaymentStatus.CAPTURED).withCaptured(eur(500));
        });

        assertThat(capture(500)).startsWith("captured");
        assertThat(second).containsExactly("progress capture.in-progress", "charge.in-progress");
        assertThat(shop.gateway.calls).hasSize(1);
    }

    @Test
    @Tag("row-2")
    void saysALostWordAgainWithTheSameKey() {
        shop.gateway.payments.add(() -> {
            throw lost();
        });

        assertThat(capture(500)).isEqualTo("unresolved capture.unresolved");
        assertThat(capture(1_099)).isEqualTo("unresolved capture.unresolved");
        shop.clock.advance(Duration.ofMinutes(3));
        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.ChargeSettled(held, ChargeState.CAPTURED));

        assertThat(charges.find(held).orElseThrow().captured()).isEqualTo(eur(500));
        assertThat(captureCalls()).hasSize(2).containsOnly(captureCalls().get(0));
    }

    @Test
    @Tag("row-7")
    void onlyAsksWhenTheProviderMayHaveForgottenTheWord() {
        shop.gateway.payments.add(() -> {
            throw lost();
        });
        capture(500);
        shop.clock.advance(Duration.ofHours(23));

        assertThat(shop.payments.recovery().sweep(10)).hasOnlyElementsOfType(RecoveryFinding.StillOpen.class);
        assertThat(captureCalls()).hasSize(1);
    }

    @Test
    @Tag("row-2")
    void doesNotRepeatAWordThatWasHeardAfterAll() {
        shop.gateway.payments.add(() -> {
            throw lost();
        });
        capture(500);
        shop.gateway.lookup =
                new LookupOutcome.Found(payment(PaymentStatus.CAPTURED).withCaptured(eur(500)));
        shop.clock.advance(Duration.ofMinutes(3));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.ChargeSettled(held, ChargeState.CAPTURED));
        assertThat(captureCalls()).hasSize(1);
    }

    @Test
    void mayBeAskedAgainWhenNothingWasSent() {
        shop.gateway.payments.add(() -> {
            throw notSent();
        });

        assertThatThrownBy(() -> charges.capture(held, eur(500))).isInstanceOf(GatewayUnavailableException.class);
        assertThat(charges.outcome(held)).isInstanceOf(ChargeOutcome.Authorized.class);
        assertThat(capture(500)).startsWith("captured");
    }

    @ParameterizedTest
    @CsvSource({
        "EXPIRED, expired capture.authorization-expired",
        "CANCELED, voided capture.already-voided",
        "CAPTURED, already EUR 10.99 capture.already-captured"
    })
    @Tag("row-39")
    void believesTheProviderWhenItRefusesForGood(PaymentStatus now, String expected) {
        refuseForGood();
        shop.gateway.lookup = new LookupOutcome.Found(payment(now));

        assertThat(capture(500)).isEqualTo(expected);
    }

    @Test
    void saysWhyWhenTheMoneyIsHeldAllTheSame() {
        refuseForGood();

        assertThatThrownBy(() -> charges.capture(held, eur(500)))
                .isInstanceOf(PaymentException.class)
                .hasMessageContaining("no");
        assertThat(charges.find(held).orElseThrow().attempt().closing()).isEmpty();
    }

    @Test
    @Tag("row-39")
    void givesTheMoneyUpOnce() {
        assertThat(charges.cancel(held).code()).isEqualTo(PaymentErrors.DECLINED_CANCELED);
        assertThat(charges.cancel(held).code()).isEqualTo(PaymentErrors.DECLINED_CANCELED);

        assertThat(capture(500)).isEqualTo("voided capture.already-voided");
        assertThat(shop.gateway.calls).hasSize(1).first().asString().startsWith("void");
    }

    @Test
    @Tag("row-39")
    void tellsThatACaptureWasFasterThanGivingUp() {
        refuseForGood();
        shop.gateway.lookup = new LookupOutcome.Found(payment(PaymentStatus.CAPTURED));

        assertThat(charges.cancel(held)).isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    void saysWhyTheMoneyCouldNotBeGivenUp() {
        refuseForGood();

        assertThatThrownBy(() -> charges.cancel(held)).isInstanceOf(InvalidPaymentRequestException.class);
        assertThat(charges.outcome(held)).isInstanceOf(ChargeOutcome.Authorized.class);
    }

    @Test
    void givesUpForEverWhatWasAskedToBeGivenUp() {
        shop.gateway.payments.add(() -> {
            throw lost();
        });
        assertThat(charges.cancel(held)).isInstanceOf(ChargeOutcome.Authorized.class);
        shop.clock.advance(Duration.ofDays(3));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.ChargeSettled(held, ChargeState.CANCELED));
    }

    @ParameterizedTest
    @CsvSource({"0, EUR", "1100, EUR", "500, USD"})
    void refusesAnAnswerThatTakesWhatWasNotHeld(long cents, String currency) {
        Money taken = Money.of(cents, CurrencyCode.of(currency));
        shop.gateway.payments.add(() -> payment(PaymentStatus.CAPTURED).withCaptured(taken));

        assertThatThrownBy(() -> charges.capture(held, eur(500)))
                .isInstanceOf(GatewayProtocolException.class)
                .hasMessageContaining("EUR 10.99");
        assertThat(charges.find(held).orElseThrow().captured()).isEqualTo(eur(0));
    }

    @Test
    @Tag("row-18")
    void readsThePaymentBeforeItBelievesThatAHoldHasEnded() {
        charges.told(ScriptedGateway.ID, Optional.empty(), payment(PaymentStatus.CANCELED));
        assertThat(charges.outcome(held)).isInstanceOf(ChargeOutcome.Authorized.class);
        shop.gateway.lookup = new LookupOutcome.Found(payment(PaymentStatus.CANCELED));
        shop.clock.advance(Duration.ofMinutes(2));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.ChargeSettled(held, ChargeState.CANCELED));
    }

    private String capture(long cents) {
        CaptureOutcome outcome = charges.capture(held, eur(cents));
        assertThat(outcome.charge()).isEqualTo(held);
        return outcome.fold(new CaptureOutcomeNames()) + " " + outcome.code();
    }

    private void refuseForGood() {
        shop.gateway.payments.add(() -> {
            throw new InvalidPaymentRequestException(PaymentErrors.GATEWAY_REQUEST_REFUSED, "no");
        });
    }

    private List<String> captureCalls() {
        return shop.gateway.calls.stream()
                .filter(call -> call.startsWith("capture"))
                .toList();
    }
}
