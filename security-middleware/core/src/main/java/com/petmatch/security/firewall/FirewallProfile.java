package com.petmatch.security.firewall;

/** How much proof a refusal needs. */
public enum FirewallProfile {
    /** Only what is certain counts; refused at 5 points. The default: honest requests pass. */
    PRECISE(Confidence.HIGH, 5),
    /** What is likely counts too; refused at 5 points. */
    BALANCED(Confidence.MEDIUM, 5),
    /** Everything counts; refused at 3 points. Honest text about computers will be refused. */
    STRICT(Confidence.LOW, 3);

    private final Confidence least;
    private final int limit;

    FirewallProfile(Confidence least, int limit) {
        this.least = least;
        this.limit = limit;
    }

    boolean counts(Confidence confidence) {
        return confidence.compareTo(least) <= 0;
    }

    /** The points at which a request is refused. */
    public int limit() {
        return limit;
    }
}
