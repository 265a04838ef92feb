package com.petmatch.platform.signin;

import com.petmatch.security.onetime.OneTimePurpose;
import java.time.Duration;

/** A link that a person can have sent without being signed in. */
public enum MailedLink {
    /** Lets choose a new password. */
    RESET(OneTimePurpose.RESET_PASSWORD, "/reset/new"),
    /** Lets the browser that opens it sign in while the account is attacked. */
    CHALLENGE(new OneTimePurpose("sign-in-challenge", Duration.ofMinutes(10)), "/sign-in/challenge");

    private final String purpose;
    private final Duration lifetime;
    private final String path;

    MailedLink(OneTimePurpose purpose, String path) {
        this.purpose = purpose.name();
        this.lifetime = purpose.lifetime();
        this.path = path;
    }

    public OneTimePurpose purpose() {
        return new OneTimePurpose(purpose, lifetime);
    }

    public int minutes() {
        return Math.toIntExact(lifetime.toMinutes());
    }

    /** Where the link leads on this host. */
    public String path(String token) {
        return path + "?token=" + token;
    }
}
