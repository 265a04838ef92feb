package com.petmatch.kernel.ledger;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.MemoryAccount.Lines;
import com.petmatch.kernel.ledger.MemoryBook.MemoryHold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of one process, not durable: for quickstarts, tests and calculations. Balances are kept with each posting,
 * so there is nothing to fold. Safe for concurrent use.
 */
public final class InMemoryLedgerStore implements LedgerStore {

    private final InMemoryUnitOfWork unitOfWork;
    private final Map<TenantId, MemoryTenant> tenants = new HashMap<>();

    public InMemoryLedgerStore(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public OpenOutcome open(TenantId tenant, LedgerAccount account) {
        return unitOfWork.locked(() -> {
            MemoryTenant books = of(tenant);
            MemoryAccount standing = books.accounts.get(account.id());
            if (standing != null) {
                return standing.account.equals(account)
                        ? new OpenOutcome.AlreadyOpen(account)
                        : new OpenOutcome.OpenedDifferently(standing.account);
            }
            MemoryBook book = books.book(account.id().chart());
            MemoryAccount opened = new MemoryAccount(account, book);
            books.accounts.put(account.id(), opened);
            book.accounts.add(opened);
            unitOfWork.onRollback(() -> {
                books.accounts.remove(account.id());
                book.accounts.remove(opened);
            });
            return new OpenOutcome.Opened(account);
        });
    }

    @Override
    public Optional<LedgerAccount> account(TenantId tenant, AccountId account) {
        return unitOfWork.locked(
                () -> Optional.ofNullable(of(tenant).accounts.get(account)).map(found -> found.account));
    }

    @Override
    public List<PostOutcome> post(TenantId tenant, List<LedgerTransaction> transactions) {
        return unitOfWork.inTransaction(() -> {
            MemoryTenant books = of(tenant);
            List<PostOutcome> outcomes = new ArrayList<>(transactions.size());
            for (LedgerTransaction transaction : transactions) {
                outcomes.add(post(books, transaction));
            }
            return outcomes;
        });
    }

    private PostOutcome post(MemoryTenant books, LedgerTransaction transaction) {
        List<Posting> postings = transaction.postings();
        MemoryAccount first = books.accounts.get(postings.get(0).account());
        MemoryBook book = first == null ? books.book(transaction.chart()) : first.book;
        LedgerTransaction standing = book.standing(transaction.key());
        if (standing != null) {
            return new PostOutcome.AlreadyPosted(standing);
        }
        Lines[] lines = new Lines[postings.size()];
        boolean guarded = false;
        for (int i = 0; i < lines.length; i++) {
            Posting posting = postings.get(i);
            MemoryAccount account = i == 0 ? first : books.accounts.get(posting.account());
            if (account == null) {
                return new PostOutcome.UnknownAccount(posting.account());
            }
            if (!account.counts(posting.unit())) {
                return new PostOutcome.UnitMismatch(
                        posting.account(), account.account.unit().orElseThrow(), posting.unit());
            }
            lines[i] = account.of(posting.unit());
            guarded |= account.isNonNegative();
        }
        PostOutcome refusal = guarded ? firstOverdrawn(books, postings, lines) : null;
        return refusal == null ? append(book, transaction, lines) : refusal;
    }

    private PostOutcome append(MemoryBook book, LedgerTransaction transaction, Lines[] lines) {
        checkRange(transaction, lines);
        book.append(transaction, lines);
        unitOfWork.onRollback(() -> book.removeLast(lines));
        return new PostOutcome.Posted(transaction);
    }

    private static @Nullable PostOutcome firstOverdrawn(MemoryTenant books, List<Posting> postings, Lines[] lines) {
        for (int i = 0; i < lines.length; i++) {
            long change = change(postings, lines, i);
            if (change < 0 && books.account(postings.get(i).account()).isNonNegative()) {
                long left = Math.addExact(Math.subtractExact(lines[i].units, lines[i].held), change);
                if (left < 0) {
                    return new PostOutcome.InsufficientFunds(postings.get(i).account(), lines[i].unit, -left);
                }
            }
        }
        return null;
    }

    // The net change of the posting's account and unit by the whole transaction, whose sum cannot overflow.
    private static long change(List<Posting> postings, Lines[] lines, int index) {
        long change = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == lines[index]) {
                change += postings.get(i).units();
            }
        }
        return change;
    }

    // Before the first line is written: an overflow half-way would leave a torn transaction.
    private static void checkRange(LedgerTransaction transaction, Lines[] lines) {
        for (int i = 0; i < lines.length; i++) {
            long before = lines[i].units;
            if (before > Long.MAX_VALUE / 2 || before < Long.MIN_VALUE / 2) {
                throw LedgerOverflowException.of(transaction.postings().get(i).account());
            }
        }
    }

    @Override
    public Optional<LedgerTransaction> transaction(TenantId tenant, String chart, PostingKey key) {
        return unitOfWork.locked(
                () -> Optional.ofNullable(of(tenant).book(chart).standing(key)));
    }

    @Override
    public HoldOutcome hold(TenantId tenant, Hold hold) {
        return unitOfWork.inTransaction(() -> {
            MemoryTenant books = of(tenant);
            MemoryBook book = books.book(hold.account().chart());
            MemoryHold standing = book.holds.get(hold.key());
            if (standing != null) {
                return new HoldOutcome.AlreadyHeld(standing.hold, standing.state);
            }
            MemoryAccount account = books.accounts.get(hold.account());
            HoldOutcome refusal = MemoryHolds.refusal(account, hold);
            if (account == null || refusal != null) {
                return refusal == null ? new HoldOutcome.NoSuchAccount(hold.account()) : refusal;
            }
            MemoryHolds.reserve(unitOfWork, book, account.of(hold.unit()), hold);
            return new HoldOutcome.Held(hold);
        });
    }

    @Override
    public SettleOutcome settle(TenantId tenant, PostingKey key, LedgerTransaction transaction) {
        return unitOfWork.inTransaction(() -> {
            MemoryTenant books = of(tenant);
            MemoryBook book = books.book(transaction.chart());
            MemoryHold held = book.holds.get(key);
            SettleOutcome refusal = MemoryHolds.refusal(book, held, key, transaction);
            if (held == null || refusal != null) {
                return refusal == null ? new SettleOutcome.NoSuchHold(key) : refusal;
            }
            Lines lines = books.account(held.hold.account()).of(held.hold.unit());
            lines.held -= held.hold.units();
            PostOutcome outcome = post(books, transaction);
            lines.held += held.hold.units();
            if (!(outcome instanceof PostOutcome.Posted)) {
                return new SettleOutcome.Refused(outcome);
            }
            MemoryHolds.end(unitOfWork, held, lines, Hold.State.POSTED, transaction.key());
            return new SettleOutcome.Settled(transaction);
        });
    }

    @Override
    public SettleOutcome voidHold(TenantId tenant, String chart, PostingKey key) {
        return unitOfWork.inTransaction(() -> {
            MemoryTenant books = of(tenant);
            MemoryHold held = books.book(chart).holds.get(key);
            if (held == null) {
                return new SettleOutcome.NoSuchHold(key);
            }
            if (held.state == Hold.State.POSTED) {
                return new SettleOutcome.NotOpen(held.hold, held.state);
            }
            if (held.state == Hold.State.OPEN) {
                Lines lines = books.account(held.hold.account()).of(held.hold.unit());
                MemoryHolds.end(unitOfWork, held, lines, Hold.State.VOIDED, null);
            }
            return new SettleOutcome.Voided(held.hold);
        });
    }

    @Override
    public Balance balance(TenantId tenant, AccountId account, LedgerUnit unit) {
        return unitOfWork.locked(() -> {
            MemoryAccount found = of(tenant).accounts.get(account);
            return found == null ? new Balance(account, unit, 0, 0) : found.balance(unit);
        });
    }

    @Override
    public Statement statement(TenantId tenant, AccountId account, LedgerUnit unit, long after, int limit) {
        return unitOfWork.locked(() -> {
            MemoryAccount found = of(tenant).accounts.get(account);
            return found == null
                    ? new Statement(account, unit, 0, List.of(), 0, OptionalLong.empty())
                    : statement(found, unit, after, limit);
        });
    }

    private static Statement statement(MemoryAccount account, LedgerUnit unit, long after, int limit) {
        Lines lines = account.of(unit);
        int from = lines.firstBehind(after);
        int to = Math.min(lines.size(), from + limit);
        List<Statement.Line> page = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            LedgerTransaction transaction = account.book.at(lines.position(i));
            long balance = lines.balanceBefore(i + 1);
            page.add(new Statement.Line(
                    lines.position(i),
                    transaction.key(),
                    transaction.at(),
                    transaction.cause(),
                    balance - lines.balanceBefore(i),
                    balance));
        }
        OptionalLong next = to < lines.size() ? OptionalLong.of(lines.position(to - 1)) : OptionalLong.empty();
        return new Statement(
                account.account.id(), unit, lines.balanceBefore(from), page, lines.balanceBefore(to), next);
    }

    @Override
    public TrialBalance trialBalance(TenantId tenant, String chart) {
        return unitOfWork.locked(() -> {
            List<Balance> balances = new ArrayList<>();
            for (MemoryAccount account : of(tenant).book(chart).accounts) {
                for (Lines lines : account.units()) {
                    if (lines.units != 0 || lines.held != 0) {
                        balances.add(account.balance(lines.unit));
                    }
                }
            }
            balances.sort(
                    Comparator.comparing((Balance balance) -> balance.account().value())
                            .thenComparing(balance -> balance.unit().value()));
            return new TrialBalance(chart, balances);
        });
    }

    @Override
    public List<JournalEntry> journal(TenantId tenant, String chart, long after, int limit) {
        return unitOfWork.locked(() -> of(tenant).book(chart).page(after, limit));
    }

    @Override
    public boolean startChain(TenantId tenant, String chart) {
        return unitOfWork.locked(() -> {
            MemoryBook book = of(tenant).book(chart);
            if (book.hasChain()) {
                return true;
            }
            unitOfWork.onRollback(book::dropChain);
            return book.startChain(ChainHash.genesis(tenant, chart));
        });
    }

    @Override
    public int fold(int limit) {
        return 0;
    }

    private MemoryTenant of(TenantId tenant) {
        return tenants.computeIfAbsent(tenant, absent -> new MemoryTenant());
    }
}
