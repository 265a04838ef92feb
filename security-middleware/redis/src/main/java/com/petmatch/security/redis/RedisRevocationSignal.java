package com.petmatch.security.redis;

import com.petmatch.security.revocation.Revocations;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.pubsub.RedisPubSubAdapter;
import io.lettuce.core.pubsub.StatefulRedisPubSubConnection;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells all nodes over Redis that something was revoked, so that they read it at once and not with their next poll.
 *
 * <p>A message carries nothing: what is revoked stays in the {@code RevocationStore}, which alone is believed. A lost
 * message costs the time until the next poll, and a forged one a read; so the poll goes on beside. Reads run on the host's
 * executor, one waiting at most, however many messages come. Safe for concurrent use.
 */
public final class RedisRevocationSignal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisRevocationSignal.class);
    private static final String CHANNEL = "petmatch:revoked";

    private final StatefulRedisConnection<String, String> publisher;
    private final StatefulRedisPubSubConnection<String, String> subscriber;
    private final Executor executor;
    private final Runnable read;
    private final AtomicBoolean waiting = new AtomicBoolean();

    private RedisRevocationSignal(RedisClient client, Executor executor, Runnable read) {
        this.publisher = client.connect();
        this.subscriber = client.connectPubSub();
        this.executor = executor;
        this.read = read;
    }

    /** Listens for this node's copy; refuses a client whose commands could wait without an end. */
    public static RedisRevocationSignal connect(RedisClient client, Executor executor, Revocations revocations) {
        return connect(client, executor, revocations::poll);
    }

    static RedisRevocationSignal connect(RedisClient client, Executor executor, Runnable read) {
        RedisBuckets.requireBounded(client.getOptions());
        RedisRevocationSignal signal = new RedisRevocationSignal(client, executor, read);
        signal.listen();
        return signal;
    }

    private void listen() {
        subscriber.addListener(new RedisPubSubAdapter<>() {
            @Override
            public void message(String channel, String message) {
                heard();
            }
        });
        subscriber.sync().subscribe(CHANNEL);
    }

    private void heard() {
        if (waiting.compareAndSet(false, true)) {
            executor.execute(() -> {
                // Before reading: what is revoked from now on needs a read of its own.
                waiting.set(false);
                read.run();
            });
        }
    }

    /**
     * Tells the other nodes; call it after the revoking transaction has committed.
     *
     * @return false when Redis did not take it: the others find out by their next poll
     */
    public boolean announce() {
        try {
            publisher.sync().publish(CHANNEL, "");
            return true;
        } catch (RuntimeException lost) {
            LOG.warn("A revocation could not be announced: other nodes learn of it by their next poll", lost);
            return false;
        }
    }

    /** Closes the connections; the client stays the host's. */
    @Override
    public void close() {
        subscriber.close();
        publisher.close();
    }
}
