package com.petmatch.security.pipeline;

import java.util.EnumSet;
import java.util.Set;

/**
 * The controls in their default order, cheapest first, and what each does when it fails itself.
 *
 * <p>Rooms are stages that hold nothing until the host puts a {@link StageControl} in.
 */
public enum Stage {
    /** Canonical form, route, body size. */
    SHAPE(FailMode.CLOSED),
    /** Which address the client has. */
    ADDRESS(FailMode.CLOSED),
    /** Room: banned networks. */
    BAN_LIST(FailMode.OPEN),
    /** Limits per client network. */
    ADDRESS_LIMIT(FailMode.LOCAL_FALLBACK),
    /** Room: paths and fields that only attackers use. */
    HONEYPOT(FailMode.OPEN),
    /** Room: target and header fields. */
    FIREWALL(FailMode.CLOSED),
    /** Ends requests that no route serves, after limits have counted them. */
    ROUTE(FailMode.CLOSED),
    /** Session cookie or bearer token. */
    CREDENTIAL(FailMode.CLOSED),
    /** Forged requests of other sites. */
    CSRF(FailMode.CLOSED),
    /** Limits per subject. */
    SUBJECT_LIMIT(FailMode.LOCAL_FALLBACK),
    /** Roles and permissions. */
    ACCESS(FailMode.CLOSED),
    /** Room: body firewall and uploads. */
    BODY(FailMode.CLOSED),
    /** The record of the decision; on {@code ADMIN} routes it fails closed. */
    AUDIT(FailMode.OPEN),
    /** Response fields, cookies and the token of the page. */
    RESPONSE(FailMode.CLOSED);

    private static final Set<Stage> ROOMS = EnumSet.of(BAN_LIST, HONEYPOT, FIREWALL, BODY);
    private static final Set<Stage> LIMITS = EnumSet.of(ADDRESS_LIMIT, SUBJECT_LIMIT);
    private static final Set<Stage> FIXED = EnumSet.of(SHAPE, ADDRESS, ROUTE, CREDENTIAL, RESPONSE);

    private final FailMode failMode;

    Stage(FailMode failMode) {
        this.failMode = failMode;
    }

    /** The default fail mode on ordinary routes. */
    public FailMode failMode() {
        return failMode;
    }

    /** The default settings on a class of routes. */
    public StageSettings defaults(RouteClass routes) {
        boolean recorded = this == AUDIT && routes == RouteClass.ADMIN;
        return StageSettings.enforced(recorded ? FailMode.CLOSED : failMode);
    }

    /** Whether the host may put a control in. */
    public boolean isRoom() {
        return ROOMS.contains(this);
    }

    /** Whether it may be watched or switched off: a stage that the following ones build on may not. */
    boolean isSwitchable() {
        return !FIXED.contains(this);
    }

    /** Whether a failure may mean this: nothing that an allow depends on may be open. */
    boolean mayFail(FailMode mode) {
        return switch (mode) {
            case CLOSED -> true;
            case LOCAL_FALLBACK -> LIMITS.contains(this);
            case OPEN -> isRoom() || LIMITS.contains(this) || this == AUDIT;
        };
    }
}
