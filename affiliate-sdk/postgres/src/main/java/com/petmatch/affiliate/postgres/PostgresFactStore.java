package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.ledger.Bucket;
import com.petmatch.affiliate.ledger.Fact;
import com.petmatch.affiliate.ledger.FactBody;
import com.petmatch.affiliate.ledger.FactHeader;
import com.petmatch.affiliate.ledger.FactId;
import com.petmatch.affiliate.ledger.FactKind;
import com.petmatch.affiliate.ledger.FactStore;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.kernel.id.TenantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Facts on PostgreSQL. Safe for concurrent use. */
final class PostgresFactStore implements FactStore {

    private static final String APPEND = """
            insert into petmatch_affiliate.fact
                (tenant, fact, fact_key, kind, partner, program, order_id, occurred_at, recorded_at, currency, base,
                amount, bucket, reason, explanation)
            values (:tenant, :fact, :key, :kind, :partner, :program, :order, :occurredAt, :recordedAt, :currency, :base,
                :amount, :bucket, :reason, :explanation)
            on conflict (tenant, fact_key) do nothing
            """;
    private static final String FIND =
            "select * from petmatch_affiliate.fact where tenant = :tenant and fact_key = :key";
    private static final String OF_PARTNER = """
            select * from petmatch_affiliate.fact
            where tenant = :tenant and partner = :partner and recorded_at >= :from and recorded_at < :until
            order by recorded_at, fact
            """;
    private static final String PAGE = """
            select * from petmatch_affiliate.fact
            where tenant = :tenant and fact > :after order by fact limit :limit
            """;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Jdbi jdbi;

    PostgresFactStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean append(TenantId tenant, Fact fact) {
        FactHeader header = fact.header();
        FactBody body = fact.body();
        return jdbi.withHandle(handle -> handle.createUpdate(APPEND)
                        .bind("tenant", tenant)
                        .bind("fact", header.id())
                        .bind("key", header.key())
                        .bind("kind", fact.kind().name())
                        .bind("partner", header.partner())
                        .bind("program", header.program())
                        .bind("order", header.order())
                        .bind("occurredAt", header.occurredAt())
                        .bind("recordedAt", header.recordedAt())
                        .bind("currency", body.amount().currency().value())
                        .bind("base", body.base().minorUnits())
                        .bind("amount", body.amount().minorUnits())
                        .bind("bucket", body.bucket().name())
                        .bind("reason", body.reason().value())
                        .bind("explanation", body.explanation())
                        .execute()
                == 1);
    }

    @Override
    public Optional<Fact> find(TenantId tenant, String key) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("tenant", tenant)
                .bind("key", key)
                .map((row, context) -> fact(row))
                .findOne());
    }

    @Override
    public List<Fact> ofPartner(TenantId tenant, PartnerId partner, Instant from, Instant until) {
        return jdbi.withHandle(handle -> handle.createQuery(OF_PARTNER)
                .bind("tenant", tenant)
                .bind("partner", partner)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> fact(row))
                .list());
    }

    @Override
    public List<Fact> page(TenantId tenant, Optional<FactId> after, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("tenant", tenant)
                .bind("after", after.map(FactId::value).orElse(BEFORE_ALL))
                .bind("limit", limit)
                .map((row, context) -> fact(row))
                .list());
    }

    private static Fact fact(ResultSet row) throws SQLException {
        FactHeader header = new FactHeader(
                new FactId(Columns.uuid(row, "fact")),
                row.getString("fact_key"),
                Columns.partner(row),
                Columns.program(row),
                row.getString("order_id"),
                Columns.instant(row, "occurred_at"),
                Columns.instant(row, "recorded_at"));
        FactBody body = new FactBody(
                Columns.money(row, "base"),
                Columns.money(row, "amount"),
                Bucket.valueOf(row.getString("bucket")),
                ErrorCode.of(row.getString("reason")),
                row.getString("explanation"));
        return Fact.of(FactKind.valueOf(row.getString("kind")), header, body);
    }
}
