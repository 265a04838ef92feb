package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Samples.NOW;
import static com.petmatch.payments.testkit.contract.Samples.OTHER;
import static com.petmatch.payments.testkit.contract.Samples.TENANT;
import static com.petmatch.payments.testkit.contract.Samples.charge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.payments.PaymentErrors;
import com.petmatch.payments.charge.Attempt;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeMethod;
import com.petmatch.payments.charge.ChargeState;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.charge.MethodToken;
import com.petmatch.payments.gateway.DeclineKind;
import com.petmatch.payments.gateway.DeclineReason;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.gateway.NextAction;
import com.petmatch.payments.gateway.PaymentRefs;
import com.petmatch.payments.idempotency.Lease;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link ChargeStore} promises. */
public abstract class ChargeStoreContract {

    private static final Instant DUE = NOW.plus(Duration.ofMinutes(5));
    private static final Lease LEASE = new Lease(Samples.id(9), DUE.plusSeconds(60));

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
    void givesBackAChargeByTokenAsItWasWritten() {
        Charge full = charge(
                1,
                new ChargeMethod.SavedToken(
                        MethodToken.of("pm_1"),
                        Optional.of("cus_1"),
                        true,
                        Optional.of(URI.create("https://shop.example/"))));
        Charge bare = charge(
                2, new ChargeMethod.SavedToken(MethodToken.of("pm_1"), Optional.empty(), false, Optional.empty()));
        store().insert(TENANT, full);
        store().insert(TENANT, bare);

        assertThat(store().find(TENANT, full.id())).contains(full);
        assertThat(store().find(TENANT, bare.id())).contains(bare);
    }

    @Test
    void givesBackEachKindOfAnswer() {
        Charge charge = charge(1);
        store().insert(TENANT, charge);
        NextAction page = new NextAction.Redirect(URI.create("https://pay.example/1"), Optional.of(DUE));
        DeclineReason reason = DeclineReason.of(PaymentErrors.DECLINED_LOST_CARD, DeclineKind.HARD, "lost_card");

        Charge asked = written(charge, answered(ChargeState.ACTION_REQUIRED, Optional.of(page), Optional.empty()));
        NextAction raw = new NextAction.Unknown(new GatewayCode("dance"));
        Charge odd = written(asked, answered(ChargeState.ACTION_REQUIRED, Optional.of(raw), Optional.empty()));
        Charge declined = written(odd, answered(ChargeState.DECLINED, Optional.empty(), Optional.of(reason)));

        assertThat(declined.version()).isEqualTo(4);
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
        Charge charge = charge(1).reserving(Samples.eur(500));
        store().insert(TENANT, charge);

        Charge refunded = charge.refunding(Samples.eur(300));
        assertThat(store().replace(TENANT, refunded)).isTrue();

        assertThat(store().find(TENANT, charge.id())).contains(refunded);
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
        Attempt same = new Attempt(
                charge.attempt().id(),
                attempt.gateway(),
                attempt.state(),
                attempt.refs(),
                attempt.next(),
                attempt.decline(),
                attempt.preparedAt(),
                attempt.lease(),
                attempt.lookAt(),
                attempt.looks());
        Charge next = Samples.next(charge, same);
        assertThat(store().replace(TENANT, next)).isTrue();
        assertThat(store().find(TENANT, charge.id())).contains(next);
        return next;
    }

    private static Attempt answered(ChargeState state, Optional<NextAction> action, Optional<DeclineReason> decline) {
        Attempt base = Samples.attempt(1);
        return new Attempt(
                base.id(),
                base.gateway(),
                state,
                PaymentRefs.checkout("cs_1", Optional.of("pi_1")),
                action,
                decline,
                base.preparedAt(),
                Optional.of(LEASE),
                base.lookAt(),
                3);
    }

    private static Attempt lookedAt(Attempt attempt, Instant lookAt) {
        return new Attempt(
                attempt.id(),
                attempt.gateway(),
                attempt.state(),
                attempt.refs(),
                attempt.next(),
                attempt.decline(),
                attempt.preparedAt(),
                attempt.lease(),
                lookAt,
                attempt.looks());
    }
}
