package com.petmatch.benchmarks.security;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.limit.LimitOutcome.Admitted;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.upload.FileKind;
import com.petmatch.security.upload.ScanOutcome.Clean;
import com.petmatch.security.upload.SpoolStore;
import com.petmatch.security.upload.UploadGuard;
import com.petmatch.security.upload.UploadPolicy;
import com.petmatch.security.upload.UploadRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.zip.CRC32;

/** A directory with one photograph of 10 MB, whose pixels are seeded noise, and a guard that keeps its files there. */
final class Uploads {

    static final int BYTES = 10_000_000;

    private static final int PNG_CHUNK = 32 << 10;
    private static final SubjectId ANNA = new SubjectId(new UUID(1, 1));
    private static final LimitRule FILES = LimitRule.perHour("upload", 1_000_000);

    private final Random random = new Random(20_261_129);
    private final Path directory = created();
    private final UploadGuard guard = UploadGuard.builder(UploadPolicy.ofImages())
            .store(SpoolStore.in(directory))
            .scanner(content -> new Clean())
            .quota((tenant, subject, bytes) -> new Admitted(FILES, 1))
            .build();

    Path file() {
        return directory.resolve("photograph");
    }

    Path copy() {
        return directory.resolve("copy");
    }

    UploadGuard guard() {
        return guard;
    }

    UploadRequest request(InputStream content, FileKind kind) {
        return new UploadRequest(content, kind.mediaType(), "bello." + kind.extension(), TenantId.SINGLE, ANNA);
    }

    void write(FileKind kind) throws IOException {
        try (OutputStream out = Files.newOutputStream(file())) {
            if (kind == FileKind.PNG) {
                writePng(out);
            } else {
                writeJpeg(out);
            }
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(file());
        Files.deleteIfExists(copy());
        Files.delete(directory);
    }

    // ITU-T T.81: JFIF, one frame of 4,000 by 3,000, one scan whose 0xff are stuffed, EOI.
    private void writeJpeg(OutputStream out) throws IOException {
        write(out, "ffd8ffe000074a46494600ffc0000b080bb80fa001011100ffda0008010100003f00");
        byte[] scan = noise(BYTES);
        for (int i = 1; i < scan.length; i++) {
            scan[i] = scan[i - 1] == (byte) 0xff ? 0 : scan[i];
        }
        out.write(scan);
        // Ends a stuffed 0xff too.
        write(out, "00ffd9");
    }

    private void writePng(OutputStream out) throws IOException {
        write(out, "89504e470d0a1a0a");
        write(out, "IHDR", HexFormat.of().parseHex("00000fa000000bb80802000000"));
        for (int written = 0; written < BYTES; written += PNG_CHUNK) {
            write(out, "IDAT", noise(PNG_CHUNK));
        }
        write(out, "IEND", new byte[0]);
    }

    private static void write(OutputStream out, String type, byte[] data) throws IOException {
        CRC32 crc = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        crc.update(name);
        crc.update(data);
        out.write(ByteBuffer.allocate(4).putInt(data.length).array());
        out.write(name);
        out.write(data);
        out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static void write(OutputStream out, String hex) throws IOException {
        out.write(HexFormat.of().parseHex(hex));
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static Path created() {
        try {
            return Files.createTempDirectory("uploads-");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
