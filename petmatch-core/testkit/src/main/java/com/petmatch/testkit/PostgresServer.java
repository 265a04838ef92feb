package com.petmatch.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL server on a free loopback port, which a test may stop, crash, restart and pause. Its data outlive a
 * restart and go when it is closed. For one thread at a time.
 */
public final class PostgresServer implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private final boolean durable;
    private @Nullable EmbeddedPostgres running;
    private List<Long> paused = List.of();

    private PostgresServer(Path folder, int port, boolean durable) {
        this.folder = folder;
        this.port = port;
        this.durable = durable;
    }

    /** A server that does not wait for the disk: right for tests, which do not survive the machine. */
    public static PostgresServer started() {
        return start(false);
    }

    /** A server with fsync and synchronous commit as in production: for benchmarks and crash tests. */
    public static PostgresServer startedDurable() {
        return start(true);
    }

    private static PostgresServer start(boolean durable) {
        try {
            PostgresServer server =
                    new PostgresServer(Files.createTempDirectory("petmatch-postgres"), FreePort.find(), durable);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again after {@link #stop} or {@link #crash}, on the same port and data. */
    public void start() {
        String sync = durable ? "on" : "off";
        try {
            running = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(true)
                    .setPGStartupWait(STARTUP)
                    .setPort(port)
                    .setServerConfig("fsync", sync)
                    .setServerConfig("synchronous_commit", sync)
                    .setServerConfig("full_page_writes", sync)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it in order; open connections break. */
    public void stop() {
        EmbeddedPostgres server = running;
        running = null;
        if (server != null) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Stops and starts again. */
    public void restart() {
        stop();
        start();
    }

    /** Kills every process of the server at once, as a power cut would; {@link #start} then recovers from the log. */
    public void crash() {
        for (ProcessHandle process : processes()) {
            process.destroyForcibly();
            process.onExit().join();
        }
        stop();
    }

    /** Freezes every process of the server: connections stay open and nothing answers. */
    public void pause() {
        paused = processes().stream().map(ProcessHandle::pid).toList();
        signal("-STOP", paused);
    }

    /** Wakes what {@link #pause} froze. */
    public void resume() {
        signal("-CONT", paused);
        paused = List.of();
    }

    /** Connects as superuser, each time anew; works again after a restart. */
    public DataSource dataSource(String database) {
        return dataSource(database, "postgres");
    }

    DataSource dataSource(String database, String role) {
        EmbeddedPostgres server = running;
        if (server == null) {
            throw new IllegalStateException("Expected a running server");
        }
        return server.getDatabase(role, database);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        if (!paused.isEmpty()) {
            resume();
        }
        stop();
        Folders.delete(folder);
    }

    private List<ProcessHandle> processes() {
        try {
            String pid =
                    Files.readAllLines(folder.resolve("data/postmaster.pid")).get(0);
            ProcessHandle postmaster =
                    ProcessHandle.of(Long.parseLong(pid.trim())).orElseThrow();
            List<ProcessHandle> all = new ArrayList<>(List.of(postmaster));
            postmaster.descendants().forEach(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void signal(String signal, List<Long> pids) {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        pids.forEach(pid -> command.add(Long.toString(pid)));
        try {
            Process kill = new ProcessBuilder(command).inheritIO().start();
            if (!kill.waitFor(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Expected kill to end within 10 seconds");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while signalling", e);
        }
    }
}
