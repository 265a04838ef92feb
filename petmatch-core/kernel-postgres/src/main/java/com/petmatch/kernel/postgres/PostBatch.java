package com.petmatch.kernel.postgres;

import com.petmatch.kernel.ledger.AccountId;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.Posting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;

/** Transactions with different keys as columns for {@code unnest}; each account and unit they touch is a slot, sent once. */
final class PostBatch {

    final List<LedgerTransaction> transactions;
    final List<Slot> slots = new ArrayList<>();
    private final int[][] slotsOf;
    private final int lines;

    PostBatch(List<LedgerTransaction> transactions) {
        this.transactions = transactions;
        this.slotsOf = new int[transactions.size()][];
        Map<Slot, Integer> known = new HashMap<>();
        int count = 0;
        for (int i = 0; i < slotsOf.length; i++) {
            List<Posting> postings = transactions.get(i).postings();
            slotsOf[i] = new int[postings.size()];
            count += postings.size();
            for (int j = 0; j < postings.size(); j++) {
                slotsOf[i][j] = slotOf(known, postings.get(j));
            }
        }
        this.lines = count;
    }

    private int slotOf(Map<Slot, Integer> known, Posting posting) {
        Slot slot = new Slot(posting.account(), posting.unit());
        Integer place = known.putIfAbsent(slot, slots.size());
        if (place != null) {
            return place;
        }
        slots.add(slot);
        return slots.size() - 1;
    }

    /** Slot of each posting of a transaction. */
    int[] slotsOf(int transaction) {
        return slotsOf[transaction];
    }

    <S extends SqlStatement<S>> S bindHeads(S statement, List<Integer> places) {
        String[] charts = new String[places.size()];
        String[] keys = new String[places.size()];
        String[] times = new String[places.size()];
        String[] causes = new String[places.size()];
        for (int i = 0; i < charts.length; i++) {
            LedgerTransaction transaction = transactions.get(places.get(i));
            charts[i] = transaction.chart();
            keys[i] = transaction.key().value();
            times[i] = transaction.at().toString();
            causes[i] = transaction.cause();
        }
        return statement
                .bind("chart", charts)
                .bind("key", keys)
                .bind("at", times)
                .bind("cause", causes);
    }

    <S extends SqlStatement<S>> S bindSlots(S statement) {
        return statement
                .bind(
                        "slotAccount",
                        slots.stream().map(slot -> slot.account.value()).toArray(String[]::new))
                .bind("slotUnit", slots.stream().map(slot -> slot.unit.value()).toArray(String[]::new));
    }

    /** Places count from 1, as {@code with ordinality} does; a line's number counts from 0. */
    <S extends SqlStatement<S>> S bindLines(S statement) {
        int[] tx = new int[lines];
        int[] number = new int[lines];
        int[] slot = new int[lines];
        long[] units = new long[lines];
        int at = 0;
        for (int i = 0; i < slotsOf.length; i++) {
            for (int j = 0; j < slotsOf[i].length; j++) {
                tx[at] = i + 1;
                number[at] = j;
                slot[at] = slotsOf[i][j] + 1;
                units[at] = transactions.get(i).postings().get(j).units();
                at++;
            }
        }
        return statement
                .bind("lineTx", tx)
                .bind("lineNumber", number)
                .bind("lineSlot", slot)
                .bind("lineUnits", units);
    }

    List<Integer> everyPlace() {
        List<Integer> places = new ArrayList<>(transactions.size());
        for (int i = 0; i < transactions.size(); i++) {
            places.add(i);
        }
        return places;
    }

    String[] charts() {
        return transactions.stream().map(LedgerTransaction::chart).distinct().toArray(String[]::new);
    }

    /** Why a transaction cannot be posted, posting by posting; {@code barred} holds the slots that take no posting. */
    Optional<PostOutcome> refusal(int transaction, Map<Integer, Barred> barred) {
        if (barred.isEmpty()) {
            return Optional.empty();
        }
        for (int place : slotsOf[transaction]) {
            Barred bar = barred.get(place);
            if (bar != null) {
                return Optional.of(bar.outcome(slots.get(place)));
            }
        }
        return Optional.empty();
    }

    /** One account and unit. */
    record Slot(AccountId account, LedgerUnit unit) {}

    /** A slot whose account is not open, or counts only the given unit. */
    record Barred(Optional<LedgerUnit> onlyUnit) {

        PostOutcome outcome(Slot slot) {
            return onlyUnit.<PostOutcome>map(
                            expected -> new PostOutcome.UnitMismatch(slot.account, expected, slot.unit))
                    .orElseGet(() -> new PostOutcome.UnknownAccount(slot.account));
        }
    }
}
