package com.petmatch.security.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Keeps requests from waiting for a slow sink: records wait here, in order, until the host drains them into the chain.
 *
 * <p>Bounded, so memory is flat however slow the sink is. Starts no thread: the host calls {@link #drain} on its own
 * schedule, from one thread or several. A sink that throws loses nothing: its record stays first. What waits when the
 * process dies is lost; where that may not be, the host uses an {@link AuditTrail} without a queue. Safe for concurrent
 * use.
 */
public final class AuditQueue implements AuditLog {

    /** Records that may wait unless the host says otherwise. */
    public static final int CAPACITY = 65_536;

    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final AuditTrail trail;
    private final AuditQueuePolicy policy;
    private final int capacity;
    private final long patienceNanos;
    private final Deque<AuditRecord> waiting = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final ReentrantLock draining = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private final AtomicLong dropped = new AtomicLong();
    private long untold;

    /** A queue of {@link #CAPACITY} records. */
    public AuditQueue(AuditTrail trail, AuditQueuePolicy policy) {
        this(trail, policy, CAPACITY);
    }

    public AuditQueue(AuditTrail trail, AuditQueuePolicy policy, int capacity) {
        this(trail, policy, capacity, PATIENCE_NANOS);
    }

    AuditQueue(AuditTrail trail, AuditQueuePolicy policy, int capacity, long patienceNanos) {
        if (capacity < 1 || capacity > 10_000_000) {
            throw new IllegalArgumentException("Expected a capacity of 1 to 10,000,000, got " + capacity);
        }
        this.trail = trail;
        this.policy = policy;
        this.capacity = capacity;
        this.patienceNanos = patienceNanos;
    }

    @Override
    public void append(AuditRecord record) {
        lock.lock();
        try {
            if (waiting.size() >= capacity && policy == AuditQueuePolicy.BLOCK) {
                awaitRoom();
            }
            if (waiting.size() < capacity) {
                waiting.addLast(record);
            } else if (policy == AuditQueuePolicy.DROP_AND_COUNT) {
                dropped.incrementAndGet();
                untold++;
            } else {
                throw new AuditUnavailableException(capacity);
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Hands over records that wait, oldest first.
     *
     * @return how many the sink took; fewer than asked for when no more wait
     * @throws RuntimeException what the sink threw; its record and all later ones wait on
     */
    public int drain(int batch) {
        draining.lock();
        try {
            int taken = 0;
            while (taken < batch) {
                AuditRecord next = first();
                if (next == null) {
                    break;
                }
                trail.append(next);
                removeFirst();
                taken++;
            }
            return taken;
        } finally {
            draining.unlock();
        }
    }

    /** Records that wait now. */
    public int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** Records dropped since the start. */
    public long dropped() {
        return dropped.get();
    }

    /** Whether a caller waits for room. */
    boolean isAwaited() {
        lock.lock();
        try {
            return lock.hasWaiters(room);
        } finally {
            lock.unlock();
        }
    }

    private void awaitRoom() {
        long left = patienceNanos;
        try {
            while (waiting.size() >= capacity && left > 0) {
                left = room.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            // The record is refused like one that waited in vain; the caller's own interruption is not ours to swallow.
            Thread.currentThread().interrupt();
        }
    }

    /** The oldest record; before it, once the queue moves again, the record of what was dropped. */
    private @Nullable AuditRecord first() {
        lock.lock();
        try {
            AuditRecord oldest = waiting.peekFirst();
            if (untold > 0 && oldest != null) {
                // Takes the place of none: the gap is told even though the queue is full.
                waiting.addFirst(gap(oldest, untold));
                untold = 0;
            }
            return waiting.peekFirst();
        } finally {
            lock.unlock();
        }
    }

    private static AuditRecord gap(AuditRecord next, long count) {
        return new AuditRecord(
                next.at(), "", AuditParty.nobody(), next.tenant(), "audit", "dropped " + count, List.of());
    }

    private void removeFirst() {
        lock.lock();
        try {
            waiting.removeFirst();
            room.signal();
        } finally {
            lock.unlock();
        }
    }
}
