package com.petmatch.security.upload;

import java.io.IOException;
import java.util.Map;

/** The directory and the end of an archive, checked against the entries that were walked. */
final class ZipDirectory {

    private static final long RECORD = 0x02014b50L;
    private static final long END = 0x06054b50L;
    private static final int SIGNATURE = 4;
    private static final int FILE_TYPE = 0xf000;
    private static final int DIRECTORY = 0x4000;
    private static final int REGULAR = 0x8000;

    /** All bits set: what some archivers write for a mode that they do not know. */
    private static final int UNKNOWN = 0xf000;

    private final ByteReader in;
    private final Map<Long, ZipEntryHeader> entries;
    private final int count;
    private final long start;

    ZipDirectory(ByteReader in, Map<Long, ZipEntryHeader> entries) {
        this.in = in;
        this.entries = entries;
        this.count = entries.size();
        this.start = in.position() - SIGNATURE;
    }

    /** Reads to the end of the archive from behind the first signature. */
    void check(long firstSignature) throws IOException {
        long signature = firstSignature;
        long end = start;
        while (signature == RECORD) {
            checkRecord();
            end = in.position();
            signature = in.u32le();
        }
        if (signature != END) {
            throw UnacceptableContentException.malformed("Bytes between the parts of an archive");
        }
        if (!entries.isEmpty()) {
            throw ArchiveName.entry("An entry that the directory hides");
        }
        checkEnd(end);
    }

    private void checkRecord() throws IOException {
        in.skip(4);
        ZipEntryHeader fields = ZipEntryHeader.fields(in);
        fields.requireReadable();
        int nameLength = ZipEntryHeader.nameLength(in);
        int extraLength = in.u16le();
        int commentLength = in.u16le();
        in.skip(4);
        long attributes = in.u32le();
        ZipEntryHeader walked = entries.remove(in.u32le());
        ZipEntryHeader record = fields.named(in.bytes(nameLength));
        in.skip((long) extraLength + commentLength);
        if (walked == null) {
            throw ArchiveName.entry("Entries that overlap, or that are not where the directory says");
        }
        if (!walked.agreesWith(record)) {
            throw ArchiveName.entry("An entry that the directory describes otherwise");
        }
        requireFileOrFolder((int) (attributes >> 16) & FILE_TYPE);
    }

    // Whatever system the record claims: an unpacker may read the mode regardless.
    private static void requireFileOrFolder(int type) throws UnacceptableContentException {
        if (type != 0 && type != REGULAR && type != DIRECTORY && type != UNKNOWN) {
            throw ArchiveName.entry("A link or a special file");
        }
    }

    private void checkEnd(long end) throws IOException {
        long disks = in.u32le();
        int here = in.u16le();
        int inAll = in.u16le();
        boolean agrees = disks == 0 && here == count && inAll == count;
        agrees &= in.u32le() == end - start;
        agrees &= in.u32le() == start;
        if (!agrees) {
            throw UnacceptableContentException.malformed("An archive whose end does not fit its directory");
        }
        in.skip(in.u16le());
        if (!in.atEnd()) {
            throw UnacceptableContentException.polyglot("Bytes after the end of an archive");
        }
    }
}
