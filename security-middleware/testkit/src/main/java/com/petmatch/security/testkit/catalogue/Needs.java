package com.petmatch.security.testkit.catalogue;

import java.util.Set;

/** What a scenario cannot do without. */
public record Needs(Set<Fact> facts, Set<Control> controls, Reach reach) {

    /** Where a scenario can be sent. */
    public enum Reach {
        ANYWHERE,
        /** It needs addresses that a socket of this machine does not have. */
        MEMORY,
        /** It is made of bytes that a parsed request cannot hold, or looks at what the host itself writes. */
        WIRE
    }

    public Needs {
        facts = Set.copyOf(facts);
        controls = Set.copyOf(controls);
    }

    boolean areMetBy(TargetFacts known) {
        return facts.stream().allMatch(known::has) && controls.stream().allMatch(known::has);
    }

    boolean reach(boolean memory) {
        return reach == Reach.ANYWHERE || (reach == Reach.MEMORY) == memory;
    }
}
