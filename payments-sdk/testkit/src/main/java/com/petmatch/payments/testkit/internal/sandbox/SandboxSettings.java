package com.petmatch.payments.testkit.internal.sandbox;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.payments.testkit.sandbox.Faults;
import com.petmatch.payments.testkit.sandbox.WebhookFaults;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** What a host chooses at every provider; the keys of an account are the provider's own settings. */
public record SandboxSettings(
        int port,
        Executor executor,
        InstantSource clock,
        long seed,
        CurrencyCode accountCurrency,
        boolean deliverOnExecutor,
        @Nullable Path journal,
        OkHttpClient webhookClient,
        Faults faults,
        WebhookFaults webhookFaults) {}
