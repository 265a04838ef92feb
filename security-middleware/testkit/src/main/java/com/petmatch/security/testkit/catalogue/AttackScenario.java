package com.petmatch.security.testkit.catalogue;

/**
 * One case of the catalogue: what is sent and what a host that withstands it answers. Immutable.
 *
 * @param id stable and unique, such as {@code r01-none-mixed-case}
 */
public record AttackScenario(String id, AttackFamily family, Needs needs, RequestPlan plan, Expectation expectation) {

    /** 1 to 76. */
    public int row() {
        return family.row();
    }
}
