package com.petmatch.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server process of a test: started in a folder of its own, ended by its process id, its output kept for failures. */
final class SystemServer implements AutoCloseable {

    private static final Duration STARTUP = Duration.ofSeconds(20);
    private static final int CONNECT_MILLIS = 500;
    private static final long POLL_MILLIS = 20;

    private final Process process;
    private final Path folder;
    private final int port;

    private SystemServer(Process process, Path folder, int port) {
        this.process = process;
        this.folder = folder;
        this.port = port;
    }

    /** Starts the command in the folder and waits until the port takes connections. */
    static SystemServer start(Path folder, int port, List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.txt").toFile())
                    .start();
            SystemServer server = new SystemServer(process, folder, port);
            server.awaitConnections(command.get(0));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path newFolder(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitConnections(String name) {
        for (long waited = 0; waited < STARTUP.toMillis(); waited += POLL_MILLIS) {
            if (accepts()) {
                return;
            }
            if (hasEndedWithin(POLL_MILLIS)) {
                break;
            }
        }
        String output = output();
        close();
        throw new IllegalStateException("Expected " + name + " to take connections on port " + port + ": " + output);
    }

    private boolean accepts() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean hasEndedWithin(long millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a server started", e);
        }
    }

    private String output() {
        try {
            return Files.readString(folder.resolve("output.txt"));
        } catch (IOException e) {
            return "no output: " + e;
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Stops it from running without ending it: connections stay open and nothing answers. */
    void pause() {
        signal("STOP");
    }

    void resume() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            Process kill = new ProcessBuilder("kill", "-" + name, Long.toString(pid()))
                    .redirectErrorStream(true)
                    .start();
            if (kill.waitFor() != 0) {
                throw new IllegalStateException("Expected process " + pid() + " to take signal " + name);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a server was signalled", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        if (!hasEndedWithin(5_000)) {
            process.destroyForcibly();
            process.onExit().join();
        }
        Folders.delete(folder);
    }
}
