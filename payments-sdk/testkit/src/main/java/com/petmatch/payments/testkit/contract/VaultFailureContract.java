package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Shop.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.IdempotencyConflictException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.charge.ChargeOutcome;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.SavedCard;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.testkit.sandbox.Fault;
import com.petmatch.payments.testkit.sandbox.TestCard;
import com.petmatch.payments.vault.MethodConsent;
import com.petmatch.payments.vault.SavedMethod;
import com.petmatch.payments.vault.SavedMethodId;
import com.petmatch.payments.vault.SavedMethodState;
import com.petmatch.payments.vault.SetupOutcome;
import com.petmatch.payments.vault.SetupRequest;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A method is kept once, charged where it is kept, and gone at the provider before it is gone here. */
public abstract class VaultFailureContract extends ShopContract {

    private static final IdempotencyKey KEY = IdempotencyKey.of("keep-1");
    private static final URI BACK = URI.create("https://shop.example/methods");

    @Test
    void keepsACardByItsTokenAndChargesIt() {
        SavedMethod kept = saved(payments().vault().begin(keeping(TestCard.VISA), KEY));

        assertThat(kept.card().map(SavedCard::brand)).contains("visa");
        assertThat(kept.card().flatMap(SavedCard::lastFour)).contains("4242");
        assertThat(payments().vault().methods(ANA)).containsExactly(kept);
        ChargeOutcome outcome =
                payments().charges().charge(kept.toCharge(ORDER, eur(1_099), true), IdempotencyKey.of("order-1"));
        assertThat(outcome).isInstanceOf(ChargeOutcome.Approved.class);
        assertThat(taken()).isEqualTo(eur(1_099));
    }

    @Test
    void keepsACardThatTheCustomerChoosesOnThePage() {
        SetupRequest request = SetupRequest.onPage(ANA, GatewayId.STRIPE, consent(true), BACK, BACK);

        SetupOutcome outcome = payments().vault().begin(request, KEY);

        assertThat(outcome).isInstanceOf(SetupOutcome.ActionRequired.class);
        assertThat(payments().vault().resume(outcome.method())).isEqualTo(outcome);
        NextAction next = ((SetupOutcome.ActionRequired) outcome).next();
        shop().pay(((NextAction.Redirect) next).target());
        SavedMethod kept = saved(payments().vault().resume(outcome.method()));
        assertThat(kept.card().flatMap(SavedCard::customerRef)).isPresent();
        assertThat(payments().vault().resume(outcome.method())).isEqualTo(new SetupOutcome.Saved(kept));
    }

    @Test
    void givesOneCustomerAtTheProviderAllMethods() {
        SavedMethod first = saved(payments().vault().begin(keeping(TestCard.VISA), KEY));
        SavedMethod second = saved(payments().vault().begin(keeping(TestCard.MASTERCARD), IdempotencyKey.of("keep-2")));

        assertThat(second.card().flatMap(SavedCard::customerRef))
                .isEqualTo(first.card().flatMap(SavedCard::customerRef));
    }

    @Test
    @Tag("row-12")
    void declineIsNotAnError() {
        SetupOutcome outcome = payments().vault().begin(keeping(TestCard.LOST_CARD), KEY);

        assertThat(outcome.code()).isEqualTo(PaymentErrors.DECLINED_LOST_CARD);
        assertThat(payments().vault().methods(ANA)).isEmpty();
    }

    @Test
    void saysWhatTheHolderMustDo() {
        SetupOutcome outcome = payments().vault().begin(keeping(TestCard.THREE_D_SECURE), KEY);

        assertThat(((SetupOutcome.ActionRequired) outcome).next()).isInstanceOf(NextAction.ClientSdk.class);
        assertThat(payments().vault().resume(outcome.method())).isInstanceOf(SetupOutcome.ActionRequired.class);
    }

    @Test
    @Tag("row-4")
    void sameKeySameBody() {
        SetupOutcome first = payments().vault().begin(keeping(TestCard.VISA), KEY);
        int calls = shop().stripe().calls().size();

        assertThat(payments().vault().begin(keeping(TestCard.VISA), KEY)).isEqualTo(first);
        assertThat(shop().stripe().calls()).hasSize(calls);
    }

    @Test
    @Tag("row-5")
    void sameKeyOtherBody() {
        payments().vault().begin(keeping(TestCard.VISA), KEY);

        assertThatThrownBy(() -> payments().vault().begin(keeping(TestCard.AMEX), KEY))
                .isInstanceOf(IdempotencyConflictException.class);
    }

    @Test
    @Tag("row-1")
    void readTimeoutAfterSend() {
        shop().stripe().faults().always("POST /v1/setup_intents", Fault.timeoutAfterExecution());
        assertThat(payments().vault().begin(keeping(TestCard.VISA), KEY)).isInstanceOf(SetupOutcome.Unresolved.class);
        shop().stripe().faults().clear();

        saved(payments().vault().begin(keeping(TestCard.VISA), KEY));

        assertThat(payments().vault().methods(ANA)).hasSize(1);
    }

    @Test
    void isGoneAtTheProviderBeforeItIsGoneHere() {
        SavedMethod kept = saved(payments().vault().begin(keeping(TestCard.VISA), KEY));
        shop().stripe()
                .faults()
                .always("POST /v1/payment_methods/{payment_method}/detach", Fault.timeoutBeforeExecution());
        assertThatThrownBy(() -> payments().vault().remove(kept.id())).isNotNull();
        assertThat(payments().vault().methods(ANA)).hasSize(1);
        shop().stripe().faults().clear();

        payments().vault().remove(kept.id());
        payments().vault().remove(kept.id());

        assertThat(payments().vault().methods(ANA)).isEmpty();
        assertThat(payments().vault().outcome(kept.id())).isEqualTo(new SetupOutcome.Removed(kept.id()));
        SavedMethod left = payments().vault().find(kept.id()).orElseThrow();
        assertThat(left.state()).isEqualTo(SavedMethodState.REMOVED);
        assertThat(left.consent()).isEqualTo(kept.consent());
    }

    @Test
    void chargesNobodyInHisAbsenceWhoDidNotAgree() {
        SetupRequest request = SetupRequest.onPage(ANA, GatewayId.STRIPE, consent(false), BACK, BACK)
                .with(MethodToken.of(TestCard.VISA.token()));
        SavedMethod kept = saved(payments().vault().begin(request, KEY));

        assertThatThrownBy(() -> kept.toCharge(OrderRef.of("o"), eur(100), true))
                .isInstanceOf(IllegalStateException.class);
        assertThat(kept.toCharge(OrderRef.of("o"), eur(100), false).gateway()).contains(GatewayId.STRIPE);
    }

    @Test
    void knowsNoMethodThatWasNeverBegun() {
        SavedMethodId nobodys = new SavedMethodId(new UUID(0, 9));

        assertThatThrownBy(() -> payments().vault().resume(nobodys))
                .isInstanceOfSatisfying(
                        InvalidPaymentRequestException.class,
                        e -> assertThat(e.code()).isEqualTo(PaymentErrors.METHOD_UNKNOWN));
    }

    private SetupRequest keeping(TestCard card) {
        return SetupRequest.onPage(ANA, GatewayId.STRIPE, consent(true), BACK, BACK)
                .with(MethodToken.of(card.token()));
    }

    private MethodConsent consent(boolean offSession) {
        return new MethodConsent("2026-01", shop().clock().instant(), offSession);
    }

    private static SavedMethod saved(SetupOutcome outcome) {
        assertThat(outcome).isInstanceOf(SetupOutcome.Saved.class);
        return ((SetupOutcome.Saved) outcome).kept();
    }
}
