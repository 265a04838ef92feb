package com.petmatch.security.upload;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of one entry, inflated as they are read, counted and summed. Closing ends the inflater, not the archive.
 */
final class ZipEntryData extends InputStream {

    private final ByteReader archive;
    private final WalkBudget budget;
    private final @Nullable Inflater inflater;
    private final CRC32 crc = new CRC32();
    private long storedLeft;
    private long stored;
    private long inflated;

    ZipEntryData(ByteReader archive, ZipEntryHeader header, WalkBudget budget) {
        this.archive = archive;
        this.budget = budget;
        this.inflater = header.method() == ZipEntryHeader.DEFLATED ? new Inflater(true) : null;
        this.storedLeft = inflater == null ? header.packed() : 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count =
                inflater == null ? readStored(into, offset, length) : archive.inflate(inflater, into, offset, length);
        if (count > 0) {
            inflated += count;
            crc.update(into, offset, count);
            budget.inflated(count);
        }
        return count;
    }

    private int readStored(byte[] into, int offset, int length) throws IOException {
        if (storedLeft == 0) {
            return -1;
        }
        int count = archive.read(into, offset, (int) Math.min(length, storedLeft));
        if (count < 0) {
            throw UnacceptableContentException.malformed("Cut off");
        }
        storedLeft -= count;
        stored += count;
        return count;
    }

    /** Bytes used in the archive so far. */
    long packed() {
        return inflater == null ? stored : inflater.getBytesRead();
    }

    long inflated() {
        return inflated;
    }

    long sum() {
        return crc.getValue();
    }

    @Override
    public void close() {
        if (inflater != null) {
            inflater.end();
        }
    }
}
