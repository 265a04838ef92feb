package com.petmatch.security.login;

/**
 * Somebody starts to sign in. {@code toString} shows the client network alone.
 *
 * @param deviceCookie the value of {@link KnownDevices#COOKIE}; empty when the browser sent none
 * @param challengePassed whether the client just did what a {@link FlowOutcome.ChallengeNeeded} asked for
 */
public record FlowRequest(LoginAttempt attempt, String deviceCookie, boolean challengePassed) {

    /** A first try. */
    public static FlowRequest of(LoginAttempt attempt, String deviceCookie) {
        return new FlowRequest(attempt, deviceCookie, false);
    }

    @Override
    public String toString() {
        return "FlowRequest[" + attempt + "]";
    }
}
