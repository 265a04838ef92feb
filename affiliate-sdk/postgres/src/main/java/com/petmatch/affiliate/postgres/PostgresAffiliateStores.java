package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.AffiliateStores;
import com.petmatch.kernel.postgres.PostgresJdbi;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** All stores of affiliate-sdk on PostgreSQL. */
public final class PostgresAffiliateStores {

    private PostgresAffiliateStores() {}

    /** Stores on a source that joins the caller's transaction; read committed is enough. */
    public static AffiliateStores of(DataSource dataSource) {
        Jdbi jdbi = PostgresJdbi.over(dataSource);
        return new AffiliateStores(
                new PostgresProgramStore(jdbi),
                new PostgresPartnerStore(jdbi),
                new PostgresLinkStore(jdbi),
                new PostgresClickSink(jdbi),
                new PostgresBindingStore(jdbi),
                new PostgresCommissionStore(jdbi),
                new PostgresReversalStore(jdbi),
                new PostgresFactStore(jdbi));
    }
}
