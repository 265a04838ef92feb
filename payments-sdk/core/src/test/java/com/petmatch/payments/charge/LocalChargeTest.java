package com.petmatch.payments.charge;

import static com.petmatch.payments.ScriptedGateway.payment;
import static com.petmatch.payments.TestShop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.ScriptedGateway;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.UnsupportedCapabilityException;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A code or a slip that the customer pays when he likes. */
class LocalChargeTest {

    private static final IdempotencyKey KEY = IdempotencyKey.of("order-1");

    private final TestShop shop = new TestShop();
    private final Charges charges = shop.payments.charges();

    @Test
    void showsACodeUntilItCloses() {
        ChargeOutcome outcome = charges.charge(by(MethodKind.PIX), KEY);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ChargeOutcome.ActionRequired.class,
                        asked -> assertThat(asked.next())
                                .isEqualTo(new NextAction.QrCode(
                                        "00020126",
                                        Optional.empty(),
                                        Optional.of(shop.clock.instant().plus(Duration.ofMinutes(30))))));
        assertThat(charges.charge(by(MethodKind.PIX), KEY)).isEqualTo(outcome);
        assertThat(shop.gateway.calls).hasSize(1);
    }

    @Test
    void isApprovedWhenTheMoneyComes() {
        ChargeId id = charges.charge(by(MethodKind.PIX), KEY).charge();

        Optional<Charge> told = charges.told(ScriptedGateway.ID, Optional.empty(), payment(PaymentStatus.CAPTURED));

        assertThat(told.map(Charge::id)).contains(id);
        assertThat(charges.outcome(id)).isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    void takesBackACodeThatNobodyHasPaid() {
        ChargeId id = charges.charge(by(MethodKind.PIX), KEY).charge();

        assertThat(charges.cancel(id).code()).isEqualTo(PaymentErrors.DECLINED_CANCELED);
        assertThat(shop.gateway.calls).hasSize(2).last().asString().startsWith("cancel");
    }

    @Test
    void takesBackASlipWhoseMoneyIsOnItsWay() {
        shop.gateway.payments.add(() -> payment(PaymentStatus.PENDING));
        ChargeId id = charges.charge(by(MethodKind.PIX), KEY).charge();

        assertThat(charges.cancel(id).code()).isEqualTo(PaymentErrors.DECLINED_CANCELED);
    }

    @Test
    void tellsThatTheCustomerWasFaster() {
        ChargeId id = charges.charge(by(MethodKind.PIX), KEY).charge();
        shop.gateway.payments.add(() -> payment(PaymentStatus.CAPTURED));

        assertThat(charges.cancel(id)).isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    void isRefusedWhereNobodyTakesTheMethod() {
        assertThatThrownBy(() -> charges.prepare(by(MethodKind.BOLETO), KEY))
                .isInstanceOf(UnsupportedCapabilityException.class)
                .hasMessageContaining("boleto");
    }

    @Test
    void holdsNoMoney() {
        assertThatThrownBy(() -> by(MethodKind.PIX).holding()).isInstanceOf(IllegalArgumentException.class);
    }

    private static ChargeRequest by(MethodKind kind) {
        return ChargeRequest.by(
                ChargeMethod.LocalMethod.of(kind, "Order 1", Duration.ofMinutes(30)),
                OrderRef.of("order-1"),
                eur(1_099));
    }
}
