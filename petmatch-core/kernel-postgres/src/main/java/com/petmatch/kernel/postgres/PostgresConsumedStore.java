package com.petmatch.kernel.postgres;

import com.petmatch.kernel.event.ConsumedStore;
import com.petmatch.kernel.event.EventId;
import com.petmatch.kernel.id.TenantId;
import java.time.Instant;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** What each consumer has applied, on PostgreSQL; joins the consumer's transaction. Safe for concurrent use. */
public final class PostgresConsumedStore implements ConsumedStore {

    private static final String INSERT = """
            insert into petmatch_kernel.consumed (tenant, consumer, event_id)
            values (:tenant, :consumer, :event)
            on conflict do nothing
            """;

    // An event that is still in the outbox may be parked or replayed, so its marks stay whatever their age.
    private static final String PURGE = """
            delete from petmatch_kernel.consumed
            where ctid = any(array(
                select mark.ctid
                from petmatch_kernel.consumed mark
                where mark.consumed_at < :before
                  and not exists (select 1 from petmatch_kernel.outbox row where row.event_id = mark.event_id)
                limit :limit
                for update skip locked))
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

    /**
     * Deletes marks made before the instant by the database's clock, of events that the outbox no longer holds; run it as
     * the owner of the schema. Where events come from elsewhere, keep marks longer than the sender may repeat.
     *
     * @return how many went, {@code limit} at most
     */
    public int purge(Instant consumedBefore, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(PURGE)
                .bind("before", consumedBefore)
                .bind("limit", limit)
                .execute());
    }
}
