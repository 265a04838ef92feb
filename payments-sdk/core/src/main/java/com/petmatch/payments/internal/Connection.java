package com.petmatch.payments.internal;

import com.petmatch.payments.PaymentsListener;
import com.petmatch.payments.gateway.Pause;
import java.net.URI;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;

/**
 * How a provider is reached, whichever it is.
 *
 * @param base without a slash at its end
 */
public record Connection(
        URI base,
        OkHttpClient client,
        InstantSource clock,
        Pause pause,
        RandomGenerator jitter,
        PaymentsListener listener) {}
