package com.petmatch.security.testkit.catalogue;

import java.util.List;

/**
 * What a scenario sends.
 *
 * @param honest must be served, else the refusal of the attack proves nothing; each is asked once a run
 * @param attacks judged by the expectation, in their order
 */
public record Exchange(List<AttackRequest> honest, List<AttackRequest> attacks) {

    public Exchange {
        honest = List.copyOf(honest);
        attacks = List.copyOf(attacks);
        if (attacks.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one request");
        }
    }

    public static Exchange of(AttackRequest... attacks) {
        return of(List.of(attacks));
    }

    public static Exchange of(List<AttackRequest> attacks) {
        return new Exchange(List.of(), attacks);
    }

    /** The same attacks, beside requests that must be served. */
    public Exchange beside(AttackRequest... served) {
        return new Exchange(List.of(served), attacks);
    }
}
