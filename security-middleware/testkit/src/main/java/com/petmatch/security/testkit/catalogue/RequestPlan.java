package com.petmatch.security.testkit.catalogue;

/** Makes the requests of a scenario for one host. Pure: equal facts give equal requests. */
@FunctionalInterface
public interface RequestPlan {

    /** The requests; asked only when the facts that the scenario needs are there. */
    Exchange of(TargetFacts facts);
}
