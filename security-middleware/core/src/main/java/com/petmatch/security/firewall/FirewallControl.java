package com.petmatch.security.firewall;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.firewall.FirewallReport.Answer;
import com.petmatch.security.pipeline.ControlOutcome;
import com.petmatch.security.pipeline.ControlOutcome.Verdict;
import com.petmatch.security.pipeline.Inspection;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.pipeline.SelfCheckFinding;
import com.petmatch.security.pipeline.SelfCheckFinding.Kind;
import com.petmatch.security.pipeline.Stage;
import com.petmatch.security.pipeline.StageControl;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteId;
import com.petmatch.security.request.RouteMatch;
import com.petmatch.security.request.RouteMatch.Matched;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks a firewall about the head of a request in {@link Stage#FIREWALL} and about its body in {@link Stage#BODY};
 * points of the head count on, and both see one version of the settings. Safe for concurrent use.
 */
public final class FirewallControl implements StageControl {

    private final LiveFirewall firewall;
    private final Stage room;
    private final Function<Inspection, Optional<BodyBytes>> bodies;

    private FirewallControl(LiveFirewall firewall, Stage room, Function<Inspection, Optional<BodyBytes>> bodies) {
        this.firewall = firewall;
        this.room = room;
        this.bodies = bodies;
    }

    /** The control for {@link Stage#FIREWALL}. */
    public static FirewallControl ofHeads(LiveFirewall firewall) {
        return new FirewallControl(firewall, Stage.FIREWALL, inspection -> Optional.empty());
    }

    /**
     * The control for {@link Stage#BODY}.
     *
     * @param bodies reads the body of a request up to one byte more than is inspected; empty for a request without one,
     * or
     *     one that nobody may read
     */
    public static FirewallControl ofBodies(LiveFirewall firewall, Function<Inspection, Optional<BodyBytes>> bodies) {
        return new FirewallControl(firewall, Stage.BODY, bodies);
    }

    /**
     * The control for {@link Stage#BODY}, over what a request's own source shows; bodies of {@link Mark#RAW_BODY} and
     * {@link Mark#UPLOAD} routes are not read.
     */
    public static FirewallControl ofBodies(LiveFirewall firewall) {
        return ofBodies(firewall, inspection -> body(firewall, inspection));
    }

    private static Optional<BodyBytes> body(LiveFirewall firewall, Inspection inspection) {
        if (inspection.match() instanceof Matched matched
                && (matched.route().is(Mark.RAW_BODY) || matched.route().is(Mark.UPLOAD))) {
            return Optional.empty();
        }
        String coding = String.join(", ", inspection.request().values("content-encoding"));
        return inspection
                .request()
                .body()
                .view(firewall.current().bodies().maxBytes())
                .map(view -> new BodyBytes(view.bytes(), view.contentType(), coding, route(inspection.match())));
    }

    /** Puts both controls into their rooms, as {@link #ofBodies(LiveFirewall)} reads bodies. */
    public static void install(PipelineBuilder builder, LiveFirewall firewall) {
        install(builder, firewall, inspection -> body(firewall, inspection));
    }

    /** Puts both controls into their rooms, and lets the self-check name expired exclusions. */
    public static void install(
            PipelineBuilder builder, LiveFirewall firewall, Function<Inspection, Optional<BodyBytes>> bodies) {
        builder.control(Stage.FIREWALL, ofHeads(firewall));
        builder.control(Stage.BODY, ofBodies(firewall, bodies));
        builder.selfCheck(() -> firewall.current().expiredExclusions().stream()
                .map(gone -> new SelfCheckFinding(Severity.WARNING, Kind.EXPIRED_RULE, gone.ruleId()))
                .toList());
    }

    /** What both rooms share about one request. */
    private static final class Shared {
        private final Firewall version;
        private FirewallReport head = FirewallReport.clean();

        private Shared(Firewall version) {
            this.version = version;
        }
    }

    @Override
    public ControlOutcome inspect(Inspection inspection) {
        Shared shared = inspection.rooms().kept(Shared.class, () -> new Shared(firewall.current()));
        if (room == Stage.FIREWALL) {
            shared.head = shared.version.inspectHead(head(inspection));
            return outcome(shared.head);
        }
        return bodies.apply(inspection)
                .map(body -> outcome(shared.version.inspectBody(body, shared.head)))
                .orElse(ControlOutcome.passed());
    }

    private static RequestHead head(Inspection inspection) {
        return new RequestHead(
                inspection.canonical().method(),
                inspection.canonical().segments(),
                inspection.canonical().query(),
                inspection.request().fields(),
                route(inspection.match()));
    }

    private static RouteId route(RouteMatch match) {
        return match instanceof Matched matched ? matched.route().id() : RouteId.unmatched();
    }

    private ControlOutcome outcome(FirewallReport report) {
        if (report.findings().isEmpty() && report.isPassed()) {
            return ControlOutcome.passed();
        }
        List<Evidence> evidence = new ArrayList<>();
        for (Finding finding : report.findings()) {
            FirewallRule rule = finding.rule();
            evidence.add(new Evidence(
                    room.name(), rule.id(), SecurityErrors.FIREWALL_REFUSED, rule.severity(), finding.shadow()));
        }
        return new ControlOutcome(evidence, verdict(report.answer()));
    }

    private static Optional<Verdict> verdict(Answer answer) {
        return switch (answer) {
            case PASS -> Optional.empty();
            case DENY -> refused(SecurityErrors.FIREWALL_REFUSED, 403);
            case TOO_LARGE -> refused(SecurityErrors.FIREWALL_BODY_SIZE, 413);
            case UNSUPPORTED_CODING -> refused(SecurityErrors.FIREWALL_BODY_CODING, 415);
        };
    }

    private static Optional<Verdict> refused(ErrorCode code, int status) {
        return Optional.of(new Verdict.Refuse(code, status));
    }
}
