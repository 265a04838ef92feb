package com.petmatch.security.pipeline;

import com.petmatch.security.decision.Evidence.Severity;

/**
 * One thing about a host's own configuration that an operator should know.
 *
 * @param about the stage, route, key or network it is about
 */
public record SelfCheckFinding(Severity severity, Kind kind, String about) {

    /** What was found. */
    public enum Kind {
        /** The access policy has no roles, yet routes demand permissions. */
        EMPTY_POLICY,
        /** A route demands a permission that no role grants: nobody can use it. */
        UNGRANTED_PERMISSION,
        /** A route marked {@code ADMIN} only demands somebody signed in. */
        ADMIN_WITHOUT_PERMISSION,
        /** Acts of the operator are not recorded. */
        ADMIN_WITHOUT_AUDIT,
        /** A stage does not run. */
        STAGE_OFF,
        /** A stage only watches. */
        STAGE_SHADOW,
        /** Requests go on when a stage fails. */
        STAGE_OPEN,
        /** Every address is taken for one of our proxies. */
        TRUSTS_EVERY_PROXY,
        /** Any {@code Host} is accepted. */
        ANY_HOST,
        /** Browsers may come back without TLS. */
        PLAIN_TRANSPORT,
        /** A key was made for development. */
        DEVELOPMENT_KEY,
        /** A rule or an exclusion is past its time. */
        EXPIRED_RULE,
        /** A signature provider failed its known answers. */
        PROVIDER_FAILED,
        /** A part of the host could not say how it is. */
        CHECK_FAILED
    }

    /** A key that must not reach production, such as one made at start. */
    public static SelfCheckFinding developmentKey(String name) {
        return new SelfCheckFinding(Severity.CRITICAL, Kind.DEVELOPMENT_KEY, name);
    }
}
