package com.petmatch.payments.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PositionalStatement;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.payments.idempotency.Fingerprint;
import com.petmatch.payments.idempotency.IdempotencyKey;
import com.petmatch.payments.idempotency.IdempotencyRow;
import com.petmatch.payments.idempotency.IdempotencyScope;
import com.petmatch.payments.idempotency.IdempotencyStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** Used keys on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresIdempotencyStore implements IdempotencyStore {

    private static final String FIND = """
            select operation, key, fingerprint, result, created_at
            from petmatch_payments.idempotency
            where tenant = :tenant and operation = :operation and key = :key
            """;

    private static final String PURGE = """
            delete from petmatch_payments.idempotency
            where tenant = :tenant and (operation, key) in (
                select operation, key from petmatch_payments.idempotency
                where tenant = :tenant and created_at < :before
                order by created_at
                limit :limit)
            """;

    private static final PositionalStatement<NewRow> INSERT = PositionalStatement.of("""
            insert into petmatch_payments.idempotency (tenant, operation, key, fingerprint, result, created_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """, (to, fresh) -> {
        IdempotencyRow row = fresh.row();
        to.uuid(fresh.tenant().value())
                .text(row.scope().operation())
                .text(row.scope().key().value())
                .text(row.fingerprint().hex())
                .uuid(row.result())
                .instant(row.createdAt());
    });

    private final DataSource dataSource;
    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresIdempotencyStore(DataSource dataSource) {
        this.dataSource = dataSource;
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    // Two statements: the second one's snapshot sees a row that the first one waited for.
    @Override
    public IdempotencyRow putIfAbsent(TenantId tenant, IdempotencyRow row) {
        boolean written = INSERT.execute(dataSource, new NewRow(tenant, row)) == 1;
        return written ? row : find(tenant, row.scope()).orElseThrow();
    }

    @Override
    public Optional<IdempotencyRow> find(TenantId tenant, IdempotencyScope scope) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("tenant", tenant)
                .bind("operation", scope.operation())
                .bind("key", scope.key().value())
                .map(PostgresIdempotencyStore::row)
                .findOne());
    }

    @Override
    public int purge(TenantId tenant, Instant createdBefore, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(PURGE)
                .bind("tenant", tenant)
                .bind("before", createdBefore)
                .bind("limit", limit)
                .execute());
    }

    private static IdempotencyRow row(ResultSet row, StatementContext context) throws SQLException {
        return new IdempotencyRow(
                new IdempotencyScope(row.getString("operation"), IdempotencyKey.of(row.getString("key"))),
                new Fingerprint(row.getString("fingerprint")),
                Columns.uuid(row, "result"),
                Columns.instant(row, "created_at"));
    }

    private record NewRow(TenantId tenant, IdempotencyRow row) {}
}
