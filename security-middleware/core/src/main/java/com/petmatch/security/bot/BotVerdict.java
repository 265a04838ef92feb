package com.petmatch.security.bot;

import java.util.Set;

/**
 * What a user agent says. A value.
 *
 * @param purposes of the known programs that it names; empty for browsers and unknown ones
 * @param isPending whether a crawler's name is still being looked up
 */
public record BotVerdict(BotClass botClass, Set<BotPurpose> purposes, boolean isPending) {

    public BotVerdict {
        purposes = Set.copyOf(purposes);
    }

    static BotVerdict of(BotClass botClass) {
        return new BotVerdict(botClass, Set.of(), false);
    }
}
