package com.petmatch.security.servlet;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Reads a body without a thread that waits for it, and echoes it. */
final class BodyListener implements ReadListener {

    private final AsyncContext async;
    private final ServletInputStream stream;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private BodyListener(AsyncContext async, ServletInputStream stream) {
        this.async = async;
        this.stream = stream;
    }

    static void echo(HttpServletRequest request) throws IOException {
        ServletInputStream stream = request.getInputStream();
        stream.setReadListener(new BodyListener(request.startAsync(), stream));
    }

    @Override
    public void onDataAvailable() throws IOException {
        byte[] some = new byte[7];
        while (stream.isReady() && !stream.isFinished()) {
            int count = stream.read(some);
            if (count < 0) {
                return;
            }
            body.write(some, 0, count);
        }
    }

    @Override
    public void onAllDataRead() throws IOException {
        async.getResponse().getOutputStream().write(body.toByteArray());
        async.complete();
    }

    @Override
    public void onError(Throwable failed) {
        async.complete();
    }
}
