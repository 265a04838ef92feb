package com.petmatch.testkit;

import java.time.Duration;
import java.util.Optional;

/**
 * One thing that goes wrong at one call.
 *
 * @param method name of the method, of all its overloads
 * @param call which call of the method, counted from 1 over the life of the injector
 * @param kind how it goes wrong
 * @param until for a hang: how long by the injector's clock before the caller sees a time-out; empty until released
 */
public record Fault(String method, int call, Kind kind, Optional<Duration> until) {

    public Fault {
        if (call < 1) {
            throw new IllegalArgumentException("Expected calls to be counted from 1, got " + call);
        }
    }

    /** The call fails without having had its effect. */
    public static Fault failBefore(String method, int call) {
        return new Fault(method, call, Kind.FAIL_BEFORE, Optional.empty());
    }

    /** The call has its effect, and then fails: what a lost answer looks like. */
    public static Fault failAfter(String method, int call) {
        return new Fault(method, call, Kind.FAIL_AFTER, Optional.empty());
    }

    /** The process dies before the call has its effect. */
    public static Fault dieBefore(String method, int call) {
        return new Fault(method, call, Kind.DIE_BEFORE, Optional.empty());
    }

    /** The process dies when the call has had its effect. */
    public static Fault dieAfter(String method, int call) {
        return new Fault(method, call, Kind.DIE_AFTER, Optional.empty());
    }

    /** The call hangs until {@link FaultInjector#release}, and then goes on. */
    public static Fault hang(String method, int call) {
        return new Fault(method, call, Kind.HANG, Optional.empty());
    }

    /** The call hangs until the injector's clock has moved on by the deadline, and then fails. */
    public static Fault hang(String method, int call, Duration deadline) {
        return new Fault(method, call, Kind.HANG, Optional.of(deadline));
    }

    /** How a call goes wrong. */
    public enum Kind {
        FAIL_BEFORE,
        FAIL_AFTER,
        DIE_BEFORE,
        DIE_AFTER,
        HANG
    }
}
