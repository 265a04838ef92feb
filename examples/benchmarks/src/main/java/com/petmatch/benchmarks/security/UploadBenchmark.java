package com.petmatch.benchmarks.security;

import com.petmatch.security.upload.FileKind;
import com.petmatch.security.upload.UploadOutcome;
import com.petmatch.security.upload.UploadOutcome.Accepted;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A file of 10 MB from the disk's cache: type, structure, hash and the copy that is kept apart, with a scanner that
 * calls everything clean; beside reading and hashing alone. Gigabytes a second are 10,000 by the microseconds.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class UploadBenchmark {

    private static final int CHUNK = 64 << 10;

    @Param({"JPEG", "PNG"})
    FileKind kind = FileKind.JPEG;

    private final Uploads uploads = new Uploads();

    @Setup
    public void write() throws IOException {
        uploads.write(kind);
    }

    @TearDown
    public void remove() throws IOException {
        uploads.remove();
    }

    @Benchmark
    public String guard() throws IOException {
        try (InputStream in = Files.newInputStream(uploads.file())) {
            UploadOutcome outcome = uploads.guard().receive(uploads.request(in, kind));
            try (var accepted = ((Accepted) outcome).file()) {
                return accepted.sha256().hex();
            }
        }
    }

    /** What the spec measures against: nothing is checked and nothing kept. */
    @Benchmark
    public String readAndHash() throws IOException {
        return hashed(OutputStream.nullOutputStream());
    }

    /** With the copy that whoever scans a file needs too. */
    @Benchmark
    public String readHashAndCopy() throws IOException {
        Path copy = uploads.copy();
        try (OutputStream out = Files.newOutputStream(copy)) {
            return hashed(out);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private String hashed(OutputStream copy) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(uploads.file())) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
                copy.write(buffer, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
