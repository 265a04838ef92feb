package com.petmatch.security.upload;

import static com.petmatch.security.upload.SampleFiles.joined;
import static com.petmatch.security.upload.SampleFiles.le16;
import static com.petmatch.security.upload.SampleFiles.le32;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes archives byte by byte, wrong ones too. */
final class ZipBytes {

    private static final int NAME_FLAG = 0x800;

    /** What a test may falsify of an entry. */
    static final class Entry {
        final String name;
        final byte[] content;
        String directoryName;
        int flags = NAME_FLAG;
        int method = 8;
        int mode;
        long offset = -1;
        boolean inDirectory = true;
        int saidInflated;

        Entry(String name, byte[] content) {
            this.name = name;
            this.content = content;
            this.directoryName = name;
            this.saidInflated = content.length;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private byte[] between = new byte[0];
    private byte[] comment = new byte[0];

    static ZipBytes empty() {
        return new ZipBytes();
    }

    static ZipBytes of(String name, byte[] content) {
        return empty().with(name, content);
    }

    ZipBytes with(String name, byte[] content) {
        entries.add(new Entry(name, content));
        return this;
    }

    /** The entry added last. */
    Entry last() {
        return entries.get(entries.size() - 1);
    }

    ZipBytes before(byte[] directory) {
        between = directory;
        return this;
    }

    ZipBytes comment(byte[] text) {
        comment = text;
        return this;
    }

    byte[] build() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        int records = 0;
        for (Entry entry : entries) {
            byte[] packed = entry.method == 0 ? entry.content : deflated(entry.content);
            byte[] name = entry.name.getBytes(StandardCharsets.UTF_8);
            byte[] fields = fields(entry, packed);
            long offset = entry.offset >= 0 ? entry.offset : all.size();
            all.writeBytes(joined(le32(0x04034b50), le16(20), fields, le16(name.length), le16(0), name, packed));
            if (entry.inDirectory) {
                records++;
                directory.writeBytes(record(entry, fields, offset));
            }
        }
        all.writeBytes(between);
        int start = all.size();
        all.writeBytes(directory.toByteArray());
        all.writeBytes(joined(
                le32(0x06054b50),
                le16(0),
                le16(0),
                le16(records),
                le16(records),
                le32(directory.size()),
                le32(start),
                le16(comment.length),
                comment));
        return all.toByteArray();
    }

    private static byte[] record(Entry entry, byte[] fields, long offset) {
        byte[] name = entry.directoryName.getBytes(StandardCharsets.UTF_8);
        return joined(
                le32(0x02014b50),
                le16(0x0314),
                le16(20),
                fields,
                le16(name.length),
                le16(0),
                le16(0),
                le16(0),
                le16(0),
                le32(entry.mode << 16),
                le32((int) offset),
                name);
    }

    private static byte[] fields(Entry entry, byte[] packed) {
        CRC32 crc = new CRC32();
        crc.update(entry.content);
        return joined(
                le16(entry.flags),
                le16(entry.method),
                le16(0),
                le16(0x21),
                le32((int) crc.getValue()),
                le32(packed.length),
                le32(entry.saidInflated));
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            packed.writeBytes(Arrays.copyOf(buffer, deflater.deflate(buffer)));
        }
        deflater.end();
        return packed.toByteArray();
    }
}
