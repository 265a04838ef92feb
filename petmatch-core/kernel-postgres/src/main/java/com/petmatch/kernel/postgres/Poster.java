package com.petmatch.kernel.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.ledger.JournalEntry;
import com.petmatch.kernel.ledger.LedgerTransaction;
import com.petmatch.kernel.ledger.LedgerUnit;
import com.petmatch.kernel.ledger.PostOutcome;
import com.petmatch.kernel.ledger.PostingKey;
import com.petmatch.kernel.postgres.PostBatch.Barred;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Posts batches: first in one statement, and where an account or a chart is guarded, under locks. */
final class Poster {

    private static final int POSTED = 0;
    private static final int BARRED = 1;

    private final Handle handle;
    private final TenantId tenant;

    Poster(Handle handle, TenantId tenant) {
        this.handle = handle;
        this.tenant = tenant;
    }

    List<PostOutcome> post(List<LedgerTransaction> transactions) {
        List<PostOutcome> outcomes = new ArrayList<>(transactions.size());
        for (List<LedgerTransaction> run : runsOfDifferentKeys(transactions)) {
            outcomes.addAll(postRun(new PostBatch(run)));
        }
        return outcomes;
    }

    // A key that comes twice is decided after the first has an outcome, as if each came alone.
    private static List<List<LedgerTransaction>> runsOfDifferentKeys(List<LedgerTransaction> transactions) {
        List<List<LedgerTransaction>> runs = new ArrayList<>();
        Set<ChartKey> seen = new HashSet<>();
        int from = 0;
        for (int i = 0; i < transactions.size(); i++) {
            ChartKey key = ChartKey.of(transactions.get(i));
            if (!seen.add(key)) {
                runs.add(transactions.subList(from, i));
                from = i;
                seen.clear();
                seen.add(key);
            }
        }
        if (from < transactions.size()) {
            runs.add(transactions.subList(from, transactions.size()));
        }
        return runs;
    }

    private List<PostOutcome> postRun(PostBatch batch) {
        Answer answer = postFree(batch);
        if (answer.guarded) {
            return new GuardedPoster(handle, tenant, batch).post();
        }
        @Nullable PostOutcome[] outcomes = new PostOutcome[batch.transactions.size()];
        for (int i = 0; i < outcomes.length; i++) {
            if (answer.posted[i]) {
                outcomes[i] = new PostOutcome.Posted(batch.transactions.get(i));
            }
        }
        return withStanding(handle, tenant, batch, outcomes, answer.barred);
    }

    private Answer postFree(PostBatch batch) {
        Answer answer = new Answer(batch.transactions.size());
        var query = handle.createQuery(LedgerSql.POST_FREE).bind("tenant", tenant);
        batch.bindHeads(query, batch.everyPlace());
        batch.bindSlots(query);
        batch.bindLines(query)
                .map((rows, context) -> {
                    answer.take(rows.getInt("kind"), rows.getInt("place"), rows.getString("only_unit"));
                    return true;
                })
                .list();
        return answer;
    }

    /** Fills the gaps: a key that was used before, or else what bars one of the accounts. */
    static List<PostOutcome> withStanding(
            Handle handle,
            TenantId tenant,
            PostBatch batch,
            @Nullable PostOutcome[] outcomes,
            Map<Integer, Barred> barred) {
        List<LedgerTransaction> open = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] == null) {
                open.add(batch.transactions.get(i));
            }
        }
        Map<ChartKey, LedgerTransaction> standing = standing(handle, tenant, open);
        List<PostOutcome> complete = new ArrayList<>(outcomes.length);
        for (int i = 0; i < outcomes.length; i++) {
            PostOutcome outcome = outcomes[i];
            LedgerTransaction original = standing.get(ChartKey.of(batch.transactions.get(i)));
            if (outcome != null) {
                complete.add(outcome);
            } else if (original != null) {
                complete.add(new PostOutcome.AlreadyPosted(original));
            } else {
                complete.add(batch.refusal(i, barred).orElseThrow());
            }
        }
        return complete;
    }

    private static Map<ChartKey, LedgerTransaction> standing(
            Handle handle, TenantId tenant, List<LedgerTransaction> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<ChartKey, LedgerTransaction> standing = new HashMap<>();
        String[] charts = wanted.stream().map(LedgerTransaction::chart).toArray(String[]::new);
        String[] keys =
                wanted.stream().map(transaction -> transaction.key().value()).toArray(String[]::new);
        for (JournalEntry entry : LedgerReader.standing(handle, tenant, charts, keys)) {
            standing.put(ChartKey.of(entry.transaction()), entry.transaction());
        }
        return standing;
    }

    private record ChartKey(String chart, PostingKey key) {

        static ChartKey of(LedgerTransaction transaction) {
            return new ChartKey(transaction.chart(), transaction.key());
        }
    }

    /** What the one statement said. */
    private static final class Answer {

        final boolean[] posted;
        final Map<Integer, Barred> barred = new HashMap<>();
        boolean guarded;

        Answer(int size) {
            posted = new boolean[size];
        }

        void take(int kind, int place, @Nullable String onlyUnit) {
            switch (kind) {
                case POSTED -> posted[place - 1] = true;
                case BARRED ->
                    barred.put(
                            place - 1, new Barred(Optional.ofNullable(onlyUnit).map(LedgerUnit::new)));
                default -> guarded = true;
            }
        }
    }
}
