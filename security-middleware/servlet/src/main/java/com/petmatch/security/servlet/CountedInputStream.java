package com.petmatch.security.servlet;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** Passes a body through byte by byte as it came, and counts. */
final class CountedInputStream extends ServletInputStream {

    private final ServletInputStream source;
    private final BodyAllowance allowance;

    CountedInputStream(ServletInputStream source, BodyAllowance allowance) {
        this.source = source;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        int value = source.read();
        allowance.spend(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = source.read(target, offset, length);
        allowance.spend(count);
        return count;
    }

    @Override
    public boolean isFinished() {
        return source.isFinished();
    }

    @Override
    public boolean isReady() {
        return source.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        source.setReadListener(listener);
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
