package com.petmatch.security.decision;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.access.Caller;
import com.petmatch.security.access.Principal;
import com.petmatch.security.request.RouteMatch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The one answer about a request. Immutable; evidence is for audit only. */
public sealed interface Decision {

    int MAX_EVIDENCE = 32;

    List<Evidence> evidence();

    ResponseEdits edits();

    /** The route, its methods, or that there is none. */
    RouteMatch match();

    /** The host serves the request. */
    record Allow(Caller caller, RouteMatch.Matched match, List<Evidence> evidence, ResponseEdits edits)
            implements Decision {

        public Allow {
            evidence = bounded(evidence);
        }

        /** Who it is; empty on open routes without a credential. */
        public Optional<Principal> principal() {
            return caller instanceof Principal principal ? Optional.of(principal) : Optional.empty();
        }
    }

    /** A credential is missing or worthless: 401, or the sign-in page. */
    record Challenge(ErrorCode code, RouteMatch match, List<Evidence> evidence, ResponseEdits edits)
            implements Decision {

        public Challenge {
            evidence = bounded(evidence);
        }
    }

    /** Refused with this status. */
    record Deny(ErrorCode code, int status, RouteMatch match, List<Evidence> evidence, ResponseEdits edits)
            implements Decision {

        public Deny {
            evidence = bounded(evidence);
        }
    }

    /** Too much at once: 429. */
    record Throttle(ErrorCode code, Duration retryAfter, RouteMatch match, List<Evidence> evidence, ResponseEdits edits)
            implements Decision {

        public Throttle {
            evidence = bounded(evidence);
        }
    }

    /** Answered by a decoy, as if there were something to find. */
    record Deceive(ErrorCode code, Decoy decoy, RouteMatch match, List<Evidence> evidence, ResponseEdits edits)
            implements Decision {

        public Deceive {
            evidence = bounded(evidence);
        }
    }

    /** The same decision with other edits. */
    default Decision withEdits(ResponseEdits other) {
        return fold(
                allow -> new Allow(allow.caller(), allow.match(), allow.evidence(), other),
                challenge -> new Challenge(challenge.code(), challenge.match(), challenge.evidence(), other),
                deny -> new Deny(deny.code(), deny.status(), deny.match(), deny.evidence(), other),
                throttle -> new Throttle(
                        throttle.code(), throttle.retryAfter(), throttle.match(), throttle.evidence(), other),
                deceive -> new Deceive(deceive.code(), deceive.decoy(), deceive.match(), deceive.evidence(), other));
    }

    /** Handles every case. */
    default <T> T fold(
            Function<? super Allow, ? extends T> allow,
            Function<? super Challenge, ? extends T> challenge,
            Function<? super Deny, ? extends T> deny,
            Function<? super Throttle, ? extends T> throttle,
            Function<? super Deceive, ? extends T> deceive) {
        if (this instanceof Allow allowed) {
            return allow.apply(allowed);
        }
        if (this instanceof Challenge challenged) {
            return challenge.apply(challenged);
        }
        if (this instanceof Deny denied) {
            return deny.apply(denied);
        }
        if (this instanceof Throttle throttled) {
            return throttle.apply(throttled);
        }
        return deceive.apply((Deceive) this);
    }

    /** The status of a refusal; 200 for an allowed request, which the host answers. */
    default int status() {
        return this.<Integer>fold(
                allow -> 200,
                challenge -> 401,
                Deny::status,
                throttle -> 429,
                deceive -> deceive.decoy().status());
    }

    private static List<Evidence> bounded(List<Evidence> evidence) {
        return List.copyOf(evidence.size() <= MAX_EVIDENCE ? evidence : evidence.subList(0, MAX_EVIDENCE));
    }
}
