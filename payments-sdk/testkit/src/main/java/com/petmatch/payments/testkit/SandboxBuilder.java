package com.petmatch.payments.testkit;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.testkit.internal.sandbox.SandboxSettings;
import com.petmatch.payments.testkit.sandbox.Faults;
import com.petmatch.payments.testkit.sandbox.WebhookFaults;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/**
 * The options that every sandbox has. Not safe for concurrent use.
 *
 * @param <B> the builder itself, which each option answers
 */
abstract sealed class SandboxBuilder<B extends SandboxBuilder<B>>
        permits StripeSandbox.Builder, PayPalSandbox.Builder, MercadoPagoSandbox.Builder {

    private final Executor executor;
    private final InstantSource clock;
    private CurrencyCode accountCurrency;
    private int port;
    private long seed = 42;
    private boolean isDeliveringOnExecutor;
    private @Nullable Path journal;
    private @Nullable OkHttpClient webhookClient;

    SandboxBuilder(Executor executor, InstantSource clock, CurrencyCode accountCurrency) {
        this.executor = executor;
        this.clock = clock;
        this.accountCurrency = accountCurrency;
    }

    /** A fixed port; 0, the default, takes a free one. */
    public final B port(int value) {
        this.port = value;
        return self();
    }

    /** Ids and fault rates are the same for the same seed. */
    public final B seed(long value) {
        this.seed = value;
        return self();
    }

    /** The currency of a zero that nothing else names; where an account has one currency only, that one. */
    public final B accountCurrency(CurrencyCode value) {
        this.accountCurrency = value;
        return self();
    }

    /** Sends events on the executor right after the call or page that caused them. */
    public final B deliverOnExecutor() {
        this.isDeliveringOnExecutor = true;
        return self();
    }

    /** Keeps the provider's truth in a file, forced to disk before each answer, so that it survives a killed process. */
    public final B journal(Path file) {
        this.journal = file;
        return self();
    }

    /** The client that delivers events; redirects are not followed, whatever it says. */
    public final B webhookClient(OkHttpClient client) {
        this.webhookClient = client;
        return self();
    }

    final SandboxSettings settings() {
        return new SandboxSettings(
                port,
                executor,
                clock,
                seed,
                accountCurrency,
                isDeliveringOnExecutor,
                journal,
                webhookClient == null ? new OkHttpClient() : webhookClient,
                new Faults(seed),
                new WebhookFaults());
    }

    @SuppressWarnings("unchecked")
    private B self() {
        return (B) this;
    }
}
