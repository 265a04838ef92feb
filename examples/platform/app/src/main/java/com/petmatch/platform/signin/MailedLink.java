package com.petmatch.platform.signin;

import com.petmatch.security.onetime.OneTimePurpose;
import java.time.Duration;

/** A link that a person can have sent without being signed in. */
public enum MailedLink {
    /** Lets choose a new password. */
    RESET(OneTimePurpose.RESET_PASSWORD, "/reset/new"),
    /** Lets the browser that opens it sign in while the account is attacked. */
    CHALLENGE(new OneTimePurpose("sign-in-challenge", Duration.ofMinutes(10)), "/sign-in/challenge");

    private final OneTimePurpose purpose;
    private final String path;

    MailedLink(OneTimePurpose purpose, String path) {
        this.purpose = purpose;
        this.path = path;
    }

    public OneTimePurpose purpose() {
        return purpose;
    }

    public int minutes() {
        return Math.toIntExact(purpose.lifetime().toMinutes());
    }

    /** Where the link leads on this host. */
    public String path(String token) {
        return path + "?token=" + token;
    }
}
