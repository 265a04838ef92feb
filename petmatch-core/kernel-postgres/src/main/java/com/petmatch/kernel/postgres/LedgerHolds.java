package com.petmatch.kernel.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.AccountRule;
import com.petmatch.kernel.ledger.Balance;
import com.petmatch.kernel.ledger.Hold;
import com.petmatch.kernel.ledger.HoldOutcome;
import com.petmatch.kernel.ledger.LedgerAccount;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.PostingKey;
import com.petmatch.kernel.ledger.SettleOutcome;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Holds of one tenant within a transaction. */
final class LedgerHolds {

    private final Handle handle;
    private final TenantId tenant;

    LedgerHolds(Handle handle, TenantId tenant) {
        this.handle = handle;
        this.tenant = tenant;
    }

    HoldOutcome hold(Hold hold, Optional<LedgerAccount> account, long number) {
        Optional<StoredHold> standing = find(LedgerReadSql.HOLD, hold.account().chart(), hold.key());
        if (standing.isPresent()) {
            return standing.get().alreadyHeld();
        }
        if (account.isEmpty()) {
            return new HoldOutcome.NoSuchAccount(hold.account());
        }
        Optional<LedgerUnit> only = account.get().unit();
        if (only.isPresent() && !only.get().equals(hold.unit())) {
            return new HoldOutcome.OtherUnit(hold.account(), only.get(), hold.unit());
        }
        if (account.get().rule() == AccountRule.FREE) {
            return new HoldOutcome.NotHoldable(hold.account());
        }
        new BalanceLocks(handle, tenant)
                .lock(List.of(new NumberedUnit(number, hold.unit().value())));
        Balance balance = LedgerReader.balance(handle, tenant, hold.account(), hold.unit());
        long missing = hold.units() - balance.available();
        return missing > 0 ? new HoldOutcome.NotEnough(hold.account(), hold.unit(), missing) : insert(hold);
    }

    private HoldOutcome insert(Hold hold) {
        int inserted = handle.createUpdate(LedgerSql.HOLD)
                .bind("tenant", tenant)
                .bind("chart", hold.account().chart())
                .bind("key", hold.key().value())
                .bind("account", hold.account().value())
                .bind("unit", hold.unit().value())
                .bind("units", hold.units())
                .bind("at", hold.at())
                .bind("cause", hold.cause())
                .execute();
        if (inserted == 0) {
            return find(LedgerReadSql.HOLD, hold.account().chart(), hold.key())
                    .orElseThrow()
                    .alreadyHeld();
        }
        reserve(hold, hold.units());
        return new HoldOutcome.Held(hold);
    }

    SettleOutcome settle(PostingKey key, LedgerTransaction transaction) {
        Optional<StoredHold> found = find(LedgerReadSql.HOLD_LOCKED, transaction.chart(), key);
        if (found.isEmpty()) {
            return new SettleOutcome.NoSuchHold(key);
        }
        Hold hold = found.get().hold;
        if (found.get().state != Hold.State.OPEN) {
            return repeated(found.get(), transaction);
        }
        if (!hold.covers(transaction)) {
            return new SettleOutcome.OutsideHold(hold, hold.takenBy(transaction));
        }
        reserve(hold, -hold.units());
        PostOutcome outcome =
                new Poster(handle, tenant).post(List.of(transaction)).get(0);
        if (!(outcome instanceof PostOutcome.Posted)) {
            reserve(hold, hold.units());
            return new SettleOutcome.Refused(outcome);
        }
        end(hold, Hold.State.POSTED, transaction.key().value());
        return new SettleOutcome.Settled(transaction);
    }

    private SettleOutcome repeated(StoredHold held, LedgerTransaction transaction) {
        String key = transaction.key().value();
        if (!key.equals(held.settledBy)) {
            return new SettleOutcome.NotOpen(held.hold, held.state);
        }
        return new SettleOutcome.Settled(
                LedgerReader.standing(handle, tenant, new String[] {transaction.chart()}, new String[] {key})
                        .get(0)
                        .transaction());
    }

    SettleOutcome voidHold(String chart, PostingKey key) {
        Optional<StoredHold> found = find(LedgerReadSql.HOLD_LOCKED, chart, key);
        if (found.isEmpty()) {
            return new SettleOutcome.NoSuchHold(key);
        }
        Hold hold = found.get().hold;
        if (found.get().state == Hold.State.POSTED) {
            return new SettleOutcome.NotOpen(hold, found.get().state);
        }
        if (found.get().state == Hold.State.OPEN) {
            reserve(hold, -hold.units());
            end(hold, Hold.State.VOIDED, null);
        }
        return new SettleOutcome.Voided(hold);
    }

    private void reserve(Hold hold, long units) {
        handle.createUpdate(LedgerSql.RESERVE)
                .bind("tenant", tenant)
                .bind("account", hold.account().value())
                .bind("unit", hold.unit().value())
                .bind("units", units)
                .execute();
    }

    private void end(Hold hold, Hold.State state, @Nullable String settledBy) {
        handle.createUpdate(LedgerSql.END_HOLD)
                .bind("tenant", tenant)
                .bind("chart", hold.account().chart())
                .bind("key", hold.key().value())
                .bind("state", state.name())
                .bind("settledBy", settledBy)
                .execute();
    }

    private Optional<StoredHold> find(String sql, String chart, PostingKey key) {
        return handle.createQuery(sql)
                .bind("tenant", tenant)
                .bind("chart", chart)
                .bind("key", key.value())
                .map((rows, context) -> new StoredHold(
                        new Hold(
                                key,
                                new AccountId(rows.getString("account")),
                                rows.getLong("units"),
                                new LedgerUnit(rows.getString("unit")),
                                LedgerReader.instant(rows, "at"),
                                rows.getString("cause")),
                        Hold.State.valueOf(rows.getString("state")),
                        rows.getString("settled_by")))
                .findOne();
    }

    private record StoredHold(
            Hold hold, Hold.State state, @Nullable String settledBy) {

        HoldOutcome alreadyHeld() {
            return new HoldOutcome.AlreadyHeld(hold, state);
        }
    }
}
