package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.SampleAttempts.DUE;
import static com.petmatch.payments.testkit.contract.SampleAttempts.LEASE;
import static com.petmatch.payments.testkit.contract.SampleAttempts.answered;
import static com.petmatch.payments.testkit.contract.SampleAttempts.holding;
import static com.petmatch.payments.testkit.contract.SampleAttempts.lookedAt;
import static com.petmatch.payments.testkit.contract.Samples.NOW;
import static com.petmatch.payments.testkit.contract.Samples.OTHER;
import static com.petmatch.payments.testkit.contract.Samples.TENANT;
import static com.petmatch.payments.testkit.contract.Samples.charge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.place.CountryCode;
import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.charge.Attempt;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeRequest;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.charge.Closing;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.charge.OrderRef;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.MethodKind;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.Payer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every {@link ChargeStore} promises. */
public abstract class ChargeStoreContract {

    /** A store that is empty at the start of each test. */
    protected abstract ChargeStore store();

    @Test
    void givesBackAHostedChargeAsItWasWritten() {
        Charge charge = charge(1);
        store().insert(TENANT, charge);

        assertThat(store().find(TENANT, charge.id())).contains(charge);
        assertThat(store().findByAttempt(TENANT, charge.attempt().id())).contains(charge);
    }

    @Test
    void givesBackEachWayToPayAsItWasWritten() {
        ChargeMethod.SavedToken bare = ChargeMethod.SavedToken.of(MethodToken.of("pm_1"));
        ChargeMethod.LocalMethod pix = ChargeMethod.LocalMethod.of(MethodKind.PIX, "Pro", Duration.ofMinutes(30));
        List<Charge> all = List.of(
                charge(1, bare),
                charge(2, bare.ofCustomer("cus_1").withScheme("visa").inInstallments(6)),
                charge(3, bare.withoutCustomer().returningTo(URI.create("https://shop.example/"))),
                charge(4, pix),
                charge(
                        5,
                        new ChargeMethod.LocalMethod(
                                MethodKind.BOLETO,
                                "Pro",
                                Optional.of(URI.create("https://shop.example/")),
                                Duration.ofDays(3))));
        all.forEach(charge -> store().insert(TENANT, charge));

        assertThat(all)
                .allSatisfy(
                        charge -> assertThat(store().find(TENANT, charge.id())).contains(charge));
    }

    @Test
    void givesBackWhatIsHeldByWhomAndWhere() {
        ChargeRequest request = ChargeRequest.of(OrderRef.of("order-1"), Samples.eur(1_000), MethodToken.of("pm_1"))
                .holding()
                .at(GatewayId.PAYPAL)
                .from(CountryCode.of("BR"))
                .paidBy(Payer.of("ana@example.org"));
        Payer known = Payer.of("ana@example.org").named("Ana", "Lima").with(new Payer.TaxNumber("CPF", "19119119100"));
        Charge brief = Samples.charge(1, request);
        Charge full = Samples.charge(2, request.paidBy(known));
        store().insert(TENANT, brief);
        store().insert(TENANT, full);

        assertThat(store().find(TENANT, brief.id())).contains(brief);
        assertThat(store().find(TENANT, full.id())).contains(full);
    }

    @Test
    void forgetsThePayerWhenTheChargeHasEnded() {
        Charge open = Samples.charge(
                1,
                ChargeRequest.of(OrderRef.of("order-1"), Samples.eur(1_000), MethodToken.of("pm_1"))
                        .paidBy(Payer.of("ana@example.org")));
        store().insert(TENANT, open);
        Charge ended = new Charge(
                open.id(),
                ChargeRequest.of(OrderRef.of("order-1"), Samples.eur(1_000), MethodToken.of("pm_1")),
                answered(ChargeState.CAPTURED, Optional.empty(), Optional.empty()),
                Samples.eur(400),
                Samples.eur(0),
                Samples.eur(0),
                open.createdAt(),
                2);

        assertThat(store().replace(TENANT, ended)).isTrue();

        assertThat(store().find(TENANT, open.id())).contains(ended);
    }

    @ParameterizedTest
    @MethodSource("actions")
    void givesBackEachKindOfNextAction(NextAction action) {
        Charge charge = charge(1);
        store().insert(TENANT, charge);

        written(charge, answered(ChargeState.ACTION_REQUIRED, Optional.of(action), Optional.empty()));
    }

    static List<NextAction> actions() {
        URI page = URI.create("https://pay.example/1");
        return List.of(
                new NextAction.Redirect(page, Optional.of(DUE)),
                new NextAction.Redirect(page, Optional.empty()),
                new NextAction.ChallengeForm(page, Map.of("creq", "a=b", "url", "odd")),
                new NextAction.QrCode("00020126", Optional.of(page), Optional.of(DUE)),
                new NextAction.QrCode("00020126", Optional.empty(), Optional.empty()),
                new NextAction.Voucher(Optional.of("34191"), Optional.of(page), Optional.of(DUE)),
                new NextAction.Voucher(Optional.empty(), Optional.empty(), Optional.empty()),
                new NextAction.BankTransfer(Map.of("iban", "DE1"), Optional.of(DUE)),
                new NextAction.VerifyMicrodeposits(page, Optional.of(DUE)),
                new NextAction.ClientSdk("pi_1_secret_2"),
                new NextAction.Unknown(new GatewayCode("dance")));
    }

