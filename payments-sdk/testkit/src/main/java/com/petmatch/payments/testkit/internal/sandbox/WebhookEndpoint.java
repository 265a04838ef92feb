package com.petmatch.payments.testkit.internal.sandbox;

import java.net.URI;
import java.util.Set;

/** Where events go: a loopback address, its signing secret (or what the provider has instead), and the event types it wants; none means all. */
public record WebhookEndpoint(URI url, String secret, Set<String> types) {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    public WebhookEndpoint {
        if (url.getHost() == null || !LOOPBACK.contains(url.getHost())) {
            throw new IllegalArgumentException("A sandbox delivers to loopback addresses only, got " + url);
        }
        types = Set.copyOf(types);
    }

    public boolean wants(String eventType) {
        return types.isEmpty() || types.contains(eventType);
    }

    @Override
    public String toString() {
        return "WebhookEndpoint[" + url + "]";
    }
}
