package com.petmatch.kernel.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One chart of one tenant in {@link InMemoryLedgerStore}. Guarded by the unit of work's lock. */
final class MemoryBook {

    // A position is the transaction's number and the posting's line in it.
    static final int LINE_BITS = 10;

    final String chart;
    final List<MemoryAccount> accounts = new ArrayList<>();
    final Map<PostingKey, MemoryHold> holds = new HashMap<>();
    private final Map<PostingKey, LedgerTransaction> keys = new HashMap<>();
    private final List<LedgerTransaction> journal = new ArrayList<>();
    private final List<ChainHash> chain = new ArrayList<>();
    private @Nullable ChainHash genesis;

    MemoryBook(String chart) {
        this.chart = chart;
    }

    @Nullable
    LedgerTransaction standing(PostingKey key) {
        return keys.get(key);
    }

    /** Books a transaction that was checked; {@code lines} are those of its postings, in their order. */
    void append(LedgerTransaction transaction, MemoryAccount.Lines[] lines) {
        List<Posting> postings = transaction.postings();
        long position = (long) (journal.size() + 1) << LINE_BITS;
        for (int i = 0; i < lines.length; i++) {
            lines[i].add(position + i, postings.get(i).units());
        }
        keys.put(transaction.key(), transaction);
        if (genesis != null) {
            chain.add((chain.isEmpty() ? genesis : chain.get(chain.size() - 1)).next(transaction));
        }
        journal.add(transaction);
    }

    void removeLast(MemoryAccount.Lines[] lines) {
        for (int i = lines.length - 1; i >= 0; i--) {
            lines[i].removeLast();
        }
        keys.remove(journal.remove(journal.size() - 1).key());
        if (genesis != null) {
            chain.remove(chain.size() - 1);
        }
    }

    boolean startChain(ChainHash first) {
        if (genesis == null && journal.isEmpty()) {
            genesis = first;
        }
        return genesis != null;
    }

    void dropChain() {
        genesis = null;
    }

    boolean hasChain() {
        return genesis != null;
    }

    LedgerTransaction at(long position) {
        return journal.get((int) (position >> LINE_BITS) - 1);
    }

    List<JournalEntry> page(long after, int limit) {
        List<JournalEntry> page = new ArrayList<>();
        for (int i = (int) after; i < journal.size() && page.size() < limit; i++) {
            Optional<ChainHash> hash = genesis == null ? Optional.empty() : Optional.of(chain.get(i));
            page.add(new JournalEntry(i + 1L, journal.get(i), hash));
        }
        return page;
    }

    /** A hold and where it stands. */
    static final class MemoryHold {

        final Hold hold;
        Hold.State state = Hold.State.OPEN;

        @Nullable
        PostingKey settledBy;

        MemoryHold(Hold hold) {
            this.hold = hold;
        }
    }
}
