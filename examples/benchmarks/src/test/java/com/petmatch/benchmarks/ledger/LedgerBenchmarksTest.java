package com.petmatch.benchmarks.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.benchmarks.postgres.Database;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.InMemoryLedgerStore;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.postgres.PostgresLedgerStore;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LedgerBenchmarksTest {

    @Test
    void postsTheSameInMemoryAndOnPostgres() {
        InMemoryUnitOfWork memory = new InMemoryUnitOfWork();
        Ledger inMemory = Ledger.of(new InMemoryLedgerStore(memory), memory);
        try (Database database = new Database()) {
            PostgresUnitOfWork postgres = PostgresUnitOfWork.of(database.pool());
            Ledger onPostgres = Ledger.of(new PostgresLedgerStore(postgres.dataSource()), postgres);

            post(inMemory);
            post(onPostgres);

            assertThat(onPostgres.trialBalance(TenantId.SINGLE, "bench"))
                    .isEqualTo(inMemory.trialBalance(TenantId.SINGLE, "bench"));
            assertThat(inMemory.trialBalance(TenantId.SINGLE, "bench").isBalanced())
                    .isTrue();
        }
    }

    @Test
    void keepsTheBalancesOfTheUsualLedgerToo() throws SQLException {
        try (Database database = new Database()) {
            NaiveLedger ledger = new NaiveLedger(database);
            try (NaiveLedger.Client client = ledger.new Client("client", 1)) {
                for (int i = 0; i < 50; i++) {
                    client.spread();
                    client.hot();
                }
            }

            assertThat(database.number("select count(*) from naive_entry")).isEqualTo(200);
            assertThat(database.number("select count(*) from naive_balance b where units <> 1000000000000"
                            + " + coalesce((select sum(units) from naive_entry e where e.account = b.account), 0)"))
                    .isZero();
        }
    }

    private static void post(Ledger ledger) {
        Transfers.open(ledger, AccountRule.FREE);
        Transfers transfers = new Transfers("worker", 1);
        Transfers.requirePosted(ledger.postAll(TenantId.SINGLE, transfers.spread(300)));
        Transfers.requirePosted(ledger.postAll(TenantId.SINGLE, transfers.hot(300)));
        ledger.fold(10_000);
    }
}
