package com.petmatch.platform.account;

import java.time.Instant;
import java.util.List;

/** A person's own account: where it is open. */
public record AccountPage(List<Device> devices) {

    public AccountPage {
        devices = List.copyOf(devices);
    }

    /**
     * One browser in which the account is open.
     *
     * @param seen when it last asked for anything, to the minute
     * @param current whether it is the one that shows this page
     */
    public record Device(String id, String name, Instant since, Instant seen, boolean current) {}
}
