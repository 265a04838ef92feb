package com.petmatch.platform.guard;

import com.petmatch.platform.account.RoleGrants;
import com.petmatch.security.access.Principal;
import com.petmatch.security.reputation.Ban;
import com.petmatch.security.reputation.BanList;
import com.petmatch.security.reputation.Reputation;
import com.petmatch.security.reputation.ScoreKey;
import java.util.List;
import java.util.function.Predicate;

/**
 * The bans that hold, and the way to lift one: for who signed in a moment ago, with a reason that the audit keeps. Lifting
 * forgets the points too, or the next small thing would ban again. Safe for concurrent use.
 */
public final class BanDesk {

    private static final int MOST_EVIDENCE = 5;

    private final BanList bans;
    private final Reputation reputation;
    private final Predicate<Principal> recent;

    /** Over the list; {@code recent} tells whether an operator proved a moment ago who they are. */
    public BanDesk(BanList bans, Reputation reputation, Predicate<Principal> recent) {
        this.bans = bans;
        this.reputation = reputation;
        this.recent = recent;
    }

    /** Those that end last first. */
    List<BanRow> bans(int most) {
        return bans.list().stream().limit(most).map(BanDesk::row).toList();
    }

    /** Whether the operator may lift bans at all. */
    boolean mayLift(Principal operator) {
        return operator.hasRole(RoleGrants.ADMIN);
    }

    boolean hasProvenItself(Principal operator) {
        return recent.test(operator);
    }

    /** Lifts; one that is over already is what the operator wanted. */
    void lift(ScoreKey target, Principal operator, LiftReason reason) {
        reputation.pardon(target, operator.subject().toString(), reason.code());
    }

    private static BanRow row(Ban ban) {
        List<String> evidence = ban.cause().evidence();
        return new BanRow(
                ban.target().toString(),
                name(ban.target()),
                ban.from(),
                ban.until(),
                ban.repeat(),
                evidence.subList(Math.max(0, evidence.size() - MOST_EVIDENCE), evidence.size()));
    }

    private static String name(ScoreKey target) {
        String text = target.toString();
        return text.substring(text.indexOf(':') + 1);
    }
}
