package com.petmatch.affiliate.postgres;

import com.petmatch.affiliate.partner.Enrolment;
import com.petmatch.affiliate.partner.EnrolmentId;
import com.petmatch.affiliate.partner.Partner;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.affiliate.partner.PartnerState;
import com.petmatch.affiliate.partner.PartnerStore;
import com.petmatch.affiliate.partner.StateSince;
import com.petmatch.affiliate.program.ProgramId;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Partners and memberships on PostgreSQL. Safe for concurrent use. */
final class PostgresPartnerStore implements PartnerStore {

    private static final String INSERT = """
            insert into petmatch_affiliate.partner (tenant, partner, owner, joined_at)
            values (:tenant, :partner, :owner, :joinedAt)
            on conflict do nothing
            """;
    private static final String FIND =
            "select * from petmatch_affiliate.partner where tenant = :tenant and partner = :partner";
    private static final String FIND_BY_OWNER =
            "select * from petmatch_affiliate.partner where tenant = :tenant and owner = :owner";
    private static final String INSERT_ENROLMENT = """
            insert into petmatch_affiliate.enrolment (tenant, partner, program, enrolment, version)
            values (:tenant, :partner, :program, :enrolment, :version)
            on conflict do nothing
            """;
    private static final String INSERT_STATE = """
            insert into petmatch_affiliate.enrolment_state (tenant, enrolment, position, state, since)
            values (:tenant, :enrolment, :position, :state, :since)
            on conflict do nothing
            """;
    private static final String UPDATE = """
            update petmatch_affiliate.enrolment set version = :version
            where tenant = :tenant and partner = :partner and program = :program and version = :version - 1
            """;
    private static final String ENROLMENTS = """
            select e.partner, e.program, e.enrolment, e.version, s.state, s.since
            from petmatch_affiliate.enrolment e
            join petmatch_affiliate.enrolment_state s on s.tenant = e.tenant and s.enrolment = e.enrolment
            where e.tenant = :tenant and e.partner = :partner
            order by e.enrolment, s.position
            """;

    private record StateRow(PartnerId partner, ProgramId program, EnrolmentId id, long version, StateSince state) {}

    private final Jdbi jdbi;

    PostgresPartnerStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean insert(TenantId tenant, Partner partner) {
        return jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                        .bind("tenant", tenant)
                        .bind("partner", partner.id())
                        .bind("owner", partner.owner())
                        .bind("joinedAt", partner.joinedAt())
                        .execute()
                == 1);
    }

    @Override
    public Optional<Partner> find(TenantId tenant, PartnerId partner) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND)
                .bind("tenant", tenant)
                .bind("partner", partner)
                .map((row, context) -> partner(row))
                .findOne());
    }

    @Override
    public Optional<Partner> findByOwner(TenantId tenant, SubjectId owner) {
        return jdbi.withHandle(handle -> handle.createQuery(FIND_BY_OWNER)
                .bind("tenant", tenant)
                .bind("owner", owner)
                .map((row, context) -> partner(row))
                .findOne());
    }

    @Override
    public boolean insertEnrolment(TenantId tenant, Enrolment enrolment) {
        return jdbi.withHandle(handle -> {
            boolean inserted = handle.createUpdate(INSERT_ENROLMENT)
                            .bind("tenant", tenant)
                            .bind("partner", enrolment.partner())
                            .bind("program", enrolment.program())
                            .bind("enrolment", enrolment.id())
                            .bind("version", enrolment.version())
                            .execute()
                    == 1;
            return inserted && withStates(handle, tenant, enrolment);
        });
    }

    @Override
    public Optional<Enrolment> enrolment(TenantId tenant, PartnerId partner, ProgramId program) {
        return enrolments(tenant, partner).stream()
                .filter(enrolment -> enrolment.program().equals(program))
                .findFirst();
    }

    @Override
    public List<Enrolment> enrolments(TenantId tenant, PartnerId partner) {
        List<StateRow> rows = jdbi.withHandle(handle -> handle.createQuery(ENROLMENTS)
                .bind("tenant", tenant)
                .bind("partner", partner)
                .map((row, context) -> stateRow(row))
                .list());
        Map<EnrolmentId, Enrolment> byId = new LinkedHashMap<>();
        for (StateRow row : rows) {
            byId.merge(row.id(), enrolment(row), PostgresPartnerStore::joined);
        }
        return List.copyOf(byId.values());
    }

    @Override
    public boolean update(TenantId tenant, Enrolment next) {
        return jdbi.withHandle(handle -> {
            boolean updated = handle.createUpdate(UPDATE)
                            .bind("tenant", tenant)
                            .bind("partner", next.partner())
                            .bind("program", next.program())
                            .bind("version", next.version())
                            .execute()
                    == 1;
            return updated && withStates(handle, tenant, next);
        });
    }

    private static boolean withStates(Handle handle, TenantId tenant, Enrolment enrolment) {
        for (int i = 0; i < enrolment.states().size(); i++) {
            StateSince state = enrolment.states().get(i);
            handle.createUpdate(INSERT_STATE)
                    .bind("tenant", tenant)
                    .bind("enrolment", enrolment.id())
                    .bind("position", i)
                    .bind("state", state.state().name())
                    .bind("since", state.since())
                    .execute();
        }
        return true;
    }

    private static Enrolment enrolment(StateRow row) {
        return new Enrolment(row.id(), row.partner(), row.program(), List.of(row.state()), row.version());
    }

    private static Enrolment joined(Enrolment earlier, Enrolment later) {
        List<StateSince> states = new ArrayList<>(earlier.states());
        states.addAll(later.states());
        return new Enrolment(earlier.id(), earlier.partner(), earlier.program(), states, earlier.version());
    }

    private static Partner partner(ResultSet row) throws SQLException {
        return new Partner(Columns.partner(row), Columns.subject(row, "owner"), Columns.instant(row, "joined_at"));
    }

    private static StateRow stateRow(ResultSet row) throws SQLException {
        StateSince state = new StateSince(PartnerState.valueOf(row.getString("state")), Columns.instant(row, "since"));
        return new StateRow(
                Columns.partner(row),
                Columns.program(row),
                new EnrolmentId(Columns.uuid(row, "enrolment")),
                row.getLong("version"),
                state);
    }
}
