package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.security.login.FailureKey;
import com.petmatch.security.login.LoginFailureStore;
import com.petmatch.security.login.LoginFailures;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** Failed sign-ins on PostgreSQL. Safe for concurrent use. */
public final class PostgresLoginFailureStore implements LoginFailureStore {

    private static final String SELECT = """
            select attempts, last_at, version from petmatch_security.login_failure
            where tenant = :tenant and failure_key = :key
            """;
    private static final String INSERT = """
            insert into petmatch_security.login_failure (tenant, failure_key, attempts, last_at, version)
            values (:tenant, :key, :attempts, :lastAt, :version)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update petmatch_security.login_failure
            set attempts = :attempts, last_at = :lastAt, version = :version
            where tenant = :tenant and failure_key = :key and version = :expected
            """;
    private static final String DELETE_OLD = """
            delete from petmatch_security.login_failure
            where (tenant, failure_key) in (
                select tenant, failure_key from petmatch_security.login_failure
                where tenant = :tenant and last_at < :before
                order by last_at limit :limit for update skip locked)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresLoginFailureStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public Optional<LoginFailures> find(TenantId tenant, FailureKey key) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("tenant", tenant)
                .bind("key", key.value())
                .map((row, context) -> new LoginFailures(
                        row.getInt("attempts"), Columns.instant(row, "last_at"), row.getLong("version")))
                .findOne());
    }

    @Override
    public boolean insert(TenantId tenant, FailureKey key, LoginFailures first) {
        return jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                        .bind("tenant", tenant)
                        .bind("key", key.value())
                        .bind("attempts", first.count())
                        .bind("lastAt", first.lastAt())
                        .bind("version", first.version())
                        .execute()
                == 1);
    }

    @Override
    public boolean replace(TenantId tenant, FailureKey key, LoginFailures expected, LoginFailures next) {
        return jdbi.withHandle(handle -> handle.createUpdate(UPDATE)
                        .bind("tenant", tenant)
                        .bind("key", key.value())
                        .bind("expected", expected.version())
                        .bind("attempts", next.count())
                        .bind("lastAt", next.lastAt())
                        .bind("version", next.version())
                        .execute()
                == 1);
    }

    @Override
    public void clear(TenantId tenant, FailureKey key) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from petmatch_security.login_failure where tenant = :tenant and failure_key = :key")
                .bind("tenant", tenant)
                .bind("key", key.value())
                .execute());
    }

    @Override
    public int deleteBefore(TenantId tenant, Instant lastAttempt, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(DELETE_OLD)
                .bind("tenant", tenant)
                .bind("before", lastAttempt)
                .bind("limit", limit)
                .execute());
    }
}
