package com.petmatch.kernel.ledger;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks a journal and remembers the first entry that does not fit its chain. */
final class ChainCheck implements Consumer<JournalEntry> {

    private ChainHash head;
    private long transactions;
    private @Nullable JournalEntry broken;

    ChainCheck(ChainHash genesis) {
        this.head = genesis;
    }

    @Override
    public void accept(JournalEntry entry) {
        if (broken != null) {
            return;
        }
        head = head.next(entry.transaction());
        transactions++;
        if (!entry.hash().equals(Optional.of(head))) {
            broken = entry;
        }
    }

    ChainOutcome outcome() {
        JournalEntry first = broken;
        return first == null
                ? new ChainOutcome.Intact(transactions, head)
                : new ChainOutcome.Broken(first.position(), first.transaction().key());
    }
}
