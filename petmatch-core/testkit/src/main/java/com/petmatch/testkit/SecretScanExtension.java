package com.petmatch.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Reads everything that a test run prints or logs, and fails the test class after which a secret or a card number stands there;
 * see {@link PrintedSecrets}.
 *
 * <p>Made for JUnit's automatic detection, so that no class forgets it: name it in
 * {@code META-INF/services/org.junit.jupiter.api.extension.Extension} and set
 * {@code junit.jupiter.extensions.autodetection.enabled=true}. Standard output and error are read as they are; a log file at
 * {@code target/scanned.log}, which may hold more than the console, is read too.
 */
public final class SecretScanExtension implements BeforeAllCallback, AfterAllCallback {

    private static final Path LOG = Path.of("target", "scanned.log");
    private static final Scan SCAN = new Scan();

    /** For JUnit, which makes one. */
    public SecretScanExtension() {
        SCAN.begin(LOG);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        SCAN.begin(LOG);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        SCAN.readLog(LOG);
        List<String> found = SCAN.take();
        if (!found.isEmpty()) {
            throw new AssertionError("Expected no secret in what was printed, found " + String.join("; ", found));
        }
    }

    /** What one process printed. Safe for concurrent use. */
    static final class Scan {

        private final List<String> found = new ArrayList<>();
        private boolean begun;
        private long read;

        /** Puts itself between the process and its console, once; what the log holds from earlier runs is theirs. */
        synchronized void begin(Path log) {
            if (!begun) {
                begun = true;
                read = log.toFile().length();
                System.setOut(read(System.out));
                System.setErr(read(System.err));
            }
        }

        PrintStream read(PrintStream console) {
            return new PrintStream(new Lines(console, this), true, StandardCharsets.UTF_8);
        }

        /** Reads what a log file has had more since the last time. */
        synchronized void readLog(Path log) {
            if (!Files.exists(log)) {
                return;
            }
            try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
                read = file.length() < read ? 0 : read;
                byte[] more = new byte[Math.toIntExact(file.length() - read)];
                file.seek(read);
                file.readFully(more);
                read += more.length;
                line(new String(more, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        synchronized void line(String text) {
            found.addAll(PrintedSecrets.in(text));
        }

        synchronized List<String> take() {
            List<String> taken = List.copyOf(found);
            found.clear();
            return taken;
        }
    }

    /** Passes bytes on and looks at each line. */
    private static final class Lines extends OutputStream {

        private static final int LONGEST = 1 << 20;

        private final PrintStream console;
        private final Scan scan;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(PrintStream console, Scan scan) {
            this.console = console;
            this.scan = scan;
        }

        @Override
        public synchronized void write(int b) {
            console.write(b);
            keep((byte) b);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int count) {
            console.write(bytes, from, count);
            for (int i = from; i < from + count; i++) {
                keep(bytes[i]);
            }
        }

        @Override
        public synchronized void flush() {
            console.flush();
        }

        private void keep(byte b) {
            line.write(b);
            if (b == '\n' || line.size() >= LONGEST) {
                scan.line(line.toString(StandardCharsets.UTF_8));
                line.reset();
            }
        }
    }
}
