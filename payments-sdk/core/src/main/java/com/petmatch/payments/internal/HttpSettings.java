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
        Connection connection,
        Map<String, String> headers,
        String requestIdHeader,
        String retryHintHeader) {

    public HttpSettings {
        headers = Map.copyOf(headers);
    }

    URI base() {
        return connection.base();
    }

    OkHttpClient client() {
        return connection.client();
    }

    InstantSource clock() {
        return connection.clock();
    }

    Pause pause() {
        return connection.pause();
    }

    RandomGenerator jitter() {
        return connection.jitter();
    }

    PaymentsListener listener() {
        return connection.listener();
    }

    /** The address only: headers hold the key. */
    @Override
    public String toString() {
        return "HttpSettings[" + gateway + ", " + base() + "]";
    }
}
