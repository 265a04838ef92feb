package com.petmatch.security.reputation;

import java.util.Locale;

/**
 * What earns points. A weak signal can come from software that means no harm: a browser that fetches ahead or fills in
 * forms, a page that links to a decoy to have its readers banned. Weak signals alone never ban.
 */
public enum Signal {
    /** Asked for a path that only attackers look for. */
    PROBE_PATH(40, false),
    /** Presented a key that was laid out for thieves. */
    CANARY_KEY(100, false),
    /** The firewall refused a request. */
    FIREWALL_DENY(10, false),
    /** A limit was reached. */
    LIMIT_REACHED(1, false),
    /** A sign-in failed. */
    LOGIN_FAILURE(2, false),
    /** Filled in a form field that people do not see. */
    HONEYPOT_FIELD(15, true),
    /** Followed a link that {@code robots.txt} asks to leave alone. */
    DECOY_LINK(15, true),
    /** A probe path, but asked for ahead, for a preview or by another site's page. */
    UNWITTING_PROBE(5, true);

    private final int points;
    private final boolean weak;

    Signal(int points, boolean weak) {
        this.points = points;
        this.weak = weak;
    }

    /** The points by default, 1 to 100. */
    public int points() {
        return points;
    }

    public boolean isWeak() {
        return weak;
    }

    /** Under which rule evidence of it stands, such as {@code probe-path}. */
    public String rule() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
