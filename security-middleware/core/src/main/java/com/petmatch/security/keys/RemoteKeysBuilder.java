package com.petmatch.security.keys;

import com.petmatch.security.outbound.OutboundGuard;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import okhttp3.OkHttpClient;

/** What may be set about an issuer's remote key set. For one thread. */
public final class RemoteKeysBuilder {

    private static final Duration MAX_TTL = Duration.ofMinutes(5);
    private static final Duration MAX_OUTAGE = Duration.ofHours(24);
    private static final Duration MAX_WAIT = Duration.ofSeconds(1);
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration CALL = Duration.ofSeconds(3);

    private final URI uri;
    private final OkHttpClient host;
    private final Executor executor;
    private Set<JwsAlgorithm> algorithms = JwsAlgorithm.defaults();
    private Duration ttl = MAX_TTL;
    private Duration outage = Duration.ofHours(4);
    private Duration wait = Duration.ofMillis(250);
    private KeySetListener listener = KeySetListener.none();
    private LongSupplier ticker = System::nanoTime;
    private Duration call = CALL;
    private boolean loopback;

    RemoteKeysBuilder(URI uri, OkHttpClient host, Executor executor) {
        if (!"https".equals(uri.getScheme()) || uri.getHost() == null) {
            throw new IllegalArgumentException("Expected an https address of a JWK set, got " + uri);
        }
        this.uri = uri;
        this.host = host;
        this.executor = executor;
    }

    /** Exactly these algorithms instead of {@link JwsAlgorithm#defaults()}. */
    public RemoteKeysBuilder algorithms(Set<JwsAlgorithm> allowed) {
        algorithms = EnumSet.copyOf(allowed);
        return this;
    }

    /** How long a set counts as current: one to five minutes, five unless set. */
    public RemoteKeysBuilder ttl(Duration current) {
        ttl = within(current, Duration.ofMinutes(1), MAX_TTL);
        return this;
    }

    /** How long the last good set serves beyond that while the issuer does not answer: four hours unless set. */
    public RemoteKeysBuilder outage(Duration tolerated) {
        outage = within(tolerated, Duration.ZERO, MAX_OUTAGE);
        return this;
    }

    /** How long a token with an unknown key id may wait for a fetch: 250 milliseconds unless set. */
    public RemoteKeysBuilder wait(Duration longest) {
        wait = within(longest, Duration.ZERO, MAX_WAIT);
        return this;
    }

    public RemoteKeysBuilder listener(KeySetListener hears) {
        listener = hears;
        return this;
    }

    /** Lets a test's own server on this machine be the issuer. */
    public RemoteKeysBuilder trustLoopbackForTests() {
        loopback = true;
        return this;
    }

    RemoteKeysBuilder ticker(LongSupplier monotonic) {
        ticker = monotonic;
        return this;
    }

    /** For tests: another deadline of a whole fetch. */
    RemoteKeysBuilder call(Duration deadline) {
        call = deadline;
        return this;
    }

    /** Starts the first fetch and does not wait for it. */
    public KeySource build() {
        OkHttpClient deadlines =
                host.newBuilder().connectTimeout(CONNECT).callTimeout(call).build();
        OkHttpClient guarded =
                loopback ? OutboundGuard.trustLoopbackForTests(deadlines) : OutboundGuard.guarded(deadlines);
        RemoteKeys keys = new RemoteKeys(new KeySetFetch(uri, guarded, algorithms), this);
        keys.start();
        return keys;
    }

    URI uri() {
        return uri;
    }

    Executor executor() {
        return executor;
    }

    long ttlNanos() {
        return ttl.toNanos();
    }

    long outageNanos() {
        return outage.toNanos();
    }

    long waitNanos() {
        return wait.toNanos();
    }

    KeySetListener listener() {
        return listener;
    }

    LongSupplier ticker() {
        return ticker;
    }

    private static Duration within(Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException("Expected " + least + " to " + most + ", got " + value);
        }
        return value;
    }
}
