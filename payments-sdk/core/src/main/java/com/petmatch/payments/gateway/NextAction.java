package com.petmatch.payments.gateway;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** What a customer must do before a payment can go on. */
public sealed interface NextAction {

    /** Send the customer to this page; coming back from it is a hint, never proof of payment. */
    record Redirect(URI target, Optional<Instant> expiresAt) implements NextAction {

        public Redirect {
            if (!isTrusted(target)) {
                throw new IllegalArgumentException(
                        "Expected an https address to redirect to, got scheme " + target.getScheme());
            }
        }

        // Plain http is for a sandbox in the same process only.
        private static boolean isTrusted(URI target) {
            String host = target.getHost();
            if (host == null) {
                return false;
            }
            boolean loopback = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
            return "https".equals(target.getScheme()) || ("http".equals(target.getScheme()) && loopback);
        }
    }

    /** An action this version does not know. */
    record Unknown(GatewayCode raw) implements NextAction {}
}
