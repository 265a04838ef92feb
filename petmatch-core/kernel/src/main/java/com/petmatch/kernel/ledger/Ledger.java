package com.petmatch.kernel.ledger;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.TenantId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The double-entry ledger: accounts, transactions that sum to zero per unit, holds, balances and statements.
 *
 * <p>Each call is one transaction, or joins the one that is open. A transaction's key is used once per tenant and chart;
 * the same key again returns what stands. Balances are sums of postings and nothing is ever changed: a correction is
 * another transaction. Safe for concurrent use.
 */
public final class Ledger {

    /** Most lines of a statement page and entries of a journal page. */
    public static final int MAX_PAGE = 1_000;

    private final LedgerStore store;
    private final UnitOfWork unitOfWork;

    private Ledger(LedgerStore store, UnitOfWork unitOfWork) {
        this.store = store;
        this.unitOfWork = unitOfWork;
    }

    /** A ledger over the store; both share the host's transactions. */
    public static Ledger of(LedgerStore store, UnitOfWork unitOfWork) {
        return new Ledger(store, unitOfWork);
    }

    /** Opens an account that counts each unit apart. */
    public OpenOutcome open(TenantId tenant, AccountId account, AccountRule rule) {
        return open(tenant, new LedgerAccount(account, rule, Optional.empty()));
    }

    /** Opens an account that counts one unit and refuses all others. */
    public OpenOutcome open(TenantId tenant, AccountId account, AccountRule rule, LedgerUnit unit) {
        return open(tenant, new LedgerAccount(account, rule, Optional.of(unit)));
    }

    private OpenOutcome open(TenantId tenant, LedgerAccount account) {
        return unitOfWork.inTransaction(() -> store.open(tenant, account));
    }

    public Optional<LedgerAccount> account(TenantId tenant, AccountId account) {
        return store.account(tenant, account);
    }

    public PostOutcome post(TenantId tenant, LedgerTransaction transaction) {
        return postAll(tenant, List.of(transaction)).get(0);
    }

    /**
     * Posts one after another, each for itself: one that is refused does not hold up the next. All that stand commit
     * together, which makes batches of some hundred many times faster than single posts.
     *
     * @return an outcome for each, in the same order
     */
    public List<PostOutcome> postAll(TenantId tenant, List<LedgerTransaction> transactions) {
        return unitOfWork.inTransaction(() -> inOrder(tenant, transactions));
    }

    private List<PostOutcome> inOrder(TenantId tenant, List<LedgerTransaction> transactions) {
        int unbalanced = firstUnbalanced(transactions, 0);
        if (unbalanced == transactions.size()) {
            return store.post(tenant, transactions);
        }
        List<PostOutcome> outcomes = new ArrayList<>(transactions.size());
        int from = 0;
        while (unbalanced < transactions.size()) {
            outcomes.addAll(store.post(tenant, transactions.subList(from, unbalanced)));
            outcomes.add(refused(tenant, transactions.get(unbalanced)));
            from = unbalanced + 1;
            unbalanced = firstUnbalanced(transactions, from);
        }
        outcomes.addAll(store.post(tenant, transactions.subList(from, transactions.size())));
        return outcomes;
    }

    private PostOutcome refused(TenantId tenant, LedgerTransaction unbalanced) {
        return store.transaction(tenant, unbalanced.chart(), unbalanced.key())
                .<PostOutcome>map(PostOutcome.AlreadyPosted::new)
                .orElseGet(() -> new PostOutcome.Unbalanced(remainders(unbalanced)));
    }

    private static int firstUnbalanced(List<LedgerTransaction> transactions, int from) {
        for (int i = from; i < transactions.size(); i++) {
            if (!isBalanced(transactions.get(i))) {
                return i;
            }
        }
        return transactions.size();
    }

    // No sum here can overflow: the most postings, each of the most units, stay within a long.
    private static boolean isBalanced(LedgerTransaction transaction) {
        LedgerUnit unit = transaction.postings().get(0).unit();
        long sum = 0;
        for (Posting posting : transaction.postings()) {
            if (!posting.unit().equals(unit)) {
                return remainders(transaction).isEmpty();
            }
            sum += posting.units();
        }
        return sum == 0;
    }

