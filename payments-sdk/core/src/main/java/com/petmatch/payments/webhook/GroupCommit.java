package com.petmatch.payments.webhook;

import com.petmatch.payments.EngineContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stores events with a bounded number of transactions at once. Whoever finds one free stores alone, without delay; whoever
 * does not waits, and the first of those who wait stores for all of them as soon as one is free. So a flood takes few
 * connections, and the more events it has, the fewer commits each costs.
 *
 * <p>A group that fails is stored one by one, each by its own caller: one bad event harms no other, and a store that is
 * down is not asked by one after another. Starts no threads and holds no lock while storing. Safe for concurrent use.
 */
final class GroupCommit {

    /** Largest group. */
    static final int MAX_GROUP = 64;

    // A database commits about as much with eight transactions at once as with more.
    private static final int MAX_AT_ONCE = 8;

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    private enum Turn {
        FRESH,
        DUPLICATE,
        STORE_FOR_GROUP,
        STORE_ALONE
    }

    /** A caller who waits, and for whom else it stores once its turn comes. */
    private static final class Waiting {

        final InboxEntry entry;
        final CompletableFuture<Turn> turn = new CompletableFuture<>();
        List<Waiting> group = List.of();

        Waiting(InboxEntry entry) {
            this.entry = entry;
        }
    }

    private final EngineContext context;
    private final WebhookInbox inbox;
    private final int maxAtOnce;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private int storing;

    GroupCommit(EngineContext context, WebhookInbox inbox) {
        this(context, inbox, MAX_AT_ONCE);
    }

    GroupCommit(EngineContext context, WebhookInbox inbox, int maxAtOnce) {
        this.context = context;
        this.inbox = inbox;
        this.maxAtOnce = maxAtOnce;
    }

    /** Stores the event for good, or within the transaction that is open on this thread; false when it is there already. */
    boolean insert(InboxEntry entry) {
        if (context.unitOfWork().isOpen()) {
            return inbox.insert(context.tenant(), entry);
        }
        Waiting mine = new Waiting(entry);
        if (isAtOnce(mine)) {
            return handingOver(() -> storeAlone(entry));
        }
        Turn turn = mine.turn.join();
        if (turn == Turn.STORE_FOR_GROUP) {
            return storeForGroup(mine);
        }
        return turn == Turn.STORE_ALONE ? storeAlone(entry) : turn == Turn.FRESH;
    }

    private boolean storeForGroup(Waiting mine) {
        try {
            return handingOver(() -> storeTogether(mine.group));
        } catch (RuntimeException e) {
            log.info("A group of {} events could not be stored, each goes alone", mine.group.size(), e);
        } finally {
            // Whoever was told already is not told again.
            mine.group.forEach(waiting -> waiting.turn.complete(Turn.STORE_ALONE));
        }
        return storeAlone(mine.entry);
    }

    private boolean storeTogether(List<Waiting> group) {
        List<InboxEntry> entries = group.stream().map(waiting -> waiting.entry).toList();
        List<Boolean> fresh = context.unitOfWork().inStatement(() -> inbox.insertAll(context.tenant(), entries));
        for (int i = 0; i < group.size(); i++) {
            group.get(i).turn.complete(fresh.get(i) ? Turn.FRESH : Turn.DUPLICATE);
        }
        return fresh.get(0);
    }

    private boolean storeAlone(InboxEntry entry) {
        return context.unitOfWork().inStatement(() -> inbox.insert(context.tenant(), entry));
    }

    private synchronized boolean isAtOnce(Waiting mine) {
        if (storing == maxAtOnce) {
            queue.addLast(mine);
            return false;
        }
        storing++;
        return true;
    }

    private boolean handingOver(BooleanSupplier store) {
        boolean isStored = false;
        try {
            boolean fresh = store.getAsBoolean();
            isStored = true;
            return fresh;
        } finally {
            if (isStored) {
                handOver();
            } else {
                sendAway();
            }
        }
    }

    private void handOver() {
        List<Waiting> group = new ArrayList<>();
        synchronized (this) {
            while (group.size() < MAX_GROUP && !queue.isEmpty()) {
                group.add(queue.removeFirst());
            }
            storing -= group.isEmpty() ? 1 : 0;
        }
        if (!group.isEmpty()) {
            Waiting first = group.get(0);
            first.group = group;
            first.turn.complete(Turn.STORE_FOR_GROUP);
        }
    }

    private void sendAway() {
        List<Waiting> all;
        synchronized (this) {
            all = List.copyOf(queue);
            queue.clear();
            storing--;
        }
        all.forEach(waiting -> waiting.turn.complete(Turn.STORE_ALONE));
    }

    /** How many wait for their turn; for tests. */
    synchronized int queued() {
        return queue.size();
    }
}
