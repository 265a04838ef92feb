package com.petmatch.payments.testkit.contract;

import static com.petmatch.payments.testkit.contract.Samples.NOW;
import static com.petmatch.payments.testkit.contract.Samples.OTHER;
import static com.petmatch.payments.testkit.contract.Samples.TENANT;
import static com.petmatch.payments.testkit.contract.Samples.refund;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.payments.charge.Charge;
import com.petmatch.payments.charge.ChargeStore;
import com.petmatch.payments.gateway.GatewayCode;
import com.petmatch.payments.gateway.GatewayId;
import com.petmatch.payments.idempotency.Lease;
import com.petmatch.payments.refund.Refund;
import com.petmatch.payments.refund.RefundState;
import com.petmatch.payments.refund.RefundStore;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link RefundStore} promises. */
public abstract class RefundStoreContract {

    private static final Instant DUE = NOW.plus(Duration.ofMinutes(5));
    private static final Lease LEASE = new Lease(Samples.id(9), DUE.plusSeconds(60));

    private final Charge charge = Samples.charge(1);

    /** A store that is empty at the start of each test. */
    protected abstract RefundStore store();

    /** Where the refunded charges are, in the same database. */
    protected abstract ChargeStore charges();

    @BeforeEach
    void writeCharge() {
        charges().insert(TENANT, charge);
        charges().insert(OTHER, charge);
    }

    @Test
    void givesBackARefundAsItWasWritten() {
        Refund refund = refund(1, charge, Optional.of("re_1"));

        assertThat(store().insert(TENANT, refund)).isTrue();

        assertThat(store().find(TENANT, refund.id())).contains(refund);
        assertThat(store().findByRef(TENANT, GatewayId.STRIPE, "re_1")).contains(refund);
        assertThat(store().find(OTHER, refund.id())).isEmpty();
        assertThat(store().findByRef(OTHER, GatewayId.STRIPE, "re_1")).isEmpty();
    }

    @Test
    void knowsEachRefundOfTheProviderOnce() {
        assertThat(store().insert(TENANT, refund(1, charge, Optional.of("re_1"))))
                .isTrue();

        assertThat(store().insert(TENANT, refund(2, charge, Optional.of("re_1"))))
                .isFalse();
        assertThat(store().insert(TENANT, refund(3, charge, Optional.empty()))).isTrue();
        assertThat(store().insert(TENANT, refund(4, charge, Optional.empty()))).isTrue();
        assertThat(store().insert(OTHER, refund(1, charge, Optional.of("re_1"))))
                .isTrue();
    }

    @Test
    void listsTheRefundsOfAChargeOldestFirst() {
        Refund second = refund(2, charge, Optional.empty());
        Refund first = refund(1, charge, Optional.empty());
        store().insert(TENANT, second);
        store().insert(TENANT, first);

        assertThat(store().ofCharge(TENANT, charge.id())).containsExactly(first, second);
        assertThat(store().ofCharge(OTHER, charge.id())).isEmpty();
    }

    @Test
    void writesOnlyOverTheVersionBefore() {
        Refund first = refund(1, charge, Optional.empty());
        store().insert(TENANT, first);
        Refund failed = next(first, RefundState.FAILED);

        assertThat(store().replace(TENANT, failed)).isTrue();
        assertThat(store().replace(TENANT, failed)).isFalse();

        assertThat(store().find(TENANT, first.id())).contains(failed);
        assertThat(store().findByRef(TENANT, GatewayId.STRIPE, "re_late")).contains(failed);
    }

    @Test
    void leasesWhatIsDueUntilTheLeaseEnds() {
        store().insert(TENANT, refund(1, charge, Optional.empty()));
        Refund done = refund(2, charge, Optional.empty());
        store().insert(TENANT, done);
        store().replace(TENANT, next(done, RefundState.SUCCEEDED));

        assertThat(store().claimDue(TENANT, NOW, DUE, LEASE, 10)).isEmpty();
        assertThat(store().claimDue(TENANT, DUE, NOW, LEASE, 10)).isEmpty();
        assertThat(store().claimDue(TENANT, DUE, DUE, LEASE, 10))
                .singleElement()
                .satisfies(
                        leased -> assertThat(store().find(TENANT, leased.id())).contains(leased));
        assertThat(store().claimDue(TENANT, DUE, DUE, LEASE, 10)).isEmpty();
        assertThat(store().claimDue(TENANT, LEASE.until(), DUE, LEASE, 10)).hasSize(1);
    }

    private static Refund next(Refund refund, RefundState state) {
        return new Refund(
                refund.id(),
                refund.charge(),
                refund.gateway(),
                refund.paymentRef(),
                refund.amount(),
                state,
                Optional.of("re_late"),
                Optional.of(new GatewayCode("expired_or_canceled_card")),
                refund.ours(),
                refund.createdAt(),
                Optional.of(LEASE),
                refund.lookAt(),
                2,
                refund.version() + 1);
    }
}