    @Test
    void givesBackADeclineAndAWordThatIsSaid() {
        Charge charge = charge(1);
        store().insert(TENANT, charge);
        DeclineReason reason = DeclineReason.of(PaymentErrors.DECLINED_LOST_CARD, DeclineKind.HARD, "lost_card");
        Closing word = new Closing(Closing.Kind.CAPTURE, Samples.eur(400), NOW);

        Charge held = written(charge, holding(word));
        Charge declined = written(held, answered(ChargeState.DECLINED, Optional.empty(), Optional.of(reason)));

        assertThat(declined.version()).isEqualTo(3);
        assertThat(store().findByPayment(TENANT, GatewayId.STRIPE, "pi_1")).contains(declined);
    }

    @Test
    void writesOnlyOverTheVersionBefore() {
        Charge first = charge(1);
        store().insert(TENANT, first);
        Charge second = Samples.next(first, first.attempt());

        assertThat(store().replace(TENANT, second)).isTrue();
        assertThat(store().replace(TENANT, second)).isFalse();
        assertThat(store().replace(OTHER, Samples.next(second, second.attempt())))
                .isFalse();
        assertThat(store().find(TENANT, first.id())).contains(second);
    }

    @Test
    void keepsWhatIsReservedAndRefunded() {
        Charge first = charge(1);
        store().insert(TENANT, first);
        Attempt taken = answered(ChargeState.CAPTURED, Optional.empty(), Optional.empty());
        Charge captured = Samples.next(first, taken, Samples.eur(800));
        assertThat(store().replace(TENANT, captured)).isTrue();
        Charge charge = captured.reserving(Samples.eur(500));
        assertThat(store().replace(TENANT, charge)).isTrue();

        Charge refunded = charge.refunding(Samples.eur(300));
        assertThat(store().replace(TENANT, refunded)).isTrue();

        assertThat(store().find(TENANT, charge.id())).contains(refunded);
    }

    @Test
    @Tag("row-10")
    void letsOneChargePayAnOrder() {
        Charge first = charge(1);
        Charge second = charge(2);
        store().insert(TENANT, first);
        store().insert(TENANT, second);
        OrderRef order = first.request().order();

        assertThat(store().win(TENANT, order, first.id())).isTrue();
        assertThat(store().win(TENANT, order, second.id())).isFalse();
        assertThat(store().win(TENANT, order, first.id())).isTrue();
        assertThat(store().win(TENANT, second.request().order(), second.id())).isTrue();
    }

    @Test
    void givesAChargeToAnotherGateway() {
        Charge first = Samples.charge(1, charge(1).request().from(CountryCode.of("BR")));
        store().insert(TENANT, first);
        Charge next = Samples.next(first, Samples.attempt(2));
        Charge aside = Samples.aside(first, 3);

        assertThat(store().fallBack(TENANT, next, aside)).isTrue();
        assertThat(store().fallBack(TENANT, next, Samples.aside(first, 4))).isFalse();

        assertThat(store().find(TENANT, first.id())).contains(next);
        assertThat(store().findByAttempt(TENANT, next.attempt().id())).contains(next);
        assertThat(store().find(TENANT, aside.id())).contains(aside);
        assertThat(store().findByAttempt(TENANT, first.attempt().id())).contains(aside);
    }

    @Test
    void showsATenantOnlyItsOwn() {
        Charge charge = charge(1);
        store().insert(TENANT, charge);

        assertThat(store().find(OTHER, charge.id())).isEmpty();
        assertThat(store().findByAttempt(OTHER, charge.attempt().id())).isEmpty();
        assertThat(store().claimDue(OTHER, DUE, DUE, LEASE, 10)).isEmpty();
    }

    @Test
    void refusesAnIdTwice() {
        store().insert(TENANT, charge(1));

        assertThatThrownBy(() -> store().insert(TENANT, charge(1))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void leasesWhatIsDueUntilTheLeaseEnds() {
        Charge charge = charge(1);
        store().insert(TENANT, charge);

        List<Charge> claimed = store().claimDue(TENANT, DUE, DUE, LEASE, 10);

        assertThat(claimed).singleElement().satisfies(leased -> {
            assertThat(leased.attempt().lease()).contains(LEASE);
            assertThat(leased.version()).isEqualTo(2);
        });
        assertThat(store().find(TENANT, charge.id())).contains(claimed.get(0));
        assertThat(store().claimDue(TENANT, DUE, DUE, LEASE, 10)).isEmpty();
        assertThat(store().claimDue(TENANT, LEASE.until(), DUE, LEASE, 10)).hasSize(1);
    }

    @Test
    void leasesNeitherYoungNorFinishedNorLaterOnes() {
        store().insert(TENANT, charge(1));
        Charge captured = charge(2);
        store().insert(TENANT, captured);
        written(captured, answered(ChargeState.CAPTURED, Optional.empty(), Optional.empty()));

        assertThat(store().claimDue(TENANT, NOW.plusSeconds(119), DUE, LEASE, 10))
                .isEmpty();
        assertThat(store().claimDue(TENANT, DUE, NOW.minusSeconds(1), LEASE, 10))
                .isEmpty();
        assertThat(store().claimDue(TENANT, DUE, DUE, LEASE, 10)).hasSize(1);
    }

    @Test
    void leasesTheLongestDueFirst() {
        for (int i = 1; i <= 3; i++) {
            Charge charge = charge(i);
            store().insert(TENANT, charge);
            written(charge, lookedAt(charge.attempt(), NOW.plusSeconds(100 - i)));
        }

        assertThat(store().claimDue(TENANT, DUE, DUE, LEASE, 2))
                .extracting(charge -> charge.request().order().value())
                .containsExactly("order-3", "order-2");
    }

    private Charge written(Charge charge, Attempt attempt) {
        Charge next = Samples.next(charge, SampleAttempts.of(charge, attempt));
        assertThat(store().replace(TENANT, next)).isTrue();
        assertThat(store().find(TENANT, charge.id())).contains(next);
        return next;
    }
}
