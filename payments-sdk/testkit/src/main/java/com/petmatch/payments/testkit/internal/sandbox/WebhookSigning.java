package com.petmatch.payments.testkit.internal.sandbox;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/** How a provider proves that an event is its own. */
@FunctionalInterface
public interface WebhookSigning {

    /** The request that carries the message; a forged one differs from the real one in its proof only. */
    Signed sign(Message message);

    /**
     * An event on its way.
     *
     * @param delivery the id of the delivery, the same for each try and each duplicate
     * @param at the time that the signature names
     * @param isForged whether the proof must be one that the endpoint does not accept
     */
    record Message(String delivery, WebhookEndpoint endpoint, String body, Instant at, boolean isForged) {}

    /** Where the message goes, query included, and the headers that prove it. */
    record Signed(URI url, Map<String, String> headers) {

        public Signed {
            headers = Map.copyOf(headers);
        }
    }
}
