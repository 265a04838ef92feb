package com.petmatch.kernel.ledger;

import com.petmatch.kernel.id.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * Keeps accounts, postings, balances and holds; {@link Ledger} is its only caller and opens the transaction.
 *
 * <p>Positions rise in booking order within a store. Safe for concurrent use.
 */
public interface LedgerStore {

    OpenOutcome open(TenantId tenant, LedgerAccount account);

    Optional<LedgerAccount> account(TenantId tenant, AccountId account);

    /**
     * Posts balanced transactions one after another, as if each came alone. Refusals are looked for in this order: a used
     * key; then, posting by posting, an unknown account or another unit; then funds of non-negative accounts.
     *
     * @return an outcome for each, in the same order
     */
    List<PostOutcome> post(TenantId tenant, List<LedgerTransaction> transactions);

    Optional<LedgerTransaction> transaction(TenantId tenant, String chart, PostingKey key);

    HoldOutcome hold(TenantId tenant, Hold hold);

    /** Posts a balanced transaction against an open hold of the same chart. */
    SettleOutcome settle(TenantId tenant, PostingKey hold, LedgerTransaction transaction);

    SettleOutcome voidHold(TenantId tenant, String chart, PostingKey hold);

    Balance balance(TenantId tenant, AccountId account, LedgerUnit unit);

    /** Up to {@code limit} lines behind the position. */
    Statement statement(TenantId tenant, AccountId account, LedgerUnit unit, long after, int limit);

    TrialBalance trialBalance(TenantId tenant, String chart);

    /** Up to {@code limit} transactions of the chart behind the position, in booking order. */
    List<JournalEntry> journal(TenantId tenant, String chart, long after, int limit);

    /** Turns the hash chain on; false when transactions without a hash stand in the chart already. */
    boolean startChain(TenantId tenant, String chart);

    /** Sums up to {@code limit} delta rows of all tenants into balance rows; returns how many went. */
    int fold(int limit);
}
