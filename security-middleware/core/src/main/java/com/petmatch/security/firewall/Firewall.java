package com.petmatch.security.firewall;

import java.util.List;

/**
 * Finds hostile values in requests: each is decoded to its end, one pass says which detectors must read it, and what
 * they find is summed up in points.
 *
 * <p><b>Security guarantees.</b> The work is linear in the request, bounded by the {@link InspectionBudget} and the
 * same for the same request. Nothing that was not looked at passes by default. It is a second line: parameterised
 * statements and output encoding are the first. Immutable and safe for concurrent use.
 */
public final class Firewall {

    private final FirewallEngine engine;
    private final BodyLimits bodies;

    Firewall(FirewallEngine engine, BodyLimits bodies) {
        this.engine = engine;
        this.bodies = bodies;
    }

    /** All detectors of this library, the default profile, and what the builder is told beyond. */
    public static FirewallBuilder builder() {
        return new FirewallBuilder();
    }

    /** The same detectors and limits under other settings. */
    public Firewall with(FirewallSettings settings) {
        return new Firewall(engine.with(settings), bodies);
    }

    public FirewallSettings settings() {
        return engine.settings();
    }

    /** How far bodies are read. */
    public BodyLimits bodies() {
        return bodies;
    }

    /** Everything that may be found: for settings and documents. */
    public List<FirewallRule> rules() {
        return engine.rules();
    }

    /** The exclusions that let nothing pass any more. */
    public List<Exclusion> expiredExclusions() {
        return engine.expired();
    }

    /** Reads path, parameters, header fields and cookies. */
    public FirewallReport inspectHead(RequestHead head) {
        Inspector inspector = new Inspector(engine, head.route().toString(), 0);
        new HeadReader(inspector).read(head);
        return inspector.report();
    }

    /** Reads a body. */
    public FirewallReport inspectBody(BodyBytes body) {
        return inspectBody(body, FirewallReport.clean());
    }

    /**
     * Reads a body.
     *
     * @param head what was found in the head of the same request: its points count on
     */
    public FirewallReport inspectBody(BodyBytes body, FirewallReport head) {
        Inspector inspector = new Inspector(engine, body.route().toString(), head.points());
        return new BodyReader(inspector, bodies).read(body);
    }
}
