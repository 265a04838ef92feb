package com.petmatch.security.upload;

import com.petmatch.security.error.SecurityErrors;
import java.io.IOException;
import java.util.Arrays;

/**
 * The fields that a local header and its directory record must agree on.
 *
 * @param packed bytes in the archive, or -1 until they were read
 */
record ZipEntryHeader(int flags, int method, long crc, long packed, long inflated, byte[] name) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 0x1 | 0x40 | 0x2000;
    private static final int DESCRIBED = 0x8;
    private static final int UTF_8 = 0x800;

    /**
     * Reads flags, method, times, sum and sizes, which both kinds of headers hold in this order; then the length of
     * the name.
     */
    static ZipEntryHeader fields(ByteReader in) throws IOException {
        int flags = in.u16le();
        int method = in.u16le();
        in.skip(4);
        return new ZipEntryHeader(flags, method, in.u32le(), in.u32le(), in.u32le(), new byte[in.u16le()]);
    }

    /** Leaves the walk where nobody can look inside, or unpack. */
    void requireReadable() throws UnacceptableContentException {
        if ((flags & ENCRYPTED) != 0) {
            throw new UnacceptableContentException(SecurityErrors.UPLOAD_ENCRYPTED, "An encrypted entry");
        }
        if (method != STORED && method != DEFLATED) {
            throw UnacceptableContentException.malformed("An entry packed in an unknown way");
        }
        if (name.length > ArchiveName.MAX_BYTES) {
            throw ArchiveName.entry("An entry with an overlong name");
        }
        if (method == STORED && isDescribed()) {
            throw UnacceptableContentException.malformed("A stored entry that does not say where it ends");
        }
    }

    /** Whether sum and sizes follow the data. */
    boolean isDescribed() {
        return (flags & DESCRIBED) != 0;
    }

    boolean isUtf8() {
        return (flags & UTF_8) != 0 || isAscii();
    }

    private boolean isAscii() {
        for (byte c : name) {
            if (c < 0) {
                return false;
            }
        }
        return true;
    }

    ZipEntryHeader named(byte[] read) {
        return new ZipEntryHeader(flags, method, crc, packed, inflated, read);
    }

    ZipEntryHeader sized(long packedBytes, long inflatedBytes) {
        return new ZipEntryHeader(flags, method, crc, packedBytes, inflatedBytes, name);
    }

    ZipEntryHeader summed(long sum) {
        return new ZipEntryHeader(flags, method, sum, packed, inflated, name);
    }

    boolean agreesWith(ZipEntryHeader other) {
        return (flags & (DESCRIBED | UTF_8)) == (other.flags & (DESCRIBED | UTF_8))
                && method == other.method
                && crc == other.crc
                && packed == other.packed
                && inflated == other.inflated
                && Arrays.equals(name, other.name);
    }
}
