package com.petmatch.affiliate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.commission.OrderId;
import com.petmatch.affiliate.commission.Reversal;
import com.petmatch.affiliate.commission.ReversalId;
import com.petmatch.affiliate.commission.ReversalRecord;
import com.petmatch.affiliate.commission.ReversalState;
import com.petmatch.kernel.error.ErrorCode;
import org.junit.jupiter.api.Test;

/** What every {@code ReversalStore} keeps to. */
public abstract class ReversalStoreContract extends StoreContract {

    private ReversalRecord reversal(String id, String order, ReversalState state, long version) {
        Reversal reversal =
                Reversal.refund(program, OrderId.of(order), ReversalId.of(id), AffiliateWorld.eur(419), NOON);
        return new ReversalRecord(
                reversal,
                "0".repeat(64),
                state,
                ErrorCode.of("affiliate.reversal.refund"),
                AffiliateWorld.eur(version),
                NOON.plusSeconds(id.length()),
                version);
    }

    @Test
    void idIsTakenOnce() {
        ReversalRecord first = reversal("R", "A", ReversalState.APPLIED, 1);

        assertThat(stores().reversals().insert(tenant, first)).isTrue();
        assertThat(stores().reversals().insert(tenant, reversal("R", "B", ReversalState.APPLIED, 1)))
                .isFalse();

        assertThat(stores().reversals().find(tenant, program, ReversalId.of("R")))
                .contains(first);
        assertThat(stores().reversals().find(stranger, program, ReversalId.of("R")))
                .isEmpty();
    }

    @Test
    void changesOnlyFromTheVersionBefore() {
        stores().reversals().insert(tenant, reversal("R", "A", ReversalState.PARKED, 1));

        assertThat(stores().reversals().update(tenant, reversal("R", "A", ReversalState.APPLIED, 3)))
                .isFalse();
        assertThat(stores().reversals().update(tenant, reversal("R", "A", ReversalState.APPLIED, 2)))
                .isTrue();

        assertThat(stores().reversals().find(tenant, program, ReversalId.of("R")))
                .contains(reversal("R", "A", ReversalState.APPLIED, 2));
    }

    @Test
    void parkedAreTheOldestFirst() {
        ReversalRecord second = reversal("R-22", "A", ReversalState.PARKED, 1);
        ReversalRecord first = reversal("R-1", "A", ReversalState.PARKED, 1);
        ReversalRecord elsewhere = reversal("R-333", "B", ReversalState.PARKED, 1);
        stores().reversals().insert(tenant, second);
        stores().reversals().insert(tenant, first);
        stores().reversals().insert(tenant, elsewhere);
        stores().reversals().insert(tenant, reversal("done", "A", ReversalState.APPLIED, 1));

        assertThat(stores().reversals().parked(tenant, first.reversal().sale())).containsExactly(first, second);
        assertThat(stores().reversals().parked(tenant, 10)).containsExactly(first, second, elsewhere);
        assertThat(stores().reversals().parked(tenant, 1)).containsExactly(first);
        assertThat(stores().reversals().parked(stranger, 10)).isEmpty();
    }
}
