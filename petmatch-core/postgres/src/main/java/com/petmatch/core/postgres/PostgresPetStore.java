package com.petmatch.core.postgres;

import com.petmatch.core.pet.Pet;
import com.petmatch.core.pet.PetId;
import com.petmatch.core.pet.PetStore;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Pets on PostgreSQL; joins the caller's transaction. Safe for concurrent use. */
public final class PostgresPetStore implements PetStore {

    private static final String INSERT = """
            insert into petmatch_core.pet (tenant, id, owner, name, species, sex, neuter_status, birth_date, chip,
                breed_text, created_at, deleted_at, version)
            values (:tenant, :id, :owner, :name, :species, :sex, :neuterStatus, :birthDate, :chip,
                :breedText, :createdAt, :deletedAt, :version)
            on conflict do nothing
            """;

    private static final String SELECT = """
            select id, owner, name, species, sex, neuter_status, birth_date, chip, breed_text, created_at, deleted_at,
                version
            from petmatch_core.pet
            """;

    private static final String BY_ID = SELECT + "where tenant = :tenant and id = :id";

    private static final String FIRST_OF_OWNER = SELECT + """
            where tenant = :tenant and owner = :owner and deleted_at is null
            order by created_at, id
            limit :limit
            """;

    private static final String NEXT_OF_OWNER = SELECT + """
            where tenant = :tenant and owner = :owner and deleted_at is null
                and (created_at, id) > (:afterCreatedAt, :afterId)
            order by created_at, id
            limit :limit
            """;

    private static final String UPDATE = """
            update petmatch_core.pet
            set owner = :owner, name = :name, species = :species, sex = :sex, neuter_status = :neuterStatus,
                birth_date = :birthDate, chip = :chip, breed_text = :breedText, deleted_at = :deletedAt,
                version = :version
            where tenant = :tenant and id = :id and version = :version - 1
            """;

    private static final String EVERY_OF_OWNER =
            SELECT + "where tenant = :tenant and owner = :owner order by created_at, id";

    private static final String ERASE_OF_OWNER =
            "delete from petmatch_core.pet where tenant = :tenant and owner = :owner";

    private static final String PURGE = """
            delete from petmatch_core.pet
            where tenant = :tenant and deleted_at < :before and id in (
                select id from petmatch_core.pet
                where tenant = :tenant and deleted_at < :before
                order by deleted_at
                limit :limit)
            """;

    private final Jdbi jdbi;

    /** A store on a source that joins the caller's transaction. */
    public PostgresPetStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    @Override
    public boolean insert(TenantId tenant, Pet pet) {
        return written(INSERT, tenant, pet);
    }

    @Override
    public Optional<Pet> find(TenantId tenant, PetId id) {
        return jdbi.withHandle(handle -> handle.createQuery(BY_ID)
                .bind("tenant", tenant)
                .bind("id", id)
                .map(PetRow::read)
                .findOne());
    }

    @Override
    public boolean update(TenantId tenant, Pet next) {
        return written(UPDATE, tenant, next);
    }

    @Override
    public List<Pet> firstOfOwner(TenantId tenant, SubjectId owner, int limit) {
        return jdbi.withHandle(handle -> listed(handle.createQuery(FIRST_OF_OWNER), tenant, owner, limit));
    }

    @Override
    public List<Pet> nextOfOwner(TenantId tenant, SubjectId owner, PetPosition after, int limit) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(NEXT_OF_OWNER)
                    .bind("afterCreatedAt", after.createdAt())
                    .bind("afterId", after.id());
            return listed(query, tenant, owner, limit);
        });
    }

    @Override
    public List<Pet> everyOfOwner(TenantId tenant, SubjectId owner) {
        return jdbi.withHandle(handle -> handle.createQuery(EVERY_OF_OWNER)
                .bind("tenant", tenant)
                .bind("owner", owner)
                .map(PetRow::read)
                .list());
    }

    @Override
    public int eraseOfOwner(TenantId tenant, SubjectId owner) {
        return jdbi.withHandle(handle -> handle.createUpdate(ERASE_OF_OWNER)
                .bind("tenant", tenant)
                .bind("owner", owner)
                .execute());
    }

    @Override
    public int purge(TenantId tenant, Instant deletedBefore, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate(PURGE)
                .bind("tenant", tenant)
                .bind("before", deletedBefore)
                .bind("limit", limit)
                .execute());
    }

    private boolean written(String sql, TenantId tenant, Pet pet) {
        return jdbi.withHandle(
                handle -> PetRow.bind(handle.createUpdate(sql), tenant, pet).execute() == 1);
    }

    private static List<Pet> listed(Query query, TenantId tenant, SubjectId owner, int limit) {
        return query.bind("tenant", tenant)
                .bind("owner", owner)
                .bind("limit", limit)
                .map(PetRow::read)
                .list();
    }
}
