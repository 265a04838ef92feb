package com.petmatch.security.upload;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;

/** What the platform's packer makes is taken. */
@Tag("row-59")
class PlatformArchivesTest {

    @Property(tries = 200)
    void archivesOfThePlatformAreSound(@ForAll("files") Map<String, byte[]> files, @ForAll boolean stored)
            throws IOException {
        byte[] zip = zipped(files, stored);

        ZipWalk.check(reader(zip), zip.length, ArchiveLimits.standard());
    }

    @Provide
    Arbitrary<Map<String, byte[]>> files() {
        Arbitrary<String> names = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(12)
                .withChars("abcäé犬-_")
                .map(name -> "d/" + name);
        Arbitrary<byte[]> contents = Arbitraries.bytes().array(byte[].class).ofMaxSize(400);
        return Arbitraries.maps(names, contents).ofMaxSize(8).map(LinkedHashMap::new);
    }

    private static byte[] zipped(Map<String, byte[]> files, boolean stored) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(stored ? storedEntry(file.getKey(), file.getValue()) : new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static ZipEntry storedEntry(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        return entry;
    }

    private static ByteReader reader(byte[] content) {
        return new ByteReader(new ByteArrayInputStream(content));
    }
}
