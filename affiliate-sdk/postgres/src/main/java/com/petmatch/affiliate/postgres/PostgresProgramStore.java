package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.program.CommissionPlan;
import com.petmatch.affiliate.program.PlanVersion;
import com.petmatch.affiliate.program.Program;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.affiliate.program.ProgramStore;
import com.petmatch.kernel.id.TenantId;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Programmes and plan versions on PostgreSQL. Safe for concurrent use. */
final class PostgresProgramStore implements ProgramStore {

    private static final String SAVE = """
            insert into petmatch_affiliate.program (tenant, program, name, home, origins)
            values (:tenant, :program, :name, :home, :origins)
            on conflict (tenant, program)
            do update set name = excluded.name, home = excluded.home, origins = excluded.origins
            """;
    private static final String FIND =
            "select * from petmatch_affiliate.program where tenant = :tenant and program = :program";
    private static final String ADD_VERSION = """
            insert into petmatch_affiliate.plan_version (tenant, program, valid_from, plan_id, plan)
            values (:tenant, :program, :validFrom, :planId, :plan)
            on conflict do nothing
            """;
    private static final String VERSIONS = """
            select * from petmatch_affiliate.plan_version
            where tenant = :tenant and program = :program order by valid_from
            """;

    private final Jdbi jdbi;

    PostgresProgramStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void save(TenantId tenant, Program program) {
        jdbi.useHandle(handle -> handle.createUpdate(SAVE)
                .bind("tenant", tenant)
                .bind("program", program.id())
                .bind("name", program.name())
                .bind("home", program.home().toString())
                .bind("origins", program.origins().toArray(new String[0]))
                .execute());
    }

    @Override
    public Optional<Program> find(TenantId tenant, ProgramId program) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("tenant", tenant)
                .bind("program", program)
                .map((row, context) -> new Program(
                        Columns.program(row), row.getString("name"), URI.create(row.getString("home")), Set.of((String
                                        [])
                                row.getArray("origins").getArray())))
                .findOne());
    }

    @Override
    public boolean addVersion(TenantId tenant, PlanVersion version) {
        return jdbi.withHandle(handle -> handle.createUpdate(ADD_VERSION)
                        .bind("tenant", tenant)
                        .bind("program", version.program())
                        .bind("validFrom", version.validFrom())
                        .bind("planId", version.plan().id().value())
                        .bind("plan", version.plan().canonicalJson())
                        .execute()
                == 1);
    }

    @Override
    public List<PlanVersion> versions(TenantId tenant, ProgramId program) {
        return jdbi.withHandle(handle -> handle.createQuery(VERSIONS)
                .bind("tenant", tenant)
                .bind("program", program)
                .map((row, context) -> new PlanVersion(
                        Columns.program(row),
                        CommissionPlan.parse(row.getString("plan")),
                        Columns.instant(row, "valid_from")))
                .list());
    }
}
