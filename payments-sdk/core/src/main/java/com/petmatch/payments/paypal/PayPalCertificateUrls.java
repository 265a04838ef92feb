package com.petmatch.payments.paypal;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses at which PayPal keeps its certificates.
 *
 * <p><b>Security guarantees.</b> The whole text must have one exact form, so there is nothing that two parsers could read
 * in two ways: https, one of four hosts, no port but 443, no user, no dots that climb, no escapes, no query.
 */
final class PayPalCertificateUrls {

    private static final int MAX_LENGTH = 512;
    private static final String FOLDER = "/v1/notifications/certs/";
    private static final String NAME = "[A-Za-z0-9_-]+(?:[./][A-Za-z0-9_-]+)*";
    private static final Pattern LIVE =
            Pattern.compile("https://api(?:-m)?(?:\\.sandbox)?\\.paypal\\.com(?::443)?" + FOLDER + NAME);

    private final Pattern allowed;

    private PayPalCertificateUrls(Pattern allowed) {
        this.allowed = allowed;
    }

    static PayPalCertificateUrls live() {
        return new PayPalCertificateUrls(LIVE);
    }

    /** @param base a loopback address, without a slash at its end; its certificates count as well */
    static PayPalCertificateUrls orBelow(URI base) {
        return new PayPalCertificateUrls(
                Pattern.compile("(?:" + LIVE.pattern() + ")|(?:" + Pattern.quote(base + FOLDER) + NAME + ")"));
    }

    /** The address, when it may be asked. */
    Optional<URI> accepted(String text) {
        boolean isAllowed = text.length() <= MAX_LENGTH && allowed.matcher(text).matches();
        return isAllowed ? Optional.of(URI.create(text)) : Optional.empty();
    }
}
