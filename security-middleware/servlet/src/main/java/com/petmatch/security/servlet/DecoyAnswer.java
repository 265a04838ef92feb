package com.petmatch.security.servlet;

import com.petmatch.security.decision.Decoy;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers as a decoy says; what is to come later waits in the container's own timer, not in a thread. */
final class DecoyAnswer implements AsyncListener {

    private final Decoy decoy;
    private final HttpServletResponse answer;

    private DecoyAnswer(Decoy decoy, HttpServletResponse answer) {
        this.decoy = decoy;
        this.answer = answer;
    }

    static void write(Decoy decoy, HttpServletRequest http, HttpServletResponse answer) throws IOException {
        DecoyAnswer later = new DecoyAnswer(decoy, answer);
        // Where a servlet of the host forbids asynchronous answers, one at once is better than a thread that waits.
        if (decoy.delay().isZero() || !http.isAsyncSupported()) {
            later.write();
            return;
        }
        AsyncContext async = http.startAsync(http, answer);
        async.setTimeout(decoy.delay().toMillis());
        async.addListener(later);
    }

    private void write() throws IOException {
        byte[] body = decoy.body().getBytes(StandardCharsets.UTF_8);
        answer.setStatus(decoy.status());
        answer.setContentType(decoy.contentType());
        answer.setContentLength(body.length);
        answer.getOutputStream().write(body);
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
        write();
        event.getAsyncContext().complete();
    }

    @Override
    public void onComplete(AsyncEvent event) {}

    @Override
    public void onError(AsyncEvent event) {}

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
