package com.petmatch.kernel.ledger;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.ledger.MemoryAccount.Lines;
import com.petmatch.kernel.ledger.MemoryBook.MemoryHold;
import org.jspecify.annotations.Nullable;

/** Which holds and settlements are refused, and how a hold begins and ends in memory. */
final class MemoryHolds {

    private MemoryHolds() {}

    static @Nullable HoldOutcome refusal(@Nullable MemoryAccount account, Hold hold) {
        if (account == null) {
            return new HoldOutcome.NoSuchAccount(hold.account());
        }
        if (!account.counts(hold.unit())) {
            return new HoldOutcome.OtherUnit(
                    hold.account(), account.account.unit().orElseThrow(), hold.unit());
        }
        if (!account.isNonNegative()) {
            return new HoldOutcome.NotHoldable(hold.account());
        }
        long left = Math.subtractExact(account.balance(hold.unit()).available(), hold.units());
        return left < 0 ? new HoldOutcome.NotEnough(hold.account(), hold.unit(), -left) : null;
    }

    static void reserve(InMemoryUnitOfWork unitOfWork, MemoryBook book, Lines lines, Hold hold) {
        book.holds.put(hold.key(), new MemoryHold(hold));
        lines.held += hold.units();
        unitOfWork.onRollback(() -> {
            book.holds.remove(hold.key());
            lines.held -= hold.units();
        });
    }

    /** The answer to a settlement that cannot go on, which for a repeated one is the transaction that stands. */
    static @Nullable SettleOutcome refusal(
            MemoryBook book, @Nullable MemoryHold held, PostingKey key, LedgerTransaction transaction) {
        if (held == null) {
            return new SettleOutcome.NoSuchHold(key);
        }
        if (held.state == Hold.State.OPEN) {
            return held.hold.covers(transaction)
                    ? null
                    : new SettleOutcome.OutsideHold(held.hold, held.hold.takenBy(transaction));
        }
        LedgerTransaction standing = book.standing(transaction.key());
        return standing != null && transaction.key().equals(held.settledBy)
                ? new SettleOutcome.Settled(standing)
                : new SettleOutcome.NotOpen(held.hold, held.state);
    }

    static void end(
            InMemoryUnitOfWork unitOfWork,
            MemoryHold held,
            Lines lines,
            Hold.State state,
            @Nullable PostingKey settledBy) {
        held.state = state;
        held.settledBy = settledBy;
        lines.held -= held.hold.units();
        unitOfWork.onRollback(() -> {
            held.state = Hold.State.OPEN;
            held.settledBy = null;
            lines.held += held.hold.units();
        });
    }
}
