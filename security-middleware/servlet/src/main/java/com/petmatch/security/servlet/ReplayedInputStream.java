package com.petmatch.security.servlet;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/** Bytes that were read already, then what is left of the container's stream. */
final class ReplayedInputStream extends ServletInputStream {

    private final byte[] first;
    private final ServletInputStream rest;
    private int position;

    ReplayedInputStream(byte[] first, ServletInputStream rest) {
        this.first = first;
        this.rest = rest;
    }

    @Override
    public int read() throws IOException {
        return position < first.length ? first[position++] & 0xff : rest.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position == first.length || length == 0) {
            return rest.read(target, offset, length);
        }
        int count = Math.min(length, first.length - position);
        System.arraycopy(first, position, target, offset, count);
        position += count;
        return count;
    }

    @Override
    public boolean isFinished() {
        return position == first.length && rest.isFinished();
    }

    @Override
    public boolean isReady() {
        return position < first.length || rest.isFinished() || rest.isReady();
    }

    /** A stream that was read to its end tells no listener any more: then this one does, at once. */
    @Override
    public void setReadListener(ReadListener listener) {
        FirstBytes whole = new FirstBytes(listener);
        if (!rest.isFinished()) {
            rest.setReadListener(whole);
            return;
        }
        try {
            whole.onAllDataRead();
        } catch (IOException failed) {
            listener.onError(failed);
        }
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }

    /** Nothing is all until the first bytes were read too, of which the container knows nothing. */
    private final class FirstBytes implements ReadListener {

        private final ReadListener listener;

        FirstBytes(ReadListener listener) {
            this.listener = listener;
        }

        @Override
        public void onDataAvailable() throws IOException {
            listener.onDataAvailable();
        }

        @Override
        public void onAllDataRead() throws IOException {
            if (position < first.length) {
                listener.onDataAvailable();
            }
            listener.onAllDataRead();
        }

        @Override
        public void onError(Throwable failed) {
            listener.onError(failed);
        }
    }
}
