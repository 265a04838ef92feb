package com.petmatch.payments.testkit.internal.sandbox;

import com.petmatch.payments.testkit.internal.http.HttpAnswer;
import com.petmatch.payments.testkit.internal.http.HttpAnswer.Transmission;
import com.petmatch.payments.testkit.internal.http.HttpCall;
import com.petmatch.payments.testkit.sandbox.SandboxCall;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last calls that were answered, at most 10,000. Safe for concurrent use. */
public final class CallLog {

    private static final int KEPT = 10_000;

    /** A call and what it got. */
    public record Entry(Instant at, String operation, HttpCall call, HttpAnswer answer, boolean isReplayed) {}

    private final Deque<SandboxCall> calls = new ArrayDeque<>();

    /** Keeps the call; {@code keyHeader} is the name, in lower case, of the header with the idempotency key. */
    public synchronized void add(Entry entry, String keyHeader) {
        HttpCall call = entry.call();
        HttpAnswer answer = entry.answer();
        boolean isSilent =
                answer.transmission() == Transmission.DROPPED || answer.transmission() == Transmission.SILENT;
        if (calls.size() == KEPT) {
            calls.removeFirst();
        }
        calls.addLast(new SandboxCall(
                entry.at(),
                entry.operation(),
                call.path(),
                call.body().isEmpty() ? call.query() : call.body(),
                call.header(keyHeader),
                isSilent ? 0 : answer.status(),
                entry.isReplayed()));
    }

    public synchronized List<SandboxCall> calls() {
        return List.copyOf(calls);
    }
}
