package com.petmatch.security.pipeline;

/** The controls in their default order, cheapest first, and what each does when it fails itself. */
public enum Stage {
    /** Canonical form, route, body size. */
    SHAPE(FailMode.CLOSED),
    /** Limits per client network. */
    ADDRESS_LIMIT(FailMode.LOCAL_FALLBACK),
    /** Session cookie or bearer token. */
    CREDENTIAL(FailMode.CLOSED),
    /** Forged requests of other sites. */
    CSRF(FailMode.CLOSED),
    /** Limits per subject. */
    SUBJECT_LIMIT(FailMode.LOCAL_FALLBACK),
    /** Roles and permissions. */
    ACCESS(FailMode.CLOSED);

    private final FailMode failMode;

    Stage(FailMode failMode) {
        this.failMode = failMode;
    }

    /** The default fail mode. */
    public FailMode failMode() {
        return failMode;
    }
}