    private static Map<LedgerUnit, Long> remainders(LedgerTransaction transaction) {
        Map<String, Long> sums = new TreeMap<>();
        for (Posting posting : transaction.postings()) {
            sums.merge(posting.unit().value(), posting.units(), Math::addExact);
        }
        Map<LedgerUnit, Long> remainders = new LinkedHashMap<>();
        sums.forEach((unit, sum) -> {
            if (sum != 0) {
                remainders.put(new LedgerUnit(unit), sum);
            }
        });
        return remainders;
    }

    /** Reserves units of a non-negative account: they can neither be spent nor held again. */
    public HoldOutcome hold(TenantId tenant, Hold hold) {
        return unitOfWork.inTransaction(() -> store.hold(tenant, hold));
    }

    /** Posts a transaction that takes at most the held units from the held account; what is left of the hold is free. */
    public SettleOutcome postHold(TenantId tenant, PostingKey hold, LedgerTransaction transaction) {
        if (!isBalanced(transaction)) {
            return new SettleOutcome.Refused(new PostOutcome.Unbalanced(remainders(transaction)));
        }
        return unitOfWork.inTransaction(() -> store.settle(tenant, hold, transaction));
    }

    /** Gives the held units back. */
    public SettleOutcome voidHold(TenantId tenant, String chart, PostingKey hold) {
        return unitOfWork.inTransaction(() -> store.voidHold(tenant, chart, hold));
    }

    /** The balance of one unit; zero for an account without postings or one that is not open. */
    public Balance balance(TenantId tenant, AccountId account, LedgerUnit unit) {
        return store.balance(tenant, account, unit);
    }

    /** The transaction that stands under the key. */
    public Optional<LedgerTransaction> transaction(TenantId tenant, String chart, PostingKey key) {
        return store.transaction(tenant, chart, key);
    }

    /**
     * A page of the account's postings in booking order.
     *
     * @param after {@link Statement#nextAfter} of the page before, 0 for the first
     * @param limit 1 to {@value #MAX_PAGE}
     */
    public Statement statement(TenantId tenant, AccountId account, LedgerUnit unit, long after, int limit) {
        return store.statement(tenant, account, unit, after, checkedLimit(limit));
    }

    /** Every balance of the chart as of one moment. */
    public TrialBalance trialBalance(TenantId tenant, String chart) {
        return store.trialBalance(tenant, chart);
    }

    /**
     * A page of the chart's transactions in booking order.
     *
     * @param after position of the last entry seen, 0 for the first page
     * @param limit 1 to {@value #MAX_PAGE}
     */
    public List<JournalEntry> journal(TenantId tenant, String chart, long after, int limit) {
        return store.journal(tenant, chart, after, checkedLimit(limit));
    }

    /**
     * Hands over every transaction of the chart in booking order; written with {@link JournalLine} the same history gives
     * the same bytes, whatever store it lies in.
     */
    public void replay(TenantId tenant, String chart, Consumer<? super JournalEntry> reader) {
        long after = 0;
        List<JournalEntry> page;
        do {
            page = store.journal(tenant, chart, after, MAX_PAGE);
            for (JournalEntry entry : page) {
                reader.accept(entry);
                after = entry.position();
            }
        } while (page.size() == MAX_PAGE);
    }

    /**
     * Links every transaction of the chart to the one before by SHA-256, from the first one on. Writers of the chart then
     * wait for each other: keep it for books that must be proven, away from hot ones.
     *
     * @return false when transactions stand in the chart already and it has no chain
     */
    public boolean startChain(TenantId tenant, String chart) {
        return unitOfWork.inTransaction(() -> store.startChain(tenant, chart));
    }

    /** Recomputes the chain of the chart from its first transaction. */
    public ChainOutcome verifyChain(TenantId tenant, String chart) {
        ChainCheck check = new ChainCheck(ChainHash.genesis(tenant, chart));
        replay(tenant, chart, check);
        return check.outcome();
    }

    /**
     * Sums up to {@code limit} rows that hot accounts appended into their balance rows, for all tenants; the host calls it
     * from time to time, from as many workers as it likes. No balance changes by it.
     *
     * @return rows that were summed
     */
    public int fold(int limit) {
        return unitOfWork.inTransaction(() -> store.fold(limit));
    }

    private static int checkedLimit(int limit) {
        if (limit < 1 || limit > MAX_PAGE) {
            throw new IllegalArgumentException("Expected a limit of 1 to " + MAX_PAGE + ", got " + limit);
        }
        return limit;
    }
}
