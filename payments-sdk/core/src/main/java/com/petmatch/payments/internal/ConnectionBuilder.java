package com.petmatch.payments.internal;

import com.petmatch.payments.PaymentsListener;
import com.petmatch.payments.gateway.Pause;
import java.net.URI;
import java.time.InstantSource;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The options that every provider's configuration has. For one thread.
 *
 * @param <B> the builder itself, which each option answers
 */
public abstract class ConnectionBuilder<B extends ConnectionBuilder<B>> {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private URI base;
    private OkHttpClient client = new OkHttpClient();
    private InstantSource clock = InstantSource.system();
    private Pause pause = Pause.blocking();
    private RandomGenerator jitter = new SplittableRandom();
    private PaymentsListener listener = PaymentsListener.NONE;

    protected ConnectionBuilder(URI live) {
        this.base = live;
    }

    /** The host's HTTP client, for proxies and pins; time-outs, retries and redirects stay ours. */
    public final B httpClient(OkHttpClient hosts) {
        client = hosts;
        return self();
    }

    public final B clock(InstantSource source) {
        clock = source;
        return self();
    }

    public final B pause(Pause waits) {
        pause = waits;
        return self();
    }

    /** Where the spread of retry delays comes from; must be safe for concurrent use or used by one thread. */
    public final B jitter(RandomGenerator source) {
        jitter = source;
        return self();
    }

    public final B listener(PaymentsListener told) {
        listener = told;
        return self();
    }

    /** Goes to another address of the provider's own. */
    protected final void reach(URI address) {
        base = address;
    }

    /** Goes to this machine, the only place where plain http is accepted. */
    protected final void reachLoopback(URI address) {
        if (!isOneOf(LOOPBACK, address.getHost()) || !isOneOf(SCHEMES, address.getScheme())) {
            throw new IllegalArgumentException("Expected a loopback address for a sandbox, got " + address);
        }
        String text = address.toString();
        base = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    /** What was chosen so far; later changes of the builder leave it as it is. */
    protected final Connection connection() {
        return new Connection(base, client, clock, pause, jitter, listener);
    }

    /** Itself, by the type that a subclass gave. */
    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }

    // Parts of an address may be missing, which a set of names does not take.
    private static boolean isOneOf(Set<String> names, @Nullable String name) {
        return name != null && names.contains(name);
    }
}
