package com.petmatch.payments.charge;

import static com.petmatch.payments.ScriptedGateway.lost;
import static com.petmatch.payments.ScriptedGateway.notSent;
import static com.petmatch.payments.ScriptedGateway.page;
import static com.petmatch.payments.ScriptedGateway.payment;
import static com.petmatch.payments.TestShop.eur;
import static com.petmatch.payments.TestShop.hosted;
import static com.petmatch.payments.TestShop.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.CallFacts;
import com.petmatch.payments.Execution;
import com.petmatch.payments.GatewayProtocolException;
import com.petmatch.payments.InvalidPaymentRequestException;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.TestShop;
import com.petmatch.payments.gateway.LookupOutcome;
import com.petmatch.payments.gateway.PaymentStatus;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.recovery.RecoveryFinding;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a charge whose answer was lost or never came. */
class ChargeRecoveryTest {

    private static final IdempotencyKey KEY = IdempotencyKey.of("order-1");

    private final TestShop shop = new TestShop();
    private final Charges charges = shop.payments.charges();

    @Test
    @Tag("row-1")
    void asksInsteadOfChargingAgainAfterALostReply() {
        ChargeOutcome unresolved = chargedWithLostReply();

        assertThat(charges.charge(request(), KEY)).isEqualTo(unresolved);
        assertThat(shop.gateway.calls).hasSize(1);
        shop.gateway.payments.add(() -> {
            throw lost();
        });
        shop.gateway.lookup = new LookupOutcome.Found(payment(PaymentStatus.CAPTURED));
        assertThat(charges.resume(unresolved.charge())).isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    void staysUnresolvedWhileNobodyCanSay() {
        ChargeOutcome unresolved = chargedWithLostReply();
        shop.gateway.payments.add(() -> {
            throw lost();
        });

        assertThat(charges.resume(unresolved.charge())).isEqualTo(unresolved);
    }

    @Test
    void endsARepeatThatIsRefusedForGood() {
        ChargeOutcome unresolved = chargedWithLostReply();
        shop.gateway.payments.add(() -> {
            throw new InvalidPaymentRequestException(PaymentErrors.GATEWAY_REQUEST_REFUSED, "gone");
        });

        assertThat(charges.resume(unresolved.charge())).isInstanceOf(ChargeOutcome.Declined.class);
    }

    @Test
    void givesTheLeaseBackWhenARepeatWasNotSent() {
        ChargeOutcome unresolved = chargedWithLostReply();
        shop.gateway.payments.add(() -> {
            throw notSent();
        });

        assertThat(charges.resume(unresolved.charge())).isEqualTo(unresolved);
        assertThat(charges.find(unresolved.charge()).orElseThrow().attempt().lease())
                .isEmpty();
    }

    @Test
    @Tag("row-7")
    void onlyAsksWhenItIsTooLateToCharge() {
        ChargeId id = charges.prepare(request(), KEY);
        shop.clock.advance(Duration.ofHours(1));

        assertThat(charges.execute(id).code()).isEqualTo(PaymentErrors.DECLINED_PAGE_EXPIRED);
        assertThat(shop.gateway.calls).hasSize(1).first().asString().startsWith("find");
    }

    @Test
    @Tag("row-7")
    void onlyAsksWhenTheProviderHasForgottenTheKey() {
        shop.gateway.keysKept = Duration.ofMinutes(30);
        chargedWithLostReply();
        shop.clock.advance(Duration.ofMinutes(31));

        shop.payments.recovery().sweep(10);

        assertThat(shop.gateway.calls).hasSize(2).last().asString().startsWith("find");
    }

    @Test
    void looksBeforeItRepeatsWhereNobodySaysHowLongKeysAreKept() {
        shop.gateway.looksFirst = true;
        ChargeOutcome lost = chargedWithLostReply();
        shop.clock.advance(Duration.ofMinutes(3));

        shop.payments.recovery().sweep(10);

        assertThat(shop.gateway.calls).hasSize(3);
        assertThat(shop.gateway.calls.get(1)).startsWith("find");
        assertThat(shop.gateway.calls.get(2)).isEqualTo(shop.gateway.calls.get(0));
        assertThat(charges.outcome(lost.charge())).isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    void findsOutBeforeItGivesALostReplyUp() {
        ChargeOutcome unresolved = chargedWithLostReply();

        assertThat(charges.cancel(unresolved.charge())).isInstanceOf(ChargeOutcome.Approved.class);
    }

    @Test
    void asksAboutAPageThatNobodyCameBackFrom() {
        ChargeId id = charges.charge(hosted(), KEY).charge();
        shop.gateway.lookup = new LookupOutcome.Found(page(PaymentStatus.CAPTURED));
        shop.clock.advance(Duration.ofMinutes(16));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.ChargeSettled(id, ChargeState.CAPTURED));
    }

    @Test
    void leavesACustomerTimeOnThePage() {
        ChargeId id = charges.charge(hosted(), KEY).charge();
        shop.gateway.lookup = new LookupOutcome.Found(page());
        shop.clock.advance(Duration.ofHours(30));

        assertThat(shop.payments.recovery().sweep(10)).hasOnlyElementsOfType(RecoveryFinding.StillOpen.class);
        assertThat(charges.outcome(id)).isInstanceOf(ChargeOutcome.ActionRequired.class);
    }

    @Test
    void callsAPersonForWhatStaysUnknownForADay() {
        chargedWithLostReply();
        shop.clock.advance(Duration.ofHours(24));
        shop.gateway.lookup =
                new LookupOutcome.Found(payment(PaymentStatus.CAPTURED).withAmount(eur(1)));

        assertThat(shop.payments.recovery().sweep(10)).hasOnlyElementsOfType(RecoveryFinding.NeedsOperator.class);
        assertThat(shop.listener.told).contains("operator charge.still-open");
    }

    @Test
    @Tag("row-3")
    void sendsWhatACrashKeptFromBeingSent() {
        ChargeId id = charges.prepare(request(), KEY);
        shop.gateway.payments.add(() -> {
            throw notSent();
        });
        shop.clock.advance(Duration.ofMinutes(2));
        assertThat(shop.payments.recovery().sweep(10)).hasOnlyElementsOfType(RecoveryFinding.StillOpen.class);
        assertThat(charges.outcome(id)).isInstanceOf(ChargeOutcome.InProgress.class);
        shop.clock.advance(Duration.ofMinutes(5));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.ChargeSettled(id, ChargeState.CAPTURED));
        assertThat(shop.gateway.calls).hasSize(2).containsOnly(shop.gateway.calls.get(0));
    }

