package com.petmatch.platform.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The host in a process of its own, started from the compiled classes as a person starts it from the console. */
final class HostProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final BufferedReader output;
    private final List<String> printed = new ArrayList<>();

    private HostProcess(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static HostProcess start(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PlatformMain.class.getName()));
        command.addAll(List.of(arguments));
        try {
            return new HostProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads until the banner is complete, and answers all that was printed. */
    List<String> awaitBanner() {
        String line = readLine();
        while (line != null && !line.startsWith("  Stop")) {
            line = readLine();
        }
        if (line == null) {
            throw new AssertionError("The host ended before it served: " + printed);
        }
        return List.copyOf(printed);
    }

    /** Waits for its end and answers the exit code; what it printed is complete then. */
    int awaitEnd() {
        while (readLine() != null) {
            // Each line is kept as it comes.
        }
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("The host did not end: " + printed);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    List<String> printed() {
        return List.copyOf(printed);
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private @org.jspecify.annotations.Nullable String readLine() {
        try {
            String line = output.readLine();
            if (line != null) {
                printed.add(line);
            }
            return line;
        } catch (IOException ended) {
            return null;
        }
    }
}
