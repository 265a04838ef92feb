package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.service.ReplayGuard;
import java.time.Instant;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * A replay guard that all processes share. Give it a source that does not join the caller's transaction: a rollback must
 * not let a thing be presented again. Safe for concurrent use.
 */
public final class PostgresReplayGuard implements ReplayGuard {

    private static final String INSERT = """
            insert into petmatch_security.replay_guard (tenant, presented_hash, expires_at)
            values (:tenant, :hash, :expiresAt)
            on conflict (tenant, presented_hash) do nothing
            """;
    private static final String DELETE_EXPIRED = """
            delete from petmatch_security.replay_guard
            where (tenant, presented_hash) in (
                select tenant, presented_hash from petmatch_security.replay_guard
                where tenant = :tenant and expires_at < :before
                order by expires_at limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A guard on a plain source. */
    public PostgresReplayGuard(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean isFirst(TenantId tenant, SecretHash presented, Instant until) {
        return jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                        .bind("tenant", tenant)
                        .bind("hash", presented.value())
                        .bind("expiresAt", until)
                        .execute()
                == 1);
    }

    @Override
    public int deleteExpired(TenantId tenant, Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE_EXPIRED)
                .bind("tenant", tenant)
                .bind("before", before)
                .bind("limit", limit)
                .execute());
    }
}
