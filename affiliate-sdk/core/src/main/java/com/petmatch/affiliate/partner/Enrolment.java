package com.petmatch.affiliate.partner;

import com.petmatch.affiliate.program.ProgramId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A partner's membership of a programme with all states it ever had. Immutable; written compare-and-set on the version.
 *
 * @param states the oldest first, at least one
 * @param version from 1
 */
public record Enrolment(EnrolmentId id, PartnerId partner, ProgramId program, List<StateSince> states, long version) {

    public Enrolment {
        states = List.copyOf(states);
        if (states.isEmpty() || version < 1) {
            throw new IllegalArgumentException("Expected at least one state and a version from 1");
        }
    }

    static Enrolment applied(EnrolmentId id, PartnerId partner, ProgramId program, Instant at) {
        return new Enrolment(id, partner, program, List.of(new StateSince(PartnerState.APPLIED, at)), 1);
    }

    /** The newest state. */
    public PartnerState state() {
        return states.get(states.size() - 1).state();
    }

    /** The state as of a moment; empty before the partner applied. */
    public Optional<PartnerState> stateAt(Instant at) {
        return states.stream()
                .filter(entry -> !entry.since().isAfter(at))
                .reduce((earlier, later) -> later)
                .map(StateSince::state);
    }

    Enrolment changed(PartnerState next, Instant at) {
        List<StateSince> longer = new ArrayList<>(states);
        longer.add(new StateSince(next, at));
        return new Enrolment(id, partner, program, longer, version + 1);
    }
}
