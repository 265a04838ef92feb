package com.petmatch.affiliate.click;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Clicks that wait for the store, the oldest first, up to a limit. Safe for concurrent use. */
final class ClickBuffer {

    private final int capacity;
    private final Deque<Touch> waiting = new ArrayDeque<>();
    private long dropped;

    ClickBuffer(int capacity) {
        this.capacity = capacity;
    }

    synchronized boolean offer(Touch touch) {
        if (waiting.size() >= capacity) {
            dropped++;
            return false;
        }
        waiting.addLast(touch);
        return true;
    }

    synchronized Optional<Touch> poll() {
        return Optional.ofNullable(waiting.pollFirst());
    }

    /** Puts back what could not be written; never lost again for lack of room. */
    synchronized void putBack(Touch touch) {
        waiting.addFirst(touch);
    }

    synchronized int size() {
        return waiting.size();
    }

    synchronized long dropped() {
        return dropped;
    }
}
