package com.petmatch.security.upload;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Walks a ZIP archive (PKWARE APPNOTE 6.3) once, forwards, and the archives in it likewise: nothing is written
 * anywhere, and memory holds one name for each entry and one buffer for each depth.
 *
 * <p>Entries lie back to back from the first byte; then comes the directory, which names each of them once and agrees
 * with it; then the end, and nothing after. So readers of the directory and readers of the stream see the same files,
 * and no two entries share bytes. Archives of 4 GiB and more (ZIP64) are not taken.
 */
final class ZipWalk {

    private static final long LOCAL = 0x04034b50L;
    private static final long END = 0x06054b50L;
    private static final long DESCRIPTOR = 0x08074b50L;
    private static final int SIGNATURE = 4;
    private static final int ZIP64_FIELD = 0x0001;
    private static final int OTHER_NAME_FIELD = 0x7075;
    private static final long ELSEWHERE = 0xffff_ffffL;

    private final ByteReader in;
    private final WalkBudget budget;
    private final int depth;
    private final Map<Long, ZipEntryHeader> entries = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private ZipWalk(ByteReader in, WalkBudget budget, int depth) {
        this.in = in;
        this.budget = budget;
        this.depth = depth;
    }

    /** Reads the whole archive, which has that many bytes. */
    static void check(ByteReader in, long archiveBytes, ArchiveLimits limits) throws IOException {
        new ZipWalk(in, new WalkBudget(limits, archiveBytes), 1).walk();
    }

    private void walk() throws IOException {
        budget.enter(depth);
        long signature = in.u32le();
        while (signature == LOCAL) {
            walkEntry(in.position() - SIGNATURE);
            signature = in.u32le();
        }
        new ZipDirectory(in, entries).check(signature);
    }

    private void walkEntry(long offset) throws IOException {
        budget.entry();
        in.skip(2);
        ZipEntryHeader fields = ZipEntryHeader.fields(in);
        fields.requireReadable();
        int nameLength = ZipEntryHeader.nameLength(in);
        int extraLength = in.u16le();
        ZipEntryHeader header = fields.named(in.bytes(nameLength));
        if (!names.add(ArchiveName.checked(header.name(), header.isUtf8()))) {
            throw ArchiveName.entry("Two entries of one name");
        }
        entries.put(offset, walkData(withSizesElsewhere(header, in.position() + extraLength)));
    }

    /**
     * A header, and whether its descriptor has sizes of eight bytes, as writers make them that do not know how long a
     * stream gets.
     */
    private record Local(ZipEntryHeader header, boolean wide) {}

    /** Sizes that a header leaves to its ZIP64 field; reads to the data. */
    private Local withSizesElsewhere(ZipEntryHeader header, long dataFrom) throws IOException {
        Local local = new Local(header, false);
        while (dataFrom - in.position() >= 4) {
            int field = in.u16le();
            int length = in.u16le();
            long fieldEnd = in.position() + length;
            if (fieldEnd > dataFrom || field == OTHER_NAME_FIELD) {
                throw UnacceptableContentException.malformed("An entry with fields out of place");
            }
            if (field == ZIP64_FIELD && length >= 16) {
                local = new Local(sizedElsewhere(header), true);
            }
            in.skip(fieldEnd - in.position());
        }
        in.skip(dataFrom - in.position());
        return local;
    }

    private ZipEntryHeader sizedElsewhere(ZipEntryHeader header) throws IOException {
        long inflated = in.u32le() | in.u32le() << 32;
        long packed = in.u32le() | in.u32le() << 32;
        boolean elsewhere = header.packed() == ELSEWHERE || header.inflated() == ELSEWHERE;
        return elsewhere ? header.sized(packed, inflated) : header;
    }

    private ZipEntryHeader walkData(Local local) throws IOException {
        ZipEntryHeader header = local.header();
        if (header.packed() < 0 || header.inflated() < 0) {
            throw UnacceptableContentException.malformed("An entry of an impossible size");
        }
        try (ZipEntryData data = new ZipEntryData(in, header, budget)) {
            ByteReader content = new ByteReader(data);
            long first = content.firstU32le();
            if (first == LOCAL || first == END) {
                new ZipWalk(content, budget, depth + 1).walk();
            } else {
                content.skipToEnd();
            }
            budget.ended(data.packed(), data.inflated());
            return sealed(header, data, local.wide());
        }
    }

    /** The header with what was measured; what it and its descriptor say must be the same. */
    private ZipEntryHeader sealed(ZipEntryHeader header, ZipEntryData data, boolean wide) throws IOException {
        ZipEntryHeader measured = header.sized(data.packed(), data.inflated()).summed(data.sum());
        ZipEntryHeader said = header.isDescribed() ? described(header, wide) : header;
        if (!measured.agreesWith(said) || !isUnsaidOr(header, measured)) {
            throw UnacceptableContentException.malformed("An entry whose sum or sizes are not what it says");
        }
        return measured;
    }

    private static boolean isUnsaidOr(ZipEntryHeader header, ZipEntryHeader measured) {
        boolean unsaid = header.crc() == 0 && header.packed() == 0 && header.inflated() == 0;
        return (header.isDescribed() && unsaid) || header.agreesWith(measured);
    }

    private ZipEntryHeader described(ZipEntryHeader header, boolean wide) throws IOException {
        long first = in.u32le();
        long crc = first == DESCRIPTOR ? in.u32le() : first;
        long packed = wide ? in.u32le() | in.u32le() << 32 : in.u32le();
        long inflated = wide ? in.u32le() | in.u32le() << 32 : in.u32le();
        return header.summed(crc).sized(packed, inflated);
    }
}
