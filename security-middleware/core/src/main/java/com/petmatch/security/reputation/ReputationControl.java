package com.petmatch.security.reputation;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.access.Principal;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.pipeline.ControlOutcome;
import com.petmatch.security.pipeline.ControlOutcome.Verdict;
import com.petmatch.security.pipeline.Inspection;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.pipeline.Stage;
import com.petmatch.security.pipeline.StageControl;
import java.util.List;
import java.util.Optional;

/**
 * Keeps banned and listed networks out with 403, and asks callers of doubtful reputation for more with 401. Somebody who
 * is signed in is judged by the account, not by the network: who shares an address does not pay for its neighbours.
 *
 * <p>Needs a {@link ReputationStore} that does not wait: one that does I/O behind {@link RememberedScores}. Safe for concurrent use.
 */
public final class ReputationControl implements StageControl {

    private final Stage room;
    private final BanList bans;
    private final Reputation reputation;
    private final List<ThreatFeed> feeds;
    private final ChallengeProof proof;

    /**
     * A control for one room.
     *
     * @param feeds whose networks are refused; those that the ban list allows pass
     */
    public ReputationControl(
            Stage room, BanList bans, Reputation reputation, List<ThreatFeed> feeds, ChallengeProof proof) {
        this.room = room;
        this.bans = bans;
        this.reputation = reputation;
        this.feeds = List.copyOf(feeds);
        this.proof = proof;
    }

    /**
     * Puts one control before all others, for networks, and one behind the sign-in: for accounts, and for those who came
     * past the first with a credential that named nobody.
     */
    public static void install(PipelineBuilder builder, BanList bans, Reputation reputation, List<ThreatFeed> feeds) {
        builder.control(
                Stage.BAN_LIST,
                new ReputationControl(Stage.BAN_LIST, bans, reputation, feeds, ChallengeProof.underWay()));
        builder.control(
                Stage.BODY, new ReputationControl(Stage.BODY, bans, reputation, List.of(), ChallengeProof.atSignIn()));
    }

    @Override
    public ControlOutcome inspect(Inspection inspection) {
        Optional<Principal> principal = inspection.principal();
        return principal.isPresent() ? account(principal.get(), inspection) : network(inspection);
    }

    private ControlOutcome account(Principal principal, Inspection inspection) {
        return bans.banned(principal.subject()).isPresent()
                ? refused("account-ban")
                : doubted(ScoreKey.of(principal.subject()), inspection);
    }

    private ControlOutcome network(Inspection inspection) {
        if (bans.banned(inspection.client()).isPresent()) {
            return refused("ban");
        }
        if (bans.exemptions().isAllowed(inspection.client())) {
            return ControlOutcome.passed();
        }
        for (ThreatFeed feed : feeds) {
            if (feed.contains(inspection.client())) {
                return refused("feed." + feed.name());
            }
        }
        return doubted(ScoreKey.of(inspection.network()), inspection);
    }

    private ControlOutcome refused(String rule) {
        return ControlOutcome.ended(
                new Verdict.Refuse(SecurityErrors.REPUTATION_BANNED, 403),
                evidence(rule, SecurityErrors.REPUTATION_BANNED, Severity.ERROR));
    }

    private ControlOutcome doubted(ScoreKey key, Inspection inspection) {
        return !proof.isGiven(inspection) && reputation.isDoubtful(key)
                ? ControlOutcome.ended(
                        new Verdict.Ask(SecurityErrors.CHALLENGE_REQUIRED),
                        evidence("score", SecurityErrors.CHALLENGE_REQUIRED, Severity.WARNING))
                : ControlOutcome.passed();
    }

    private Evidence evidence(String rule, ErrorCode code, Severity severity) {
        return Evidence.of(room.name(), rule, code, severity);
    }
}
