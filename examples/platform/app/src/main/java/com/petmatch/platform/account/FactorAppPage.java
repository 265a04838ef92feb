package com.petmatch.platform.account;

import com.petmatch.platform.web.FormState;
import com.petmatch.security.totp.TotpOffer;
import java.util.Optional;

/**
 * An authenticator app is set up: first what it is, then the key, then the app's first code.
 *
 * @param key shown once, right after it was made
 * @param begun whether a key was made, so that a code can be asked for
 */
public record FactorAppPage(FormState form, Optional<Key> key, boolean begun) {

    /**
     * A key for the app.
     *
     * @param typed in groups of four, to be typed
     */
    public record Key(String typed, String uri) {

        static Key of(TotpOffer offer) {
            String typed = offer.base32().revealText().replaceAll("(.{4})(?=.)", "$1 ");
            return new Key(typed, offer.uri().revealText());
        }

        @Override
        public String toString() {
            return "Key[redacted]";
        }
    }

    static FactorAppPage introduction() {
        return new FactorAppPage(FormState.blank(), Optional.empty(), false);
    }

    static FactorAppPage showing(TotpOffer offer) {
        return new FactorAppPage(FormState.blank(), Optional.of(Key.of(offer)), true);
    }

    static FactorAppPage refused(FormState form) {
        return new FactorAppPage(form, Optional.empty(), true);
    }
}
