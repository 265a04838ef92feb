package com.petmatch.security.testkit;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.totp.Hotp;
import com.petmatch.security.totp.TotpOffer;
import java.time.Instant;

/** An authenticator app in software: took up an offer and shows its codes. Immutable. */
public final class SoftAuthenticator {

    private final Secret secret;

    private SoftAuthenticator(Secret secret) {
        this.secret = secret;
    }

    /** An app that scanned the offer. */
    public static SoftAuthenticator of(TotpOffer offer) {
        return typed(offer.base32().revealText());
    }

    /** An app into which the secret was typed as shown on a page; spaces do not matter. */
    public static SoftAuthenticator typed(String base32) {
        return new SoftAuthenticator(Secret.of(Base32Reader.bytes(base32.replace(" ", ""))));
    }

    /** The code it shows then. */
    public String code(Instant at) {
        return Hotp.code(secret, Math.floorDiv(at.getEpochSecond(), 30L), 6, Hotp.Algorithm.SHA1);
    }
}
