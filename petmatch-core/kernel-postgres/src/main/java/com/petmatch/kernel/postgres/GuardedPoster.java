package com.petmatch.kernel.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.ChainHash;
import com.petmatch.kernel.ledger.LedgerOverflowException;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.Posting;
import com.petmatch.kernel.postgres.PostBatch.Barred;
import com.petmatch.kernel.postgres.PostBatch.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Posts a batch with non-negative accounts or chained charts: locks balances and chain heads, claims the keys, decides
 * one transaction after another in memory, and writes all of it at once. Five statements for any number of transactions.
 */
final class GuardedPoster {

    private final Handle handle;
    private final TenantId tenant;
    private final PostBatch batch;
    private final Account[] accounts;
    private final Map<Integer, Barred> barred = new HashMap<>();
    private final Map<String, ChainHash> heads = new LinkedHashMap<>();
    private final Map<Integer, GuardedBalance> balances = new HashMap<>();

    GuardedPoster(Handle handle, TenantId tenant, PostBatch batch) {
        this.handle = handle;
        this.tenant = tenant;
        this.batch = batch;
        this.accounts = new Account[batch.slots.size()];
    }

    List<PostOutcome> post() {
        readSlots();
        lockChains();
        lockBalances();
        long[] positions = claim();
        @Nullable PostOutcome[] outcomes = new PostOutcome[positions.length];
        GuardedWrite write = new GuardedWrite();
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] > 0) {
                outcomes[i] = decide(i, positions[i], write);
            }
        }
        write.run(handle, tenant, balances.values(), heads);
        return Poster.withStanding(handle, tenant, batch, outcomes, barred);
    }

    private void readSlots() {
        batch.bindSlots(handle.createQuery(LedgerSql.SLOTS).bind("tenant", tenant))
                .map((rows, context) -> {
                    int place = rows.getInt("place") - 1;
                    long number = rows.getLong("number");
                    boolean open = !rows.wasNull();
                    accounts[place] = new Account(number, rows.getInt("rule") == 1);
                    Optional<LedgerUnit> only =
                            Optional.ofNullable(rows.getString("only_unit")).map(LedgerUnit::new);
                    LedgerUnit unit = batch.slots.get(place).unit();
                    if (!open || !only.orElse(unit).equals(unit)) {
                        barred.put(place, new Barred(only));
                    }
                    return place;
                })
                .list();
    }

    private void lockChains() {
        handle.createQuery(LedgerSql.LOCK_CHAINS)
                .bind("tenant", tenant)
                .bind("chart", batch.charts())
                .map((rows, context) -> heads.put(rows.getString("chart"), new ChainHash(rows.getString("head"))))
                .list();
    }

    private void lockBalances() {
        Map<NumberedUnit, Integer> wanted = new LinkedHashMap<>();
        for (int place = 0; place < accounts.length; place++) {
            if (accounts[place].nonNegative && !barred.containsKey(place)) {
                wanted.put(
                        new NumberedUnit(
                                accounts[place].number,
                                batch.slots.get(place).unit().value()),
                        place);
            }
        }
        BalanceLocks locks = new BalanceLocks(handle, tenant);
        locks.lock(List.copyOf(wanted.keySet())).forEach((key, balance) -> {
            Integer place = wanted.get(key);
            if (place != null) {
                balances.put(place, balance);
            }
        });
    }

    /** Positions of the transactions whose keys were free; 0 for the others. */
    private long[] claim() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < batch.transactions.size(); i++) {
            if (batch.refusal(i, barred).isEmpty()) {
                places.add(i);
            }
        }
        long[] positions = new long[batch.transactions.size()];
        batch.bindHeads(handle.createQuery(LedgerSql.CLAIM).bind("tenant", tenant), places)
                .map((rows, context) -> {
                    positions[places.get(rows.getInt("place") - 1)] = rows.getLong("position");
                    return true;
                })
                .list();
        return positions;
    }

    private PostOutcome decide(int index, long position, GuardedWrite write) {
        LedgerTransaction transaction = batch.transactions.get(index);
        Map<Integer, Long> changes = changes(index);
        for (Map.Entry<Integer, Long> change : changes.entrySet()) {
            GuardedBalance balance = balances.get(change.getKey());
            long missing = balance == null ? 0 : balance.missing(change.getValue());
            if (missing > 0) {
                write.refuse(transaction);
                Slot slot = batch.slots.get(change.getKey());
                return new PostOutcome.InsufficientFunds(slot.account(), slot.unit(), missing);
            }
        }
        changes.forEach((place, change) -> move(place, change, write));
        List<Posting> postings = transaction.postings();
        int[] slots = batch.slotsOf(index);
        for (int line = 0; line < slots.length; line++) {
            write.line((position << 10) + line, transaction, accounts[slots[line]].number, postings.get(line));
        }
        link(transaction, write);
        return new PostOutcome.Posted(transaction);
    }

    /** The net change of each slot, in the order of the postings. */
    private Map<Integer, Long> changes(int index) {
        Map<Integer, Long> changes = new LinkedHashMap<>();
        int[] slots = batch.slotsOf(index);
        List<Posting> postings = batch.transactions.get(index).postings();
        for (int line = 0; line < slots.length; line++) {
            changes.merge(slots[line], postings.get(line).units(), Long::sum);
        }
        return changes;
    }

    private void move(int place, long change, GuardedWrite write) {
        Slot slot = batch.slots.get(place);
        GuardedBalance balance = balances.get(place);
        if (balance == null) {
            write.delta(new NumberedUnit(accounts[place].number, slot.unit().value()), change);
        } else if (!balance.move(change)) {
            throw LedgerOverflowException.of(slot.account());
        }
    }

    private void link(LedgerTransaction transaction, GuardedWrite write) {
        ChainHash head = heads.get(transaction.chart());
        if (head != null) {
            ChainHash next = head.next(transaction);
            heads.put(transaction.chart(), next);
            write.link(transaction, next);
        }
    }

    private record Account(long number, boolean nonNegative) {}
}
