package com.petmatch.payments.internal;

import com.petmatch.payments.PaymentsListener;
import com.petmatch.payments.gateway.Pause;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.random.RandomGenerator;
import okhttp3.OkHttpClient;

/**
 * How one adapter talks to its provider.
 *
 * @param requestIdHeader where the provider names a request
 * @param retryHintHeader where the provider says whether to try again
 */
public record HttpSettings(
        String gateway,
        URI base,
        OkHttpClient client,
        Map<String, String> headers,
        String requestIdHeader,
        String retryHintHeader,
        InstantSource clock,
        Pause pause,
        RandomGenerator jitter,
        PaymentsListener listener) {

    public HttpSettings {
        headers = Map.copyOf(headers);
    }

    /** The address only: headers hold the key. */
    @Override
    public String toString() {
        return "HttpSettings[" + gateway + ", " + base + "]";
    }
}
