package com.petmatch.core.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.core.EngineParts;
import com.petmatch.core.account.AccountPreferences;
import com.petmatch.core.account.AccountPrivacy;
import com.petmatch.core.account.Accounts;
import com.petmatch.core.account.LanguageTag;
import com.petmatch.core.account.RegisterOutcome.Registered;
import com.petmatch.core.account.Registration;
import com.petmatch.core.pet.PetPrivacy;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresJdbi;
import com.petmatch.kernel.postgres.PostgresOutboxStore;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.kernel.privacy.DataMap;
import com.petmatch.kernel.privacy.FieldRule;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.SequentialIds;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schema itself promises: a wall between tenants, plans without a scan, no column without a rule. */
class CoreSchemaTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "core");

    private static final TenantId TENANT = new TenantId(new UUID(1, 1));
    private static final TenantId OTHER_TENANT = new TenantId(new UUID(1, 2));

    // Keys and bookkeeping that say nothing about a person by themselves; the row's own fate decides theirs.
    private static final Set<String> BOOKKEEPING =
            Set.of("tenant", "id", "created_at", "deleted_at", "version", "state", "state_since");

    @BeforeAll
    static void manyRowsAndARoleThatOwnsNothing() {
        jdbi().useHandle(handle -> handle.createScript("""
                        insert into petmatch_core.account (tenant, id, email, email_normalised, language, zone, state,
                            created_at, version)
                        select '00000000-0000-0001-0000-000000000001', gen_random_uuid(), 'u' || n || '@example.org',
                            'u' || n || '@example.org', 'en', 'Z', 'active', now(), 1
                        from generate_series(1, 50000) n;
                        insert into petmatch_core.pet (tenant, id, owner, name, species, sex, neuter_status, created_at,
                            deleted_at, version)
                        select tenant, gen_random_uuid(), id, 'Bruno', 'dog', 'male', 'unknown', now(),
                            case when email_normalised like 'u1%0@%' then now() end, 1
                        from petmatch_core.account, generate_series(1, 2);
                        analyze petmatch_core.account;
                        analyze petmatch_core.pet;
                        create role core_app login;
                        grant usage on schema petmatch_core to core_app;
                        grant select, insert, update, delete on all tables in schema petmatch_core to core_app;
                        """).execute());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select * from petmatch_core.account where tenant = :t and id = :i",
                "select * from petmatch_core.account where tenant = :t and email_normalised = 'u7@example.org'",
                "select * from petmatch_core.pet where tenant = :t and id = :i",
                "select * from petmatch_core.pet where tenant = :t and owner = :i and deleted_at is null"
                        + " order by created_at, id limit 21",
                "select * from petmatch_core.pet where tenant = :t and owner = :i and deleted_at is null"
                        + " and (created_at, id) > (now(), :i) order by created_at, id limit 21",
                "delete from petmatch_core.pet where tenant = :t and owner = :i",
                "select id from petmatch_core.pet where tenant = :t and deleted_at < now() order by deleted_at limit 9",
            })
    void readsNoLargeTableInFull(String query) {
        List<String> plan = jdbi().withHandle(handle -> handle.createQuery("explain " + query)
                .bind("t", TENANT)
                .bind("i", new SubjectId(new UUID(5, 5)))
                .mapTo(String.class)
                .list());

        assertThat(plan).noneMatch(line -> line.contains("Seq Scan")).anyMatch(line -> line.contains("Index"));
    }

    @Test
    @Tag("row-TenantWall")
    void showsARoleThatIsNotTheOwnerOneTenantAlone() {
        PostgresUnitOfWork asApplication = PostgresUnitOfWork.of(postgres.dataSourceAs("core_app"));
        Jdbi jdbi = PostgresJdbi.over(asApplication.dataSource());

        assertThat(asApplication.forTenant(TENANT).inTransaction(() -> rows(jdbi)))
                .isEqualTo(150_000L);
        assertThat(asApplication.forTenant(OTHER_TENANT).inTransaction(() -> rows(jdbi)))
                .isZero();
        assertThat(asApplication.inTransaction(() -> rows(jdbi))).isZero();
    }

    @Test
    void everyColumnIsInTheDataMapAndTheMapNamesNoOther() {
        DataMap map = new PetPrivacy(new PostgresPetStore(postgres.dataSource()))
                .dataMap()
                .with(new AccountPrivacy(accounts(), Set.of()).dataMap());
        Set<String> mapped = new TreeSet<>();
        for (FieldRule rule : map.rules()) {
            mapped.add(rule.store() + "." + rule.field());
        }

        assertThat(mapped).isEqualTo(new TreeSet<>(columns()));
    }

    @Test
    void aSignUpAndItsEventCommitTogether() {
        SubjectId id = ((Registered) accounts()
                        .register(
                                OTHER_TENANT,
                                Registration.of("new@example.org", AccountPreferences.of(LanguageTag.of("en")))))
                .account()
                .id();

        List<String> types = jdbi().withHandle(
                        handle -> handle.createQuery("select type from petmatch_kernel.outbox where aggregate_id = :id")
                                .bind("id", id)
                                .mapTo(String.class)
                                .list());
        assertThat(types).containsExactly("account.created");
    }

    private static Accounts accounts() {
        PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
        EngineParts parts = new EngineParts(
                unitOfWork,
                new PostgresOutboxStore(unitOfWork.dataSource()),
                new SequentialIds(),
                FakeClock.at("2026-03-01T10:00:00Z"));
        return new Accounts(new PostgresAccountStore(unitOfWork.dataSource()), parts);
    }

    private static List<String> columns() {
        return jdbi().withHandle(handle -> handle.createQuery("""
                        select table_schema || '.' || table_name || '.' || column_name
                        from information_schema.columns
                        where table_schema = 'petmatch_core' and table_name <> 'flyway_schema_history'
                            and column_name <> all (:bookkeeping)
                        """)
                .bindArray("bookkeeping", String.class, BOOKKEEPING.toArray())
                .mapTo(String.class)
                .list());
    }

    private static long rows(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select (select count(*) from petmatch_core.account) + (select count(*) from petmatch_core.pet)")
                .mapTo(Long.class)
                .one());
    }

    private static Jdbi jdbi() {
        return PostgresJdbi.over(postgres.dataSource());
    }
}
