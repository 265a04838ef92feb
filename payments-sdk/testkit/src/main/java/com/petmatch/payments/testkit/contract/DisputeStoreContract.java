package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Samples.NOW;
import static com.petmatch.payments.testkit.contract.Samples.OTHER;
import static com.petmatch.payments.testkit.contract.Samples.TENANT;
import static com.petmatch.payments.testkit.contract.Samples.dispute;
import static com.petmatch.payments.testkit.contract.Samples.eur;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.dispute.Dispute;
import com.petmatch.payments.dispute.DisputeState;
import com.petmatch.payments.dispute.DisputeStore;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link DisputeStore} promises. */
public abstract class DisputeStoreContract {

    private final Charge charge = Samples.charge(1);

    /** A store that is empty at the start of each test. */
    protected abstract DisputeStore store();

    /** Where the disputed charges are, in the same database. */
    protected abstract ChargeStore charges();

    @BeforeEach
    void writeCharge() {
        charges().insert(TENANT, charge);
        charges().insert(OTHER, charge);
    }

    @Test
    void givesBackADisputeAsItWasWritten() {
        Dispute dispute = dispute(1, charge, "du_1");

        assertThat(store().insert(TENANT, dispute)).isTrue();

        assertThat(store().find(TENANT, dispute.id())).contains(dispute);
        assertThat(store().findByRef(TENANT, GatewayId.STRIPE, "du_1")).contains(dispute);
        assertThat(store().find(OTHER, dispute.id())).isEmpty();
        assertThat(store().findByRef(OTHER, GatewayId.STRIPE, "du_1")).isEmpty();
        assertThat(store().findByRef(TENANT, GatewayId.PAYPAL, "du_1")).isEmpty();
    }

    @Test
    void knowsEachDisputeOfTheProviderOnce() {
        assertThat(store().insert(TENANT, dispute(1, charge, "du_1"))).isTrue();

        assertThat(store().insert(TENANT, dispute(2, charge, "du_1"))).isFalse();
        assertThat(store().insert(TENANT, dispute(3, charge, "du_3"))).isTrue();
        assertThat(store().insert(OTHER, dispute(1, charge, "du_1"))).isTrue();
    }

    @Test
    void listsTheDisputesOfAChargeOldestFirst() {
        Dispute second = dispute(2, charge, "du_2");
        Dispute first = dispute(1, charge, "du_1");
        store().insert(TENANT, second);
        store().insert(TENANT, first);

        assertThat(store().ofCharge(TENANT, charge.id())).containsExactly(first, second);
        assertThat(store().ofCharge(OTHER, charge.id())).isEmpty();
    }

    @Test
    void writesOnlyOverTheVersionBefore() {
        Dispute first = dispute(1, charge, "du_1");
        store().insert(TENANT, first);
        Dispute lost = lost(first);

        assertThat(store().replace(TENANT, lost)).isTrue();
        assertThat(store().replace(TENANT, lost)).isFalse();

        assertThat(store().find(TENANT, first.id())).contains(lost);
    }

    @Test
    void pagesThroughWhatIsOpenByOpeningAndId() {
        Dispute first = dispute(1, charge, "du_1");
        Dispute ended = dispute(2, charge, "du_2");
        Dispute third = dispute(3, charge, "du_3");
        Dispute sameInstant = openedAt(dispute(4, charge, "du_4"), third);
        for (Dispute dispute : new Dispute[] {sameInstant, third, ended, first}) {
            store().insert(TENANT, dispute);
        }
        store().replace(TENANT, lost(ended));

        assertThat(store().open(TENANT, Optional.empty(), 2)).containsExactly(first, third);
        assertThat(store().open(TENANT, Optional.of(after(third)), 2)).containsExactly(sameInstant);
        assertThat(store().open(TENANT, Optional.of(after(sameInstant)), 2)).isEmpty();
        assertThat(store().open(OTHER, Optional.empty(), 2)).isEmpty();
    }

    @Test
    void findsWhoseReminderIsDue() {
        Dispute due = dispute(1, charge, "du_1");
        Dispute ended = dispute(2, charge, "du_2");
        store().insert(TENANT, due);
        store().insert(TENANT, ended);
        store().replace(TENANT, lost(ended));

        assertThat(store().remindable(TENANT, NOW.plus(Duration.ofDays(7)).minusMillis(1), 10))
                .isEmpty();
        assertThat(store().remindable(TENANT, NOW.plus(Duration.ofDays(7)), 10)).containsExactly(due);
        assertThat(store().remindable(TENANT, NOW.plus(Duration.ofDays(7)), 0)).isEmpty();
        assertThat(store().remindable(OTHER, NOW.plus(Duration.ofDays(7)), 10)).isEmpty();
    }

    private static CursorPosition after(Dispute dispute) {
        return CursorPosition.of(dispute.openedAt().toString(), dispute.id().value());
    }

    private static Dispute lost(Dispute dispute) {
        return new Dispute(
                dispute.id(),
                dispute.charge(),
                dispute.gateway(),
                dispute.ref(),
                eur(90),
                DisputeState.LOST,
                new GatewayCode("lost"),
                Optional.empty(),
                Optional.empty(),
                dispute.openedAt(),
                NOW.plusSeconds(60),
                Optional.of(NOW.plusSeconds(61)),
                dispute.version() + 1);
    }

    private static Dispute openedAt(Dispute dispute, Dispute other) {
        return new Dispute(
                dispute.id(),
                dispute.charge(),
                dispute.gateway(),
                dispute.ref(),
                dispute.amount(),
                dispute.state(),
                dispute.stage(),
                dispute.evidenceDueAt(),
                dispute.remindAt(),
                other.openedAt(),
                dispute.updatedAt(),
                dispute.closedAt(),
                dispute.version());
    }
}
