package com.petmatch.payments.charge;

import com.petmatch.payments.gateway.MethodKind;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How a charge is to be paid. */
public sealed interface ChargeMethod {

    /** Stable name in rows and fingerprints. */
    String kind();

    /** Whether another provider could take the same charge: a token belongs to the one that made it. */
    boolean travels();

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
            requireTitle(title);
            requireBetween(openFor, SHORTEST, LONGEST);
            requireAbsolute(successUrl);
            requireAbsolute(cancelUrl);
        }

        @Override
        public String kind() {
            return "hosted-page";
        }

        @Override
        public boolean travels() {
            return true;
        }
    }

    /**
     * With a method that the provider made a token of.
     *
     * @param customerRef the provider's name of the payer, where the token belongs to one
     * @param scheme the card's brand in the provider's word, where the provider wants it beside the token
     * @param installments in how many parts the payer pays, 1 to 48; 1 is at once
     * @param offSession whether the customer is absent
     * @param returnUrl where a customer who must act comes back to
     */
    record SavedToken(
            MethodToken token,
            Optional<String> customerRef,
            Optional<String> scheme,
            int installments,
            boolean offSession,
            Optional<URI> returnUrl)
            implements ChargeMethod {

        private static final int MOST_INSTALLMENTS = 48;

        public SavedToken {
            if (installments < 1 || installments > MOST_INSTALLMENTS) {
                throw new IllegalArgumentException("Expected 1 to 48 installments, got " + installments);
            }
        }

        /** A token on its own, the customer being present. */
        public static SavedToken of(MethodToken token) {
            return new SavedToken(token, Optional.empty(), Optional.empty(), 1, false, Optional.empty());
        }

        public SavedToken ofCustomer(String ref) {
            return new SavedToken(token, Optional.of(ref), scheme, installments, offSession, returnUrl);
        }

        public SavedToken withScheme(String brand) {
            return new SavedToken(token, customerRef, Optional.of(brand), installments, offSession, returnUrl);
        }

        public SavedToken inInstallments(int parts) {
            return new SavedToken(token, customerRef, scheme, parts, offSession, returnUrl);
        }

        /** The customer is not there to answer. */
        public SavedToken withoutCustomer() {
            return new SavedToken(token, customerRef, scheme, installments, true, returnUrl);
        }

        public SavedToken returningTo(URI url) {
            return new SavedToken(token, customerRef, scheme, installments, offSession, Optional.of(url));
        }

        @Override
        public String kind() {
            return "saved-token";
        }

        @Override
        public boolean travels() {
            return false;
        }
    }

    /**
     * By instant transfer, bank slip or cash.
     *
     * @param title what the customer reads beside the amount, 1 to 250 characters
     * @param openFor how long the code or slip takes money, 5 minutes to 30 days
     */
    record LocalMethod(MethodKind method, String title, Optional<URI> returnUrl, Duration openFor)
            implements ChargeMethod {

        private static final Duration SHORTEST = Duration.ofMinutes(5);
        private static final Duration LONGEST = Duration.ofDays(30);

        public LocalMethod {
            requireTitle(title);
            requireBetween(openFor, SHORTEST, LONGEST);
        }

        public static LocalMethod of(MethodKind method, String title, Duration openFor) {
            return new LocalMethod(method, title, Optional.empty(), openFor);
        }

        @Override
        public String kind() {
            return "local-method";
        }

        @Override
        public boolean travels() {
            return true;
        }
    }

    private static void requireTitle(String title) {
        if (title.isBlank() || title.length() > 250) {
            throw new IllegalArgumentException("Expected a title of 1 to 250 characters, got " + title.length());
        }
    }

    private static void requireBetween(Duration openFor, Duration shortest, Duration longest) {
        if (openFor.compareTo(shortest) < 0 || openFor.compareTo(longest) > 0) {
            throw new IllegalArgumentException(
                    "Expected to be open for " + shortest + " to " + longest + ", got " + openFor);
        }
    }

    private static void requireAbsolute(URI url) {
        boolean web = "https".equals(url.getScheme()) || "http".equals(url.getScheme());
        if (!web || url.getHost() == null) {
            throw new IllegalArgumentException("Expected an absolute web address to return to, got " + url);
        }
    }
}
