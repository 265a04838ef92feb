package com.petmatch.security.upload;

import com.petmatch.kernel.error.ErrorCode;
import com.petmatch.security.error.SecurityErrors;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/** Reads a stream once, in constant memory: into the store, and past everything that looks at bytes in passing. */
final class ContentIntake {

    private static final int CHUNK = 64 << 10;

    private final FileKind expected;
    private final long maxBytes;
    private final ErrorCode whenBroken;
    private final MessageDigest digest = ContentHash.digest();
    private final MarkupScan markup = new MarkupScan();
    private final TextScan text = new TextScan();
    private final byte[] buffer = new byte[MarkupScan.CARRY + CHUNK];
    private byte[] head = new byte[0];

    /** Takes up to so many bytes; a stream that breaks is refused with the code. */
    ContentIntake(FileKind expected, long maxBytes, ErrorCode whenBroken) {
        this.expected = expected;
        this.maxBytes = maxBytes;
        this.whenBroken = whenBroken;
    }

    /** The stored bytes, which the caller closes; refused when there are none or too many. */
    ScannedContent read(InputStream from, ByteStore store) throws IOException {
        try (Spool spool = store.begin()) {
            long size = copy(from, spool);
            if (size == 0) {
                throw new UnacceptableContentException(SecurityErrors.UPLOAD_EMPTY, "No bytes");
            }
            return new ScannedContent(expected, ContentHash.of(digest), spool.finish());
        }
    }

    /** The same, refused also when the bytes are not of the expected kind. */
    ScannedContent readExpected(InputStream from, ByteStore store) throws IOException {
        ScannedContent content = read(from, store);
        try {
            requireExpected();
            return content;
        } catch (UnacceptableContentException refused) {
            content.bytes().close();
            throw refused;
        }
    }

    private long copy(InputStream from, Spool spool) throws IOException {
        long size = 0;
        int carried = MarkupScan.CARRY;
        while (true) {
            int count = next(from, Math.min(CHUNK, maxBytes - size));
            if (count < 0) {
                return size;
            }
            size += count;
            int end = MarkupScan.CARRY + count;
            spool.write(buffer, MarkupScan.CARRY, count);
            lookAt(carried, end);
            carried = Math.max(0, MarkupScan.CARRY - (end - carried));
            System.arraycopy(buffer, end - MarkupScan.CARRY, buffer, 0, MarkupScan.CARRY);
        }
    }

    private void lookAt(int carried, int end) {
        digest.update(buffer, MarkupScan.CARRY, end - MarkupScan.CARRY);
        if (head.length < MagicTable.HEAD) {
            int old = head.length;
            int more = Math.min(MagicTable.HEAD - old, end - MarkupScan.CARRY);
            head = Arrays.copyOf(head, old + more);
            System.arraycopy(buffer, MarkupScan.CARRY, head, old, more);
        }
        if (expected != FileKind.ZIP) {
            markup.look(buffer, carried, end);
        }
        if (expected.isText()) {
            text.look(buffer, MarkupScan.CARRY, end);
        }
    }

    /** At least one byte, or -1 at the end; at the limit one byte is asked for, to learn whether it is the end. */
    private int next(InputStream from, long room) throws UnacceptableContentException {
        try {
            int count = from.read(buffer, MarkupScan.CARRY, (int) Math.max(1, room));
            if (count > room) {
                throw new UnacceptableContentException(SecurityErrors.UPLOAD_SIZE, "More than " + maxBytes + " bytes");
            }
            return count;
        } catch (UnacceptableContentException tooLarge) {
            throw tooLarge;
        } catch (IOException broken) {
            throw new UnacceptableContentException(whenBroken, "The stream broke");
        }
    }

    /** What it is by its bytes; refused when that is not what it was called, or something else as well. */
    void requireExpected() throws UnacceptableContentException {
        Optional<FileKind> magic = MagicTable.kindOf(head);
        boolean asExpected = expected.isText() ? magic.isEmpty() && text.isText() : magic.equals(Optional.of(expected));
        if (!asExpected) {
            throw new UnacceptableContentException(
                    SecurityErrors.UPLOAD_MISMATCH, "Called " + expected + ", but its bytes are not");
        }
        if (markup.found()) {
            throw UnacceptableContentException.polyglot("Script or markup inside " + expected);
        }
    }
}
