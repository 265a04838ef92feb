package com.petmatch.platform.guard;

import java.time.Instant;
import java.util.List;

/**
 * One network or account that is kept out.
 *
 * @param target how the form that lifts the ban names it
 * @param name the network, or the id of the account
 * @param repeat the how many-th ban in a row
 * @param evidence the last things it did, the newest last
 */
public record BanRow(String target, String name, Instant from, Instant until, int repeat, List<String> evidence) {

    public BanRow {
        evidence = List.copyOf(evidence);
    }
}
