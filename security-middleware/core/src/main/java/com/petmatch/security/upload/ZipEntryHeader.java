package com.petmatch.security.upload;

import com.petmatch.security.error.SecurityErrors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The fields that a local header and its directory record must agree on.
 *
 * @param name one character for each byte
 */
record ZipEntryHeader(int flags, int method, long crc, long packed, long inflated, String name) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 0x1 | 0x40 | 0x2000;
    private static final int DESCRIBED = 0x8;
    private static final int UTF_8 = 0x800;

    /** Reads flags, method, times, sum and sizes, which both kinds of headers hold in this order, and no name yet. */
    static ZipEntryHeader fields(ByteReader in) throws IOException {
        int flags = in.u16le();
        int method = in.u16le();
        in.skip(4);
        return new ZipEntryHeader(flags, method, in.u32le(), in.u32le(), in.u32le(), "");
    }

    static int nameLength(ByteReader in) throws IOException {
        int length = in.u16le();
        if (length > ArchiveName.MAX_BYTES) {
            throw ArchiveName.entry("An entry with an overlong name");
        }
        return length;
    }

    /** Leaves the walk where nobody can look inside, or unpack. */
    void requireReadable() throws UnacceptableContentException {
        if ((flags & ENCRYPTED) != 0) {
            throw new UnacceptableContentException(SecurityErrors.UPLOAD_ENCRYPTED, "An encrypted entry");
        }
        if (method != STORED && method != DEFLATED) {
            throw UnacceptableContentException.malformed("An entry packed in an unknown way");
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
        return (flags & UTF_8) != 0;
    }

    ZipEntryHeader named(byte[] read) {
        String octets = new String(read, StandardCharsets.ISO_8859_1);
        return new ZipEntryHeader(flags, method, crc, packed, inflated, octets);
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
                && name.equals(other.name);
    }
}
