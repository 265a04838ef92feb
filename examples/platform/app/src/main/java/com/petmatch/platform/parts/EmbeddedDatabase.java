package com.petmatch.platform.parts;

import com.petmatch.platform.parts.StartRefusedException.Exit;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL server under the data directory, durable as in production. A server that a killed host left behind is
 * stopped first.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration STARTUP = Duration.ofSeconds(60);
    private static final int STOP_SECONDS = 15;

    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static EmbeddedDatabase start(DataDirectory directory) {
        Path cluster = directory.resolve("postgres");
        try {
            leftBehind(cluster).ifPresent(EmbeddedDatabase::stop);
            return new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(cluster)
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(
                            directory.resolve("postgres-binaries").toFile())
                    .setRegisterShutdownHook(false)
                    // The library's defaults are for throw-away tests; people's money wants every commit on disk.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "60")
                    .setPGStartupWait(STARTUP)
                    .start());
        } catch (IOException | RuntimeException failed) {
            throw new StartRefusedException(
                    Exit.PART_FAILED, List.of("PostgreSQL did not start in " + cluster + ": " + failed.getMessage()));
        }
    }

    String jdbcUrl() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The first line of postmaster.pid; the process is ours only when it still is a postgres on this very directory.
    private static Optional<ProcessHandle> leftBehind(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 2 || !lines.get(1).equals(cluster.toString())) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }

    private static void stop(ProcessHandle postmaster) {
        log.info("Stopping the PostgreSQL that an earlier host left behind, pid {}", postmaster.pid());
        postmaster.destroy();
        try {
            postmaster.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException tooSlow) {
            // Crash recovery replays the log at the next start, so nothing committed is lost.
            postmaster.destroyForcibly();
            postmaster.onExit().join();
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
