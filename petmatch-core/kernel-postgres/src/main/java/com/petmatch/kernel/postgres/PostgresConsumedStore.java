package com.petmatch.kernel.postgres;

import com.petmatch.kernel.event.ConsumedStore;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.id.TenantId;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** What each consumer has applied, on PostgreSQL; joins the consumer's transaction. Safe for concurrent use. */
public final class PostgresConsumedStore implements ConsumedStore {

    private static final String INSERT = """
            insert into petmatch_kernel.consumed (tenant, consumer, event_id)
            values (:tenant, :consumer, :event)
            on conflict do nothing
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresConsumedStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean markConsumed(TenantId tenant, String consumer, EventId event) {
        return jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                        .bind("tenant", tenant)
                        .bind("consumer", consumer)
                        .bind("event", event)
                        .execute()
                == 1);
    }
}
