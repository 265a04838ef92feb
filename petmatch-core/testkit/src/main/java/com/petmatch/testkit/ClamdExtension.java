package com.petmatch.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real clamd for a test class, on a free loopback port, that knows one thing: the EICAR test string, as
 * {@value #SIGNATURE}. Official signatures are neither needed nor loaded.
 *
 * <p>Without {@code clamd} on the machine the class is aborted with the reason and the install line; under
 * {@code CI=true} it fails. Register it as a static field.
 */
public final class ClamdExtension implements BeforeAllCallback, AfterAllCallback {

    /** What clamd reports for {@link #eicar}. */
    public static final String SIGNATURE = "PetMatch.Eicar-Test";

    private static final String INSTALL = "apt-get install clamav-daemon";

    private final SystemBinary binary;
    private final Map<String, String> environment;
    private final long maxStreamBytes;
    private @Nullable SystemServer server;

    ClamdExtension(String binary, Map<String, String> environment, long maxStreamBytes) {
        this.binary = new SystemBinary(List.of(binary), "", INSTALL);
        this.environment = environment;
        this.maxStreamBytes = maxStreamBytes;
    }

    /** A server that takes streams of at most so many bytes. */
    public static ClamdExtension takingStreamsOf(long maxStreamBytes) {
        return new ClamdExtension("clamd", System.getenv(), maxStreamBytes);
    }

    /** The 68 bytes that every scanner must find; put together here, so that no file holds them. */
    public static byte[] eicar() {
        String text = String.join(
                "", "X5O!P%@AP[4", "\\PZX54(P^)7CC)7}", "$EICAR-", "STANDARD-", "ANTIVIRUS-", "TEST-FILE", "!$H+H*");
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    /** Starts it again after {@link #stop}, on another port. */
    public void start() {
        Path executable = binary.require(environment);
        Path folder = SystemServer.newFolder("petmatch-clamd");
        int port = FreePort.find();
        try {
            Path signatures = Files.createDirectory(folder.resolve("signatures"));
            Files.writeString(
                    signatures.resolve("test.ndb"),
                    SIGNATURE + ":0:*:" + HexFormat.of().formatHex(eicar()) + "\n");
            Files.writeString(folder.resolve("clamd.conf"), configuration(folder, signatures, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server = SystemServer.start(
                folder,
                port,
                List.of(executable.toString(), "--foreground", "--config-file=" + folder.resolve("clamd.conf")));
    }

    private String configuration(Path folder, Path signatures, int port) {
        return String.join(
                "\n",
                "DatabaseDirectory " + signatures,
                "TCPSocket " + port,
                "TCPAddr 127.0.0.1",
                "PidFile " + folder.resolve("clamd.pid"),
                "LogFile " + folder.resolve("clamd.log"),
                "TemporaryDirectory " + folder,
                "User " + System.getProperty("user.name"),
                "StreamMaxLength " + maxStreamBytes,
                "ReadTimeout 5",
                // What it did not look into is then reported, not called clean.
                "AlertExceedsMax yes",
                "AlertEncrypted yes",
                "MaxRecursion 4",
                "MaxFiles 100",
                "");
    }

    /** Ends it, for tests of a lost scanner. */
    public void stop() {
        SystemServer running = server;
        server = null;
        if (running != null) {
            running.close();
        }
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return running().port();
    }

    /** The process, for tests that freeze it. */
    public long pid() {
        return running().pid();
    }

    private SystemServer running() {
        SystemServer running = server;
        if (running == null) {
            throw new IllegalStateException("Expected a running server");
        }
        return running;
    }
}
