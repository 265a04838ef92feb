package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.attribution.Binding;
import com.petmatch.affiliate.attribution.BindingStore;
import com.petmatch.affiliate.click.ClickId;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Bindings on PostgreSQL. Safe for concurrent use. */
final class PostgresBindingStore implements BindingStore {

    private static final String INSERT = """
            insert into petmatch_affiliate.binding
                (tenant, program, customer, partner, click, clicked_at, bound_at, version)
            values (:tenant, :program, :customer, :partner, :click, :clickedAt, :boundAt, :version)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update petmatch_affiliate.binding
            set partner = :partner, click = :click, clicked_at = :clickedAt, bound_at = :boundAt, version = :version
            where tenant = :tenant and program = :program and customer = :customer and version = :version - 1
            """;
    private static final String FIND = """
            select * from petmatch_affiliate.binding
            where tenant = :tenant and program = :program and customer = :customer
            """;
    private static final String COUNT = """
            select count(*) from petmatch_affiliate.binding
            where tenant = :tenant and partner = :partner and bound_at >= :from and bound_at < :until
            """;

    private final Jdbi jdbi;

    PostgresBindingStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean insert(TenantId tenant, Binding binding) {
        return write(INSERT, tenant, binding);
    }

    @Override
    public boolean update(TenantId tenant, Binding next) {
        return write(UPDATE, tenant, next);
    }

    @Override
    public Optional<Binding> find(TenantId tenant, ProgramId program, SubjectId customer) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("tenant", tenant)
                .bind("program", program)
                .bind("customer", customer)
                .map((row, context) -> new Binding(
                        Columns.program(row),
                        Columns.subject(row, "customer"),
                        Columns.partner(row),
                        new ClickId(row.getString("click")),
                        Columns.instant(row, "clicked_at"),
                        Columns.instant(row, "bound_at"),
                        row.getLong("version")))
                .findOne());
    }

    @Override
    public long count(TenantId tenant, PartnerId partner, Instant from, Instant until) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNT)
                .bind("tenant", tenant)
                .bind("partner", partner)
                .bind("from", from)
                .bind("until", until)
                .mapTo(Long.class)
                .one());
    }

    private boolean write(String sql, TenantId tenant, Binding binding) {
        return jdbi.withHandle(handle -> handle.createUpdate(sql)
                        .bind("tenant", tenant)
                        .bind("program", binding.program())
                        .bind("customer", binding.customer())
                        .bind("partner", binding.partner())
                        .bind("click", binding.click().value())
                        .bind("clickedAt", binding.clickedAt())
                        .bind("boundAt", binding.boundAt())
                        .bind("version", binding.version())
                        .execute()
                == 1);
    }
}
