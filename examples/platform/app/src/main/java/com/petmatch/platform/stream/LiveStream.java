package com.petmatch.platform.stream;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.Executor;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * One open connection. Updates wait in a bounded queue, so a slow reader costs its own updates and nobody else's: what does
 * not fit becomes one {@code resync}. Safe for concurrent use.
 */
final class LiveStream {

    private static final int MAX_WAITING = 256;

    private final SseEmitter emitter;
    private final Set<String> topics;
    private final Executor writers;
    private final Deque<LiveUpdate> waiting = new ArrayDeque<>();
    private boolean writing;
    private boolean behind;

    LiveStream(SseEmitter emitter, Set<String> topics, Executor writers) {
        this.emitter = emitter;
        this.topics = Set.copyOf(topics);
        this.writers = writers;
    }

    void offer(LiveUpdate update) {
        if (topics.contains(update.topic())) {
            enqueue(update);
        }
    }

    /** Tells the browser that updates are missing: it asks for everything again. */
    synchronized void resync() {
        waiting.clear();
        behind = true;
        start();
    }

    /** A comment, so that proxies and browsers know the connection lives. */
    void heartbeat() {
        writers.execute(() -> send(SseEmitter.event().comment("beat")));
    }

    /** Says good-bye before the host ends; the browser comes back after the given time. */
    void bye(long retryMillis) {
        send(SseEmitter.event().name("bye").data("").reconnectTime(retryMillis));
        emitter.complete();
    }

    private synchronized void enqueue(LiveUpdate update) {
        if (behind) {
            return;
        }
        if (waiting.size() == MAX_WAITING) {
            resync();
            return;
        }
        waiting.add(update);
        start();
    }

    private void start() {
        if (!writing) {
            writing = true;
            writers.execute(this::write);
        }
    }

    private void write() {
        SseEmitter.SseEventBuilder next = next();
        while (next != null) {
            send(next);
            next = next();
        }
    }

    private synchronized SseEmitter.@org.jspecify.annotations.Nullable SseEventBuilder next() {
        if (behind) {
            behind = false;
            return SseEmitter.event().name("resync").data("");
        }
        LiveUpdate update = waiting.poll();
        if (update == null) {
            writing = false;
            return null;
        }
        return SseEmitter.event()
                .id(Long.toString(update.id()))
                .name(update.topic())
                .data(update.at().toString());
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }
}
