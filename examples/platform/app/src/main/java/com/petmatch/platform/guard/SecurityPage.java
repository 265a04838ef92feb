package com.petmatch.platform.guard;

import com.petmatch.platform.web.FormState;
import java.util.List;

/**
 * The operator's page about attacks.
 *
 * @param watched what rules that only watch would have refused
 * @param mayLift whether the reader may lift a ban
 * @param form what was wrong with the wish to lift one
 */
public record SecurityPage(LivePanel live, List<BanRow> bans, List<RuleRow> watched, boolean mayLift, FormState form) {

    public SecurityPage {
        bans = List.copyOf(bans);
        watched = List.copyOf(watched);
    }

    public List<LiftReason> reasons() {
        return LiftReason.all();
    }
}
