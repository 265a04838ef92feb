package com.petmatch.platform.guard;

import java.time.Instant;
import java.util.List;

/** The newest refusals and the rules that refused most often since this host started. */
public record LivePanel(List<RefusalRow> refusals, List<RuleRow> rules, Instant asOf) {

    public LivePanel {
        refusals = List.copyOf(refusals);
        rules = List.copyOf(rules);
    }
}
