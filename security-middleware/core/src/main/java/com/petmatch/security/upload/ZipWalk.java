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
        int extraLength = in.u16le();
        ZipEntryHeader header = fields.named(in.bytes(fields.name().length));
        if (!names.add(ArchiveName.checked(header.name(), header.isUtf8()))) {
            throw ArchiveName.entry("Two entries of one name");
        }
        long dataFrom = in.position() + extraLength;
        ZipEntryHeader sized = withSizesElsewhere(header, dataFrom);
        boolean wide = sized != header;
        in.skip(dataFrom - in.position());
        entries.put(offset, walkData(sized, wide));
    }

    /** Sizes of a header that leaves them to its ZIP64 field, as writers do that do not know how long a stream gets. */
    private ZipEntryHeader withSizesElsewhere(ZipEntryHeader header, long extraEnd) throws IOException {
        ZipEntryHeader sized = header;
        while (extraEnd - in.position() >= 4) {
            int field = in.u16le();
            int length = in.u16le();
            long fieldEnd = in.position() + length;
            if (fieldEnd > extraEnd || field == OTHER_NAME_FIELD) {
                throw UnacceptableContentException.malformed("An entry with fields out of place");
            }
            if (field == ZIP64_FIELD && length >= 16) {
                long inflated = in.u32le() | in.u32le() << 32;
                long packed = in.u32le() | in.u32le() << 32;
                sized = header.packed() == ELSEWHERE || header.inflated() == ELSEWHERE
                        ? header.sized(packed, inflated)
                        : header.sized(header.packed(), header.inflated());
            }
            in.skip(fieldEnd - in.position());
        }
        return sized;
    }

    private ZipEntryHeader walkData(ZipEntryHeader header, boolean wide) throws IOException {
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
            return sealed(header, data, wide);
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
