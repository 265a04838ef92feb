package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.testkit.AffiliateBackend;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.postgres.PostgresLedgerStore;
import com.petmatch.kernel.postgres.PostgresOutboxStore;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import javax.sql.DataSource;

/** The whole library on one database. */
final class Backends {

    private static final int CONNECTIONS = 16;

    private Backends() {}

    static AffiliateBackend on(DataSource dataSource) {
        PostgresUnitOfWork work = PostgresUnitOfWork.of(dataSource);
        return new AffiliateBackend(
                PostgresAffiliateStores.of(work.dataSource()),
                work,
                new PostgresOutboxStore(work.dataSource()),
                Ledger.of(new PostgresLedgerStore(work.dataSource()), work),
                CONNECTIONS);
    }
}
