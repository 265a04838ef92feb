package com.petmatch.payments.gateway;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What a customer must do before a payment can go on. Addresses are https, or a sandbox's on this machine. */
public sealed interface NextAction {

    /** Send the customer to this page; coming back from it is a hint, never proof of payment. */
    record Redirect(URI target, Optional<Instant> expiresAt) implements NextAction {

        public Redirect {
            requireTrusted(target);
        }
    }

    /**
     * Post these fields to this page, in a frame or a window: the bank asks who pays (3-D Secure).
     *
     * @param fields names and values of the form, in no order
     */
    record ChallengeForm(URI target, Map<String, String> fields) implements NextAction {

        public ChallengeForm {
            requireTrusted(target);
            fields = Map.copyOf(fields);
        }
    }

    /**
     * Show this code; the customer's bank app reads it.
     *
     * @param content what the code says, also for copying by hand
     * @param page the same on a page of the provider
     */
    record QrCode(String content, Optional<URI> page, Optional<Instant> expiresAt) implements NextAction {

        public QrCode {
            page.ifPresent(NextAction::requireTrusted);
        }
    }

    /**
     * Show this slip; the customer takes it to a bank or a shop.
     *
     * @param number what the cashier or the bank app wants, where the provider tells it
     * @param page the slip itself
     */
    record Voucher(Optional<String> number, Optional<URI> page, Optional<Instant> expiresAt) implements NextAction {

        public Voucher {
            page.ifPresent(NextAction::requireTrusted);
        }
    }

    /**
     * Show these bank details; the customer transfers the money.
     *
     * @param details labels of the provider and their values
     */
    record BankTransfer(Map<String, String> details, Optional<Instant> expiresAt) implements NextAction {

        public BankTransfer {
            details = Map.copyOf(details);
        }
    }

    /** Ask for the small amounts that arrived at the customer's bank, on this page. */
    record VerifyMicrodeposits(URI page, Optional<Instant> arrivesAt) implements NextAction {

        public VerifyMicrodeposits {
            requireTrusted(page);
        }
    }

    /**
     * Let the provider's own script in the browser go on.
     *
     * @param clientSecret for the customer's browser only; redacted in {@code toString}
     */
    record ClientSdk(String clientSecret) implements NextAction {

        @Override
        public String toString() {
            return "ClientSdk[redacted]";
        }
    }

    /** An action this version does not know. */
    record Unknown(GatewayCode raw) implements NextAction {}

    private static void requireTrusted(URI target) {
        if (!isTrusted(target)) {
            throw new IllegalArgumentException(
                    "Expected an https address to send a customer to, got scheme " + target.getScheme());
        }
    }

    // Plain http is for a sandbox on the same machine only.
    private static boolean isTrusted(URI target) {
        String host = target.getHost();
        if (host == null) {
            return false;
        }
        boolean loopback = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
        return "https".equals(target.getScheme()) || ("http".equals(target.getScheme()) && loopback);
    }
}
