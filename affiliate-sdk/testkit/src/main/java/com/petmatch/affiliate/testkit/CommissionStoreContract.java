package com.petmatch.affiliate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.commission.Commission;
import com.petmatch.affiliate.commission.CommissionId;
import com.petmatch.affiliate.commission.CommissionKind;
import com.petmatch.affiliate.commission.CommissionState;
import com.petmatch.affiliate.commission.OrderId;
import com.petmatch.affiliate.commission.PartnerRole;
import com.petmatch.affiliate.commission.SaleKey;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.error.ErrorCode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@code CommissionStore} keeps to. */
public abstract class CommissionStoreContract extends StoreContract {

    private Commission sale(String order, Instant at, CommissionState state, long version) {
        boolean nobody = state == CommissionState.UNATTRIBUTED;
        return new Commission(
                new CommissionId(UUID.nameUUIDFromBytes(order.getBytes(StandardCharsets.UTF_8))),
                new SaleKey(program, CommissionKind.SALE, new OrderId(order), PartnerRole.REFERRER),
                person(1),
                nobody ? Optional.<PartnerId>empty() : Optional.of(partner),
                AffiliateWorld.plan().build().id(),
                at,
                NOON,
                at.plus(Duration.ofDays(30)),
                "0".repeat(64),
                state,
                ErrorCode.of("affiliate.sale.earned"),
                AffiliateWorld.eur(100),
                AffiliateWorld.eur(100 - version),
                AffiliateWorld.eur(25),
                "{\"step\":\"base\"}\n{\"step\":\"rate\"}",
                version);
    }

    @Test
    void keyIsTakenOnce() {
        Commission sale = sale("A", NOON, CommissionState.PENDING, 1);

        assertThat(stores().commissions().insert(tenant, sale)).isTrue();
        assertThat(stores().commissions().insert(tenant, sale)).isFalse();

        assertThat(stores().commissions().find(tenant, sale.key())).contains(sale);
        assertThat(stores().commissions().find(stranger, sale.key())).isEmpty();
    }

    @Test
    void keepsSalesOfNobody() {
        Commission sale = sale("A", NOON, CommissionState.UNATTRIBUTED, 1);
        stores().commissions().insert(tenant, sale);

        assertThat(stores().commissions().find(tenant, sale.key())).contains(sale);
    }

    @Test
    void changesOnlyFromTheVersionBefore() {
        stores().commissions().insert(tenant, sale("A", NOON, CommissionState.PENDING, 1));

        assertThat(stores().commissions().update(tenant, sale("A", NOON, CommissionState.HELD, 3)))
                .isFalse();
        assertThat(stores().commissions().update(tenant, sale("A", NOON, CommissionState.HELD, 2)))
                .isTrue();

        assertThat(stores().commissions()
                        .find(tenant, sale("A", NOON, CommissionState.HELD, 2).key()))
                .contains(sale("A", NOON, CommissionState.HELD, 2));
    }

    @Test
    void climbsInOrderOfOccurrenceThenOrderId() {
        // Upper case before lower case: byte order, whatever the database's collation.
        for (String order : new String[] {"b", "a", "B"}) {
            stores().commissions().insert(tenant, sale(order, NOON, CommissionState.PENDING, 1));
        }
        stores().commissions().insert(tenant, sale("z", NOON.minusSeconds(1), CommissionState.REJECTED, 1));
        stores().commissions().insert(tenant, sale("later", NOON.plusSeconds(1), CommissionState.PENDING, 1));

        assertThat(stores().commissions()
                        .ofPartner(tenant, program, partner, NOON.minusSeconds(1), NOON.plusSeconds(1)))
                .extracting(sale -> sale.key().order().value())
                .containsExactly("z", "B", "a", "b");
        assertThat(stores().commissions().ofCustomer(tenant, program, person(1)))
                .extracting(sale -> sale.key().order().value())
                .containsExactly("B", "a", "b", "later");
    }

    @Test
    void maturingAreDueAndPendingTheEarliestFirst() {
        Instant due = NOON.plus(Duration.ofDays(30));
        stores().commissions().insert(tenant, sale("second", NOON, CommissionState.PENDING, 1));
        stores().commissions().insert(tenant, sale("first", NOON.minusSeconds(1), CommissionState.PENDING, 1));
        stores().commissions().insert(tenant, sale("held", NOON, CommissionState.HELD, 1));
        stores().commissions().insert(tenant, sale("later", NOON.plusSeconds(1), CommissionState.PENDING, 1));

        assertThat(stores().commissions().maturing(tenant, due, 10))
                .extracting(sale -> sale.key().order().value())
                .containsExactly("first", "second");
        assertThat(stores().commissions().maturing(tenant, due, 1)).hasSize(1);
        assertThat(stores().commissions().maturing(stranger, due, 10)).isEmpty();
    }

    @Test
    void rollsBackWithItsTransaction() {
        Commission sale = sale("A", NOON, CommissionState.PENDING, 1);

        rolledBack(() -> {
            stores().commissions().takeTurn(tenant, program, partner);
            stores().commissions().insert(tenant, sale);
        });

        assertThat(stores().commissions().find(tenant, sale.key())).isEmpty();
    }
}
