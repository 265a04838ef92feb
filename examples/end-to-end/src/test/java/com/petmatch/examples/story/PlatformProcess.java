package com.petmatch.examples.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The real platform in a process of its own, started from its executable jar as a user starts it. */
final class PlatformProcess implements AutoCloseable {

    private static final long START_SECONDS = 90;

    private final Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final List<String> printed = new ArrayList<>();
    private final Thread reader;

    private PlatformProcess(Process process) {
        this.process = process;
        this.reader = new Thread(this::read, "platform-output");
        reader.setDaemon(true);
        reader.start();
    }

    static PlatformProcess start(Map<String, String> settings, List<String> flags) {
        Path jar = Installation.jar();
        List<String> command = new ArrayList<>(List.of(Installation.java()));
        command.addAll(Installation.FLAGS);
        settings.forEach((key, value) -> command.add("-D" + key + "=" + value));
        command.add("-jar");
        command.add(jar.toString());
        command.addAll(flags);
        try {
            return new PlatformProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the line with the address and answers it; fails with everything printed when the process ends first. */
    URI awaitAddress() {
        return URI.create(
                awaitLine("  Address").replaceFirst("^\\s*Address\\s+", "").strip());
    }

    /** The next line that starts with the text. */
    String awaitLine(String start) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (System.nanoTime() < deadline) {
            Optional<String> line = nextLine();
            if (line.isPresent()) {
                printed.add(line.get());
                if (line.get().startsWith(start)) {
                    return line.get();
                }
            } else if (!process.isAlive() && lines.isEmpty()) {
                break;
            }
        }
        throw new AssertionError(
                "No line \"" + start + "\" from the platform, which printed:\n" + String.join("\n", printed));
    }

    /** What it printed up to the last awaited line. */
    List<String> printed() {
        return List.copyOf(printed);
    }

    /** Ends it as {@code kill -9} does, and waits until it is gone. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(START_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("The platform did not end");
            }
            reader.join(TimeUnit.SECONDS.toMillis(5));
            lines.drainTo(printed);
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private Optional<String> nextLine() {
        try {
            return Optional.ofNullable(lines.poll(200, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void read() {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            output.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException killed) {
            lines.add("(output ended)");
        }
    }
}
