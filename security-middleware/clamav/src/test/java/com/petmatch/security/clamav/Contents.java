package com.petmatch.security.clamav;

import com.petmatch.security.upload.ContentHash;
import com.petmatch.security.upload.FileKind;
import com.petmatch.security.upload.ScannedContent;
import com.petmatch.security.upload.StoredBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

/** Contents in memory, and what tests do to their streams. */
final class Contents {

    private static final int SEED = 60;

    private Contents() {}

    static ScannedContent of(byte[] bytes) {
        return of(bytes, ByteArrayInputStream::new);
    }

    /** Streams made of the bytes, each time anew. */
    static ScannedContent of(byte[] bytes, Opener opener) {
        return new ScannedContent(FileKind.TXT, ContentHash.of(bytes), new StoredBytes() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return opener.open(bytes);
            }

            @Override
            public void close() {
                // In memory.
            }
        });
    }

    interface Opener {
        InputStream open(byte[] bytes);
    }

    /** Gives one to seven bytes a read, whatever is asked for. */
    static InputStream shortReads(byte[] bytes) {
        Random random = new Random(SEED);
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(7)));
            }
        };
    }

    /** Does something once that many bytes were given. */
    static InputStream withStep(byte[] bytes, int at, Runnable step) {
        return new ByteArrayInputStream(bytes) {
            private boolean done;

            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                if (pos >= at && !done) {
                    done = true;
                    step.run();
                }
                return super.read(into, offset, length);
            }
        };
    }

    static InputStream broken() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
    }

    static byte[] letters(int length) {
        byte[] letters = new byte[length];
        Random random = new Random(SEED);
        for (int i = 0; i < length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(26));
        }
        return letters;
    }

    /** Letters of that length with the bytes put in at a place. */
    static byte[] lettersWith(int length, int at, byte[] inside) {
        byte[] letters = letters(length);
        System.arraycopy(inside, 0, letters, at, inside.length);
        return letters;
    }
}
