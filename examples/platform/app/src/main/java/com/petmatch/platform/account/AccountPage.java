package com.petmatch.platform.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person's own account: where it is open and what opens it.
 *
 * @param passkeysOffered whether this host can make passkeys
 * @param recent whether the person signed in a moment ago, so that a passkey can be added
 */
public record AccountPage(
        List<Device> devices, boolean passkeysOffered, List<Key> passkeys, SecondFactor factor, boolean recent) {

    public AccountPage {
        devices = List.copyOf(devices);
        passkeys = List.copyOf(passkeys);
    }

    /**
     * One browser or app in which the account is open.
     *
     * @param seen when it last asked for anything, to the minute; of an app, for an access token
     * @param current whether it is the one that shows this page
     * @param app whether it has a refresh token instead of a session
     */
    public record Device(String id, String name, Instant since, Instant seen, boolean current, boolean app) {}

    /**
     * What is asked for after the password.
     *
     * @param on whether the person has an authenticator app
     * @param codesLeft recovery codes that still work
     */
    public record SecondFactor(boolean on, int codesLeft) {}

    /**
     * One passkey.
     *
     * @param name what it was made with
     */
    public record Key(String id, String name, Instant added, Optional<Instant> used) {}
}
