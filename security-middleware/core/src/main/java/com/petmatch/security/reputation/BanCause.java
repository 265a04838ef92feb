package com.petmatch.security.reputation;

import java.util.List;

/** Why there is a ban: no ban without evidence. */
public sealed interface BanCause {

    /** As text for events and operators. */
    List<String> evidence();

    /**
     * The score rose too high.
     *
     * @param misdeeds the last ones, at least one
     */
    record Misdeeds(List<Misdeed> misdeeds) implements BanCause {

        public Misdeeds {
            misdeeds = List.copyOf(misdeeds);
            if (misdeeds.isEmpty()) {
                throw new IllegalArgumentException("Expected one misdeed or more");
            }
        }

        @Override
        public List<String> evidence() {
            return misdeeds.stream().map(Misdeed::toString).toList();
        }
    }

    /** Somebody decided it. */
    record Operator(String actor, String reason) implements BanCause {

        public Operator {
            actor = Reasons.required("actor", actor);
            reason = Reasons.required("reason", reason);
        }

        @Override
        public List<String> evidence() {
            return List.of(actor + ": " + reason);
        }
    }
}
