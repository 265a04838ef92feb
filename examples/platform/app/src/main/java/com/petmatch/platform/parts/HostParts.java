package com.petmatch.platform.parts;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.platform.parts.Settings.Database;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What must run before the first bean: the data directory, the database, keys and the providers' sandboxes. Closed in the
 * opposite order when the host ends.
 */
public final class HostParts implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(HostParts.class);

    private final Settings settings;
    private final DataDirectory directory;
    private final KeyFiles keys;
    private final Path receivedFiles;
    private final Path scannedFiles;
    private final Database database;
    private final Sandboxes sandboxes;
    private final Deque<AutoCloseable> open;

    private HostParts(Settings settings, Deque<AutoCloseable> open, Executor executor) {
        this.settings = settings;
        this.open = open;
        this.directory = opened(DataDirectory.hold(settings.dataDirectory()));
        this.keys = new KeyFiles(directory.resolve("keys"));
        this.receivedFiles = TemporaryFiles.emptied(directory.resolve("uploads/received"));
        this.scannedFiles = TemporaryFiles.emptied(directory.resolve("uploads/scanned"));
        this.database = settings.database().orElseGet(this::embeddedDatabase);
        this.sandboxes = opened(Sandboxes.start(settings, directory, keys, executor));
    }

    /**
     * Starts every part; what was started is stopped again when a later one fails.
     *
     * @param executor runs the sandboxes' calls
     */
    public static HostParts start(Settings settings, Executor executor) {
        return start(settings, new ArrayDeque<>(), executor);
    }

    private static HostParts start(Settings settings, Deque<AutoCloseable> open, Executor executor) {
        try {
            return new HostParts(settings, open, executor);
        } catch (RuntimeException failed) {
            closeAll(open);
            throw failed;
        }
    }

    /** The same in a directory that is removed at the end. */
    public static HostParts startTemporary(Settings settings, Executor executor) {
        Path directory = TemporaryFiles.directory();
        Deque<AutoCloseable> open = new ArrayDeque<>();
        open.push(() -> TemporaryFiles.delete(directory));
        return start(settings.in(directory), open, executor);
    }

    public Settings settings() {
        return settings;
    }

    public KeyFiles keys() {
        return keys;
    }

    public Database database() {
        return database;
    }

    /** Whether letters can be read in the browser: only while nobody but this machine reaches the host. */
    public boolean hasOpenMailbox() {
        return !settings.isReachableByOthers();
    }

    /** How each provider is reached. */
    public Providers providers() {
        return sandboxes.providers();
    }

    /** The sandboxes of this process. */
    public Sandboxes sandboxes() {
        return sandboxes;
    }

    /** Where letters are kept. */
    public Path mailDirectory() {
        return directory.resolve("mail");
    }

    /** Where the container puts the parts of a form while it receives them; empty at the start. */
    public Path receivedFiles() {
        return receivedFiles;
    }

    /** Where uploads lie while they are checked and scanned; empty at the start. */
    public Path scannedFiles() {
        return scannedFiles;
    }

    public Path dataDirectory() {
        return directory.path();
    }

    @Override
    public void close() {
        closeAll(open);
    }

    private Database embeddedDatabase() {
        EmbeddedDatabase embedded = opened(EmbeddedDatabase.start(directory));
        return new Database(embedded.jdbcUrl(), "postgres", Secret.of("postgres"));
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    static void closeAll(Deque<AutoCloseable> open) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception stubborn) {
                // The others still have to be closed; the operating system ends what is left with the process.
                log.warn("A part did not close", stubborn);
            }
        }
    }
}
