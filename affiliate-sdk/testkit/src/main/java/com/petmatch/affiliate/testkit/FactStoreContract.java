package com.petmatch.affiliate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.ledger.Bucket;
import com.petmatch.affiliate.ledger.Fact;
import com.petmatch.affiliate.ledger.FactBody;
import com.petmatch.affiliate.ledger.FactHeader;
import com.petmatch.affiliate.ledger.FactId;
import com.petmatch.affiliate.ledger.FactKind;
import com.petmatch.kernel.error.ErrorCode;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@code FactStore} keeps to. */
public abstract class FactStoreContract extends StoreContract {

    private Fact fact(long number, FactKind kind, long seconds) {
        FactHeader header = new FactHeader(
                new FactId(new UUID(0x7000, number)),
                "key-" + number,
                partner,
                program,
                "A-1",
                NOON.minusSeconds(5),
                NOON.plusSeconds(seconds));
        FactBody body = new FactBody(
                AffiliateWorld.eur(-7),
                AffiliateWorld.eur(number),
                Bucket.HELD,
                ErrorCode.of("affiliate.sale.earned"),
                "{\"step\":\"é\"}\n{}");
        return Fact.of(kind, header, body);
    }

    @Test
    void everyKindComesBackAsItWas() {
        long number = 0;
        for (FactKind kind : FactKind.values()) {
            Fact fact = fact(++number, kind, 0);
            assertThat(stores().facts().append(tenant, fact)).isTrue();
            assertThat(stores().facts().find(tenant, fact.header().key())).contains(fact);
        }
        assertThat(stores().facts().find(stranger, "key-1")).isEmpty();
    }

    @Test
    void keyIsTakenOnce() {
        Fact first = fact(1, FactKind.REVERSED, 0);
        Fact sameKey = Fact.of(
                FactKind.REVERSED,
                new FactHeader(new FactId(new UUID(0x7000, 99)), "key-1", partner, program, "A-1", NOON, NOON),
                first.body());

        assertThat(stores().facts().append(tenant, first)).isTrue();
        assertThat(stores().facts().append(tenant, sameKey)).isFalse();
        assertThat(stores().facts().find(tenant, "key-1")).contains(first);
    }

    @Test
    void statementOrderIsByRecordingThenId() {
        Fact late = fact(1, FactKind.SALE_RECORDED, 2);
        Fact early = fact(3, FactKind.SALE_RECORDED, 0);
        Fact alsoEarly = fact(2, FactKind.SALE_RECORDED, 0);
        stores().facts().append(tenant, late);
        stores().facts().append(tenant, early);
        stores().facts().append(tenant, alsoEarly);

        assertThat(stores().facts().ofPartner(tenant, partner, NOON, NOON.plusSeconds(3)))
                .containsExactly(alsoEarly, early, late);
        assertThat(stores().facts().ofPartner(tenant, partner, NOON, NOON.plusSeconds(2)))
                .containsExactly(alsoEarly, early);
    }

    @Test
    void pagesWalkAllFactsOnce() {
        for (int i = 1; i <= 5; i++) {
            stores().facts().append(tenant, fact(i, FactKind.MATURED, 0));
        }

        var first = stores().facts().page(tenant, Optional.empty(), 3);
        var rest =
                stores().facts().page(tenant, Optional.of(first.get(2).header().id()), 3);

        assertThat(first).extracting(fact -> fact.header().key()).containsExactly("key-1", "key-2", "key-3");
        assertThat(rest).extracting(fact -> fact.header().key()).containsExactly("key-4", "key-5");
        assertThat(stores().facts().page(stranger, Optional.empty(), 3)).isEmpty();
    }
}
