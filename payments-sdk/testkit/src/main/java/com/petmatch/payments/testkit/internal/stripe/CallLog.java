package com.petmatch.payments.testkit.internal.stripe;

import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpAnswer.Transmission;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.sandbox.SandboxCall;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last calls that were answered, at most 10,000. Safe for concurrent use. */
final class CallLog {

    private static final int KEPT = 10_000;

    private final Deque<SandboxCall> calls = new ArrayDeque<>();

    synchronized void add(Instant at, String operation, HttpCall call, HttpAnswer answer, boolean isReplayed) {
        boolean isSilent =
                answer.transmission() == Transmission.DROPPED || answer.transmission() == Transmission.SILENT;
        if (calls.size() == KEPT) {
            calls.removeFirst();
        }
        calls.addLast(new SandboxCall(
                at,
                operation,
                call.path(),
                ApiGate.rawParameters(call),
                call.header("idempotency-key"),
                isSilent ? 0 : answer.status(),
                isReplayed));
    }

    synchronized List<SandboxCall> calls() {
        return List.copyOf(calls);
    }
}
