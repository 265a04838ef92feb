package com.petmatch.platform.parts;

import com.petmatch.kernel.privacy.Secret;
import java.net.URI;

/**
 * How the host reaches Stripe.
 *
 * @param apiUrl the provider, or a sandbox on loopback
 * @param sandbox whether no real money moves
 */
public record ProviderAccess(URI apiUrl, Secret apiKey, Secret webhookSecret, boolean sandbox) {

    private static final String LIVE_PAGES = "https://checkout.stripe.com";

    /** The origin of the pages that a customer pays on; a form of ours may be redirected there. */
    public String hostedPages() {
        return sandbox ? apiUrl.getScheme() + "://" + apiUrl.getAuthority() : LIVE_PAGES;
    }
}
