package com.petmatch.platform.stream;

import com.petmatch.kernel.privacy.SubjectId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Hands updates to every open connection without ever waiting for one. Keeps the last ten minutes, so that a browser that
 * comes back misses nothing; one that stayed away longer is told to ask for everything. Safe for concurrent use.
 */
@Component
public final class LiveHub implements DisposableBean {

    private static final int PER_PERSON = 5;
    private static final int MAX_KEPT = 10_000;
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final long HEARTBEAT_SECONDS = 15;
    private static final long RETRY_MILLIS = 2_000;

    private final InstantSource clock;
    private final ScheduledExecutorService writers = Executors.newScheduledThreadPool(8, LiveHub::named);
    private final Map<SubjectId, List<LiveStream>> streams = new ConcurrentHashMap<>();
    private final Deque<LiveUpdate> kept = new ArrayDeque<>();
    private final ScheduledFuture<?> heartbeat;
    private long lastId;

    LiveHub(InstantSource clock) {
        this.clock = clock;
        // Ids go on rising over restarts, so that one of an earlier run is never taken for one of this run.
        this.lastId = clock.instant().toEpochMilli() * 1_000;
        this.heartbeat =
                writers.scheduleWithFixedDelay(this::beat, HEARTBEAT_SECONDS, HEARTBEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Tells everybody who listens to the topic. */
    public synchronized void publish(String topic) {
        LiveUpdate update = new LiveUpdate(++lastId, topic, clock.instant());
        kept.add(update);
        forgetOld(update.at());
        streams.values().forEach(open -> open.forEach(stream -> stream.offer(update)));
    }

    /**
     * Opens a connection; the person's oldest one ends when there are more than {@value #PER_PERSON}.
     *
     * @param lastSeen the id the browser saw last
     */
    synchronized SseEmitter open(SubjectId person, Set<String> topics, OptionalLong lastSeen) {
        SseEmitter emitter = new SseEmitter(0L);
        LiveStream stream = new LiveStream(emitter, topics, writers);
        List<LiveStream> own = streams.computeIfAbsent(person, someone -> new CopyOnWriteArrayList<>());
        own.add(stream);
        if (own.size() > PER_PERSON) {
            own.remove(0).bye(RETRY_MILLIS);
        }
        Runnable forget = () -> own.remove(stream);
        emitter.onCompletion(forget);
        emitter.onTimeout(forget);
        emitter.onError(error -> forget.run());
        // The first byte tells the browser that the connection stands.
        stream.heartbeat();
        lastSeen.ifPresent(id -> catchUp(stream, id));
        return emitter;
    }

    /** Ends every connection of a person whose account was closed or signed out everywhere. */
    public void end(SubjectId person) {
        List<LiveStream> open = streams.remove(person);
        if (open != null) {
            open.forEach(stream -> stream.bye(RETRY_MILLIS));
        }
    }

    @Override
    public void destroy() {
        heartbeat.cancel(false);
        streams.values().forEach(open -> open.forEach(stream -> stream.bye(RETRY_MILLIS)));
        writers.shutdownNow();
    }

    private void catchUp(LiveStream stream, long lastSeen) {
        LiveUpdate oldest = kept.peekFirst();
        boolean gap = lastSeen > lastId || (lastSeen < lastId && (oldest == null || oldest.id() > lastSeen + 1));
        if (gap) {
            stream.resync();
        } else {
            kept.stream().filter(update -> update.id() > lastSeen).forEach(stream::offer);
        }
    }

    private void forgetOld(Instant now) {
        Instant limit = now.minus(KEPT);
        while (!kept.isEmpty()
                && (kept.size() > MAX_KEPT || kept.getFirst().at().isBefore(limit))) {
            kept.removeFirst();
        }
    }

    private void beat() {
        streams.values().forEach(open -> open.forEach(LiveStream::heartbeat));
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "petmatch-stream");
        thread.setDaemon(true);
        return thread;
    }
}
