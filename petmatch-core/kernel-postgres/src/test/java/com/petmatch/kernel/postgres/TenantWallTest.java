package com.petmatch.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.Hold;
import com.petmatch.kernel.ledger.HoldOutcome;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.ledger.PostingKey;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.contract.SampleEvent;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Row-level security under a role that does not own the tables: rows of another tenant are as if they were not there. */
class TenantWallTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel");

    private static final TenantId OURS = new TenantId(new UUID(1, 1));
    private static final TenantId THEIRS = new TenantId(new UUID(2, 2));
    private static final LedgerUnit EUR = new LedgerUnit("EUR");
    private static final AccountId BANK = AccountId.of("sample", "bank");
    private static final AccountId WALLET = AccountId.of("sample", "wallet");
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00Z");

    private static PostgresUnitOfWork application;
    private static Ledger ledger;

    @BeforeAll
    static void writeAsBothTenants() {
        Jdbi owner = Jdbi.create(postgres.dataSource());
        new PostgresLedgerStore(postgres.dataSource()).addMonths(YearMonth.of(2026, 3), 1);
        owner.useHandle(handle -> handle.createScript("""
                        drop role if exists application;
                        create role application login;
                        grant usage on schema petmatch_kernel to application;
                        grant select, insert, update, delete on all tables in schema petmatch_kernel to application;
                        grant usage on all sequences in schema petmatch_kernel to application;
                        """).execute());
        DataSource restricted = postgres.dataSourceAs("application");
        application = PostgresUnitOfWork.of(restricted);
        ledger = Ledger.of(new PostgresLedgerStore(application.dataSource()), application);
        for (TenantId tenant : List.of(OURS, THEIRS)) {
            application.forTenant(tenant).inTransaction(() -> write(tenant));
        }
    }

    private static void write(TenantId tenant) {
        ledger.open(tenant, BANK, AccountRule.FREE);
        ledger.open(tenant, WALLET, AccountRule.NON_NEGATIVE);
        assertThat(ledger.startChain(tenant, "chained")).isTrue();
        assertThat(ledger.post(tenant, deposit("k1"))).isInstanceOf(PostOutcome.Posted.class);
        assertThat(ledger.hold(tenant, new Hold(new PostingKey("h1"), WALLET, 5, EUR, AT, "sample.held")))
                .isInstanceOf(HoldOutcome.Held.class);
        new PostgresOutboxStore(application.dataSource())
                .append(SampleEvent.of(tenant.equals(OURS) ? 1 : 2, 1).of(tenant));
        new PostgresConsumedStore(application.dataSource())
                .markConsumed(tenant, "mailer", SampleEvent.of(1, 1).id());
    }

    private static LedgerTransaction deposit(String key) {
        return new LedgerTransaction(
                new PostingKey(key),
                List.of(new Posting(BANK, -9, EUR), new Posting(WALLET, 9, EUR)),
                AT,
                "sample.moved");
    }

    @Test
    void showsOneTenantsRowsInEveryTableOfTheSchema() {
        List<String> tables = tablesWithTenants();
        assertThat(tables).hasSizeGreaterThanOrEqualTo(10);

        application.forTenant(OURS).inTransaction(() -> {
            for (String table : tables) {
                assertThat(tenantsIn(table)).as(table).isSubsetOf(OURS.toString());
            }
        });
        assertThat(tables.stream().filter(table -> tenantsAsOwner(table).size() == 2))
                .as("tables in which the owner sees both tenants, or the test shows nothing")
                .hasSizeGreaterThanOrEqualTo(9);
    }

    @Test
    void showsNothingWithoutATenant() {
        application.inTransaction(() -> {
            for (String table : tablesWithTenants()) {
                assertThat(tenantsIn(table)).as(table).isEmpty();
            }
        });
    }

    @Test
    void bindsEveryTableThatHasATenant() {
        List<String> unbound = Jdbi.create(postgres.dataSource())
                .withHandle(
                        handle -> handle.createQuery("""
                                select relation.relname
                                from pg_class relation
                                join pg_attribute field on field.attrelid = relation.oid and field.attname = 'tenant'
                                where relation.relnamespace = 'petmatch_kernel'::regnamespace
                                  and relation.relkind in ('r', 'p')
                                  and not relation.relrowsecurity
                                """).mapTo(String.class).list());

        assertThat(unbound).isEmpty();
    }

    @Test
    void findsNothingOfAnotherTenantThroughTheLedger() {
        application.forTenant(OURS).inTransaction(() -> {
            assertThat(ledger.balance(THEIRS, WALLET, EUR).units()).isZero();
            assertThat(ledger.account(THEIRS, WALLET)).isEmpty();
            assertThat(ledger.transaction(THEIRS, "sample", new PostingKey("k1")))
                    .isEmpty();
            assertThat(ledger.trialBalance(THEIRS, "sample").balances()).isEmpty();
            assertThat(ledger.post(THEIRS, deposit("k2"))).isEqualTo(new PostOutcome.UnknownAccount(BANK));
            assertThat(ledger.balance(OURS, WALLET, EUR).units()).isEqualTo(9);
        });
    }

    @Test
    void refusesToWriteForAnotherTenant() {
        UnitOfWork ours = application.forTenant(OURS);

        assertThatThrownBy(() -> ours.inTransaction(() -> {
                    ledger.open(THEIRS, AccountId.of("sample", "new"), AccountRule.FREE);
                }))
                .hasMessageContaining("row-level security");
    }

    private static List<String> tablesWithTenants() {
        return Jdbi.create(postgres.dataSource())
                .withHandle(
                        handle -> handle.createQuery("""
                                select table_name from information_schema.columns
                                where table_schema = 'petmatch_kernel' and column_name = 'tenant'
                                order by table_name
                                """).mapTo(String.class).list());
    }

    private static List<String> tenantsIn(String table) {
        return tenants(application.dataSource(), table);
    }

    private static List<String> tenantsAsOwner(String table) {
        return tenants(postgres.dataSource(), table);
    }

    private static List<String> tenants(DataSource dataSource, String table) {
        return Jdbi.create(dataSource)
                .withHandle(handle -> handle.createQuery("select distinct tenant::text from petmatch_kernel." + table)
                        .mapTo(String.class)
                        .list());
    }
}