    @Test
    void endsWhatWasNeverSentAndIsRefusedForGood() {
        ChargeId id = charges.prepare(request(), KEY);
        shop.gateway.payments.add(() -> {
            throw new InvalidPaymentRequestException(PaymentErrors.GATEWAY_REQUEST_REFUSED, "gone");
        });
        shop.clock.advance(Duration.ofMinutes(2));

        assertThat(shop.payments.recovery().sweep(10))
                .containsExactly(new RecoveryFinding.ChargeSettled(id, ChargeState.CANCELED));
        assertThat(shop.gateway.calls).hasSize(1);
    }

    @Test
    @Tag("row-1")
    void provesNothingWhileTheProviderCannotBeAsked() {
        ChargeOutcome unresolved = chargedWithLostReply();
        shop.gateway.lookupFailure = Optional.of(lost());
        shop.clock.advance(Duration.ofHours(2));

        assertThat(shop.payments.recovery().sweep(10)).hasOnlyElementsOfType(RecoveryFinding.StillOpen.class);
        assertThat(charges.outcome(unresolved.charge())).isEqualTo(unresolved);
    }

    @Test
    void tellsOnceThatAnOutcomeIsUnknown() {
        ChargeOutcome unresolved = chargedWithLostReply();
        shop.gateway.payments.add(() -> {
            throw lost();
        });
        charges.resume(unresolved.charge());

        assertThat(shop.events(ChargeUnresolved.TYPE)).hasSize(1);
    }

    private ChargeOutcome chargedWithLostReply() {
        shop.gateway.payments.add(() -> {
            throw new GatewayProtocolException("unreadable", CallFacts.of("scripted", false, Execution.UNKNOWN), null);
        });
        return charges.charge(request(), KEY);
    }
}
