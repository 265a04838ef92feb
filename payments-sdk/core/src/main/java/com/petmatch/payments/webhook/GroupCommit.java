package com.petmatch.payments.webhook;

import com.petmatch.payments.EngineContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores events that arrive at once in one transaction. Whoever comes while nobody stores does it at once; whoever comes
 * meanwhile waits, and the first of those stores for all of them. So a lone event is not delayed, and the more arrive the
 * fewer commits each costs.
 *
 * <p>A group that fails is stored one by one, each by its own caller: one bad event harms no other, and a store that is
 * down is not asked by one after another. Starts no threads and holds no lock while storing. Safe for concurrent use.
 */
final class GroupCommit {

    /** Largest group. */
    static final int MAX_GROUP = 64;

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    /** What a caller who waited learns. */
    private enum Turn {
        FRESH,
        DUPLICATE,
        STORE_FOR_ALL,
        STORE_ALONE
    }

    private record Waiting(InboxEntry entry, CompletableFuture<Turn> turn) {}

    private final EngineContext context;
    private final WebhookInbox inbox;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private boolean someoneStores;

    GroupCommit(EngineContext context, WebhookInbox inbox) {
        this.context = context;
        this.inbox = inbox;
    }

    /** Stores the event for good, or within the transaction that is open on this thread; false when it is there already. */
    boolean insert(InboxEntry entry) {
        if (context.unitOfWork().isOpen()) {
            return inbox.insert(context.tenant(), entry);
        }
        Waiting mine = new Waiting(entry, new CompletableFuture<>());
        Turn turn = isFirst(mine) ? Turn.STORE_FOR_ALL : mine.turn.join();
        if (turn == Turn.STORE_FOR_ALL) {
            return storeForAll(group());
        }
        return turn == Turn.STORE_ALONE ? storeAlone(entry) : turn == Turn.FRESH;
    }

    private boolean storeForAll(List<Waiting> group) {
        if (group.size() == 1) {
            return handingOver(() -> storeAlone(group.get(0).entry));
        }
        try {
            return handingOver(() -> storeTogether(group));
        } catch (RuntimeException e) {
            log.info("A group of {} events could not be stored, each goes alone", group.size(), e);
        } finally {
            // Whoever was told already is not told again.
            group.forEach(waiting -> tell(waiting, Turn.STORE_ALONE));
        }
        return storeAlone(group.get(0).entry);
    }

    private boolean storeTogether(List<Waiting> group) {
        List<Boolean> fresh =
                context.unitOfWork().inTransaction(() -> inbox.insertAll(context.tenant(), entries(group)));
        for (int i = 0; i < group.size(); i++) {
            tell(group.get(i), fresh.get(i) ? Turn.FRESH : Turn.DUPLICATE);
        }
        return fresh.get(0);
    }

    private boolean storeAlone(InboxEntry entry) {
        return context.unitOfWork().inTransaction(() -> inbox.insert(context.tenant(), entry));
    }

    private synchronized boolean isFirst(Waiting mine) {
        queue.addLast(mine);
        boolean isFirst = !someoneStores;
        someoneStores = true;
        return isFirst;
    }

    // The caller's own entry is at the head: it was alone there, or it was the head when its turn came.
    private synchronized List<Waiting> group() {
        List<Waiting> group = new ArrayList<>();
        while (group.size() < MAX_GROUP && !queue.isEmpty()) {
            group.add(queue.removeFirst());
        }
        return group;
    }

    private boolean handingOver(BooleanSupplier store) {
        boolean isStored = false;
        try {
            boolean fresh = store.getAsBoolean();
            isStored = true;
            return fresh;
        } finally {
            handOver(isStored);
        }
    }

    private void handOver(boolean isStored) {
        List<Waiting> alone = new ArrayList<>();
        @Nullable Waiting next;
        synchronized (this) {
            if (!isStored) {
                alone.addAll(queue);
                queue.clear();
            }
            next = queue.peekFirst();
            someoneStores = next != null;
        }
        alone.forEach(waiting -> tell(waiting, Turn.STORE_ALONE));
        if (next != null) {
            tell(next, Turn.STORE_FOR_ALL);
        }
    }

    /** How many wait for their turn; for tests. */
    synchronized int queued() {
        return queue.size();
    }

    private static void tell(Waiting waiting, Turn turn) {
        waiting.turn.complete(turn);
    }

    private static List<InboxEntry> entries(List<Waiting> group) {
        return group.stream().map(Waiting::entry).toList();
    }
}
