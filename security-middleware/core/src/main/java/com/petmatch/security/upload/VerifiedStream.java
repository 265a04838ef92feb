package com.petmatch.security.upload;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * Hashes what is read and compares before the last byte is given away: a reader that reached the end has read the very
 * bytes that were hashed, and one that was given others never reaches the end.
 */
final class VerifiedStream extends InputStream {

    private final InputStream stored;
    private final ContentHash expected;
    private final MessageDigest digest = ContentHash.digest();
    private long left;
    private boolean failed;

    VerifiedStream(InputStream stored, ContentHash expected, long size) {
        this.stored = stored;
        this.expected = expected;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (failed) {
            throw new ChangedContentException();
        }
        if (left == 0) {
            return -1;
        }
        int count = stored.read(buffer, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw changed();
        }
        digest.update(buffer, offset, count);
        left -= count;
        if (left == 0 && (stored.read() >= 0 || !ContentHash.of(digest).equals(expected))) {
            throw changed();
        }
        return count;
    }

    private ChangedContentException changed() {
        failed = true;
        return new ChangedContentException();
    }

    @Override
    public void close() throws IOException {
        stored.close();
    }
}
