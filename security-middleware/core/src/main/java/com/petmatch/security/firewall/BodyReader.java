package com.petmatch.security.firewall;

/** Reads a body as what it says it is. */
final class BodyReader {

    private final Inspector inspector;
    private final BodyLimits limits;

    BodyReader(Inspector inspector, BodyLimits limits) {
        this.inspector = inspector;
        this.limits = limits;
    }

    FirewallReport read(BodyBytes body) {
        return inspector.report();
    }
}
