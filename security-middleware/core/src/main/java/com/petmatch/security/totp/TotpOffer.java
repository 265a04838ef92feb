package com.petmatch.security.totp;

import com.petmatch.kernel.privacy.Secret;

/**
 * The only copy of a new secret, for the person's authenticator app. {@code toString} is redacted.
 *
 * @param base32 to type by hand
 * @param uri to show as a QR code: {@code otpauth://totp/…}
 */
public record TotpOffer(Secret base32, Secret uri) {

    @Override
    public String toString() {
        return "TotpOffer[redacted]";
    }
}
