package com.petmatch.payments.charge;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How a charge is to be paid. */
public sealed interface ChargeMethod {

    /** Stable name in rows and fingerprints. */
    String kind();

    /**
     * On a page that the provider hosts.
     *
     * @param title what the customer reads beside the amount, 1 to 250 characters
     * @param saveMethod keep the method for later charges without the customer
     * @param openFor how long the page takes money, 30 minutes to 24 hours
     */
    record HostedPage(String title, URI successUrl, URI cancelUrl, boolean saveMethod, Duration openFor)
            implements ChargeMethod {

        private static final Duration SHORTEST = Duration.ofMinutes(30);
        private static final Duration LONGEST = Duration.ofHours(24);

        public HostedPage {
            if (title.isBlank() || title.length() > 250) {
                throw new IllegalArgumentException("Expected a title of 1 to 250 characters, got " + title.length());
            }
            if (openFor.compareTo(SHORTEST) < 0 || openFor.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException("Expected a page open for 30 minutes to 24 hours, got " + openFor);
            }
            requireAbsolute(successUrl);
            requireAbsolute(cancelUrl);
        }

        @Override
        public String kind() {
            return "hosted-page";
        }

        private static void requireAbsolute(URI url) {
            boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
            if (!web || url.getHost() == null) {
                throw new IllegalArgumentException("Expected an absolute web address to return to, got " + url);
            }
        }
    }

    /**
     * With a method that the provider keeps.
     *
     * @param customerRef the provider's name of the payer, where the token belongs to one
     * @param offSession whether the customer is absent
     * @param returnUrl where a customer who must act comes back to
     */
    record SavedToken(MethodToken token, Optional<String> customerRef, boolean offSession, Optional<URI> returnUrl)
            implements ChargeMethod {

        @Override
        public String kind() {
            return "saved-token";
        }
    }
}
