package com.petmatch.security.honeypot;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.bot.BotClass;
import com.petmatch.security.bot.BotClassifier;
import com.petmatch.security.bot.BotVerdict;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.pipeline.ControlOutcome;
import com.petmatch.security.pipeline.ControlOutcome.Verdict;
import com.petmatch.security.pipeline.Inspection;
import com.petmatch.security.pipeline.Stage;
import com.petmatch.security.pipeline.StageControl;
import com.petmatch.security.reputation.Signal;
import com.petmatch.security.request.CanonicalOutcome.Canonical;
import com.petmatch.security.request.QueryParameter;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteMatch;
import java.util.List;
import java.util.Optional;

/**
 * Looks whether a request touches a decoy, for {@link Stage#HONEYPOT}. The answer to a probe is that of a path that does not
 * exist, to a canary key that of an unknown key: nothing tells that somebody watches. A filled field is only noted.
 *
 * <p><b>Security guarantees.</b> A path that the host serves is no decoy. Confirmed crawlers leave no evidence; what comes
 * ahead of a click, for a preview, from another page or from a crawler that is not confirmed yet leaves a weak one, which
 * never bans alone. Who forges those fields is spared the ban, not the refusal. Safe for concurrent use.
 */
public final class HoneypotControl implements StageControl {

    private final Decoys decoys;
    private final Bystanders bystanders;

    public HoneypotControl(Decoys decoys, BotClassifier bots) {
        this.decoys = decoys;
        this.bystanders = new Bystanders(bots);
    }

    @Override
    public ControlOutcome inspect(Inspection inspection) {
        if (decoys.canaries().isPresentedBy(inspection.request())) {
            Verdict asked = new Verdict.Ask(SecurityErrors.APIKEY_UNKNOWN);
            return ControlOutcome.ended(asked, evidence(Signal.CANARY_KEY));
        }
        Canonical canonical = inspection.canonical();
        boolean isServed = inspection.match() instanceof RouteMatch.Matched;
        if (!isServed && decoys.isProbe(canonical.segments())) {
            return touched(inspection, Signal.PROBE_PATH);
        }
        if (!isServed && decoys.isLink(canonical.segments())) {
            return touched(inspection, Signal.DECOY_LINK);
        }
        return isFilledIn(inspection)
                ? new ControlOutcome(List.of(evidence(Signal.HONEYPOT_FIELD)), Optional.empty())
                : ControlOutcome.passed();
    }

    private ControlOutcome touched(Inspection inspection, Signal meant) {
        BotVerdict bot = bystanders.classify(inspection);
        // What a path that does not exist gets.
        Verdict refused = new Verdict.Refuse(SecurityErrors.REQUEST_ROUTE, 404);
        if (bot.botClass() == BotClass.VERIFIED_CRAWLER) {
            return ControlOutcome.ended(refused);
        }
        boolean unwitting = meant == Signal.PROBE_PATH && bystanders.isUnwitting(inspection.request(), bot);
        return ControlOutcome.ended(refused, evidence(unwitting ? Signal.UNWITTING_PROBE : meant));
    }

    private boolean isFilledIn(Inspection inspection) {
        Canonical canonical = inspection.canonical();
        List<String> names = decoys.fieldNames();
        for (QueryParameter one : canonical.query()) {
            if (names.contains(one.name()) && !one.value().isBlank()) {
                return true;
            }
        }
        return mayHoldForm(inspection)
                && names.stream()
                        .anyMatch(name -> inspection
                                .request()
                                .body()
                                .formField(name)
                                .filter(value -> !value.isBlank())
                                .isPresent());
    }

    // Bodies that a signature covers are never touched, nor those of requests that nobody serves.
    private static boolean mayHoldForm(Inspection inspection) {
        return "POST".equals(inspection.canonical().method())
                && inspection.match() instanceof RouteMatch.Matched matched
                && !matched.route().is(Mark.RAW_BODY)
                && inspection
                        .request()
                        .text("content-type")
                        .regionMatches(true, 0, "application/x-www-form-urlencoded", 0, 33);
    }

    private static Evidence evidence(Signal signal) {
        ErrorCode code = SecurityErrors.HONEYPOT_HIT;
        Severity severity = signal.isWeak() ? Severity.NOTICE : Severity.WARNING;
        return Evidence.of(Stage.HONEYPOT.name(), signal.rule(), code, severity);
    }
}
