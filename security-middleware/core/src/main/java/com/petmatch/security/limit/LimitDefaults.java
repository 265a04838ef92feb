package com.petmatch.security.limit;

import java.time.Duration;

/**
 * The limits that fit most hosts, as rules to be asked with keys of the host's choice. Immutable.
 *
 * @param anonymous for everybody of a network prefix who is not signed in
 * @param signedIn for a subject
 * @param loginAccount sign-in tries for one account from one prefix
 * @param loginPrefix sign-in tries from one prefix
 * @param loginFailures failed sign-ins of one account from anywhere
 * @param resetAccount password resets of one account
 * @param resetPrefix password resets from one prefix
 * @param secondFactor tries for one challenge
 * @param upload files of a subject
 * @param partner requests of a partner's client
 */
public record LimitDefaults(
        LimitRule anonymous,
        LimitRule signedIn,
        LimitRule loginAccount,
        LimitRule loginPrefix,
        LimitRule loginFailures,
        LimitRule resetAccount,
        LimitRule resetPrefix,
        LimitRule secondFactor,
        LimitRule upload,
        LimitRule partner) {

    private static final Duration CHALLENGE_LIFE = Duration.ofMinutes(10);
    private static final long CHALLENGE_TRIES = 5;

    public static LimitDefaults standard() {
        return new LimitDefaults(
                LimitRule.perMinute("anonymous", 60),
                LimitRule.perMinute("signed-in", 600),
                LimitRule.perMinute("login.account", 5),
                LimitRule.perMinute("login.prefix", 20),
                LimitRule.perHour("login.failures", 100),
                LimitRule.perHour("reset.account", 3),
                LimitRule.perHour("reset.prefix", 10),
                new LimitRule("second-factor", 1, CHALLENGE_LIFE, CHALLENGE_TRIES),
                LimitRule.perHour("upload", 30),
                LimitRule.perMinute("partner", 6_000));
    }
}
