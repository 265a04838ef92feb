package com.petmatch.kernel.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.Balance;
import com.petmatch.kernel.ledger.ChainHash;
import com.petmatch.kernel.ledger.Hold;
import com.petmatch.kernel.ledger.HoldOutcome;
import com.petmatch.kernel.ledger.JournalEntry;
import com.petmatch.kernel.ledger.LedgerAccount;
import com.petmatch.kernel.ledger.LedgerStore;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.OpenOutcome;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.PostingKey;
import com.petmatch.kernel.ledger.SettleOutcome;
import com.petmatch.kernel.ledger.Statement;
import com.petmatch.kernel.ledger.TrialBalance;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The ledger on PostgreSQL. A batch on free accounts is one statement, whatever its size, and takes no row lock on any
 * balance; non-negative accounts and chained charts lock theirs for the rest of the transaction.
 *
 * <p>Postings lie in a partition per month, which the host makes ahead with {@link #addMonths}. Under READ COMMITTED, the
 * default, a key that two transactions race for is posted once and the other gets the original. Safe for concurrent use.
 */
public final class PostgresLedgerStore implements LedgerStore {

    private final Jdbi jdbi;

    /** A ledger on a source that joins the caller's transaction. */
    public PostgresLedgerStore(DataSource dataSource) {
        this.jdbi = PostgresJdbi.over(dataSource);
    }

    /**
     * Makes the partitions of some months, those that are there excepted; run it as the owner of the schema, well before
     * the first posting of the month.
     *
     * @return how many were made
     */
    public int addMonths(YearMonth from, int months) {
        return jdbi.withHandle(handle -> {
            int made = 0;
            for (int i = 0; i < months; i++) {
                boolean added = handle.createQuery("select petmatch_kernel.ledger_add_month(:month)")
                        .bind("month", from.plusMonths(i).atDay(1))
                        .mapTo(Boolean.class)
                        .one();
                made += added ? 1 : 0;
            }
            return made;
        });
    }

    @Override
    public OpenOutcome open(TenantId tenant, LedgerAccount account) {
        return jdbi.withHandle(handle -> {
            int opened = handle.createUpdate(LedgerSql.OPEN)
                    .bind("tenant", tenant)
                    .bind("account", account.id().value())
                    .bind("chart", account.id().chart())
                    .bind("rule", account.rule() == AccountRule.NON_NEGATIVE ? 1 : 0)
                    .bind("unit", account.unit().map(LedgerUnit::value).orElse(null))
                    .execute();
            if (opened == 1) {
                return new OpenOutcome.Opened(account);
            }
            LedgerAccount standing = find(handle, tenant, account.id()).orElseThrow().account;
            return standing.equals(account)
                    ? new OpenOutcome.AlreadyOpen(standing)
                    : new OpenOutcome.OpenedDifferently(standing);
        });
    }

    @Override
    public Optional<LedgerAccount> account(TenantId tenant, AccountId account) {
        return jdbi.withHandle(handle -> find(handle, tenant, account).map(found -> found.account));
    }

    private static Optional<Numbered> find(Handle handle, TenantId tenant, AccountId account) {
        return handle.createQuery(LedgerReadSql.ACCOUNT)
                .bind("tenant", tenant)
                .bind("account", account.value())
                .map((rows, context) -> new Numbered(
                        rows.getLong("number"),
                        new LedgerAccount(
                                account,
                                rows.getInt("rule") == 1 ? AccountRule.NON_NEGATIVE : AccountRule.FREE,
                                Optional.ofNullable(rows.getString("unit")).map(LedgerUnit::new))))
                .findOne();
    }

    @Override
    public List<PostOutcome> post(TenantId tenant, List<LedgerTransaction> transactions) {
        return jdbi.withHandle(handle -> new Poster(handle, tenant).post(transactions));
    }

    @Override
    public Optional<LedgerTransaction> transaction(TenantId tenant, String chart, PostingKey key) {
        return jdbi.withHandle(handle ->
                LedgerReader.standing(handle, tenant, new String[] {chart}, new String[] {key.value()}).stream()
                        .map(JournalEntry::transaction)
                        .findFirst());
    }

    @Override
    public HoldOutcome hold(TenantId tenant, Hold hold) {
        return jdbi.withHandle(handle -> {
            Optional<Numbered> account = find(handle, tenant, hold.account());
            return new LedgerHolds(handle, tenant)
                    .hold(
                            hold,
                            account.map(Numbered::account),
                            account.map(Numbered::number).orElse(0L));
        });
    }

    @Override
    public SettleOutcome settle(TenantId tenant, PostingKey hold, LedgerTransaction transaction) {
        return jdbi.withHandle(handle -> new LedgerHolds(handle, tenant).settle(hold, transaction));
    }

    @Override
    public SettleOutcome voidHold(TenantId tenant, String chart, PostingKey hold) {
        return jdbi.withHandle(handle -> new LedgerHolds(handle, tenant).voidHold(chart, hold));
    }

    @Override
    public Balance balance(TenantId tenant, AccountId account, LedgerUnit unit) {
        return jdbi.withHandle(handle -> LedgerReader.balance(handle, tenant, account, unit));
    }

    @Override
    public Statement statement(TenantId tenant, AccountId account, LedgerUnit unit, long after, int limit) {
        return jdbi.withHandle(handle -> LedgerReader.statement(handle, tenant, account, unit, after, limit));
    }

    @Override
    public TrialBalance trialBalance(TenantId tenant, String chart) {
        return jdbi.withHandle(handle -> LedgerReader.trialBalance(handle, tenant, chart));
    }

    @Override
    public List<JournalEntry> journal(TenantId tenant, String chart, long after, int limit) {
        return jdbi.withHandle(handle -> LedgerReader.journal(handle, tenant, chart, after, limit));
    }

    @Override
    public boolean startChain(TenantId tenant, String chart) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate(LedgerSql.START_CHAIN)
                    .bind("tenant", tenant)
                    .bind("chart", chart)
                    .bind("head", ChainHash.genesis(tenant, chart).hex())
                    .execute();
            return handle.createQuery(LedgerSql.HAS_CHAIN)
                            .bind("tenant", tenant)
                            .bind("chart", chart)
                            .mapTo(Integer.class)
                            .one()
                    == 1;
        });
    }

    @Override
    public int fold(int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LedgerSql.FOLD)
                .bind("limit", limit)
                .mapTo(Integer.class)
                .one());
    }

    private record Numbered(long number, LedgerAccount account) {}
}
