package com.petmatch.examples.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The platform's executable jar, unpacked once as {@code examples/platform/run} does it: stories start it many times. */
final class Installation {

    private static final Path TARGET =
            Path.of("../platform/app/target").toAbsolutePath().normalize();
    private static final Path DIRECTORY = Path.of("target/platform").toAbsolutePath();

    /** Flags of the JVM: quick to start rather than quick for ever. */
    static final List<String> FLAGS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static @Nullable Path jar;

    private Installation() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The jar to start; unpacked anew in each run of tests, for jars carry no time of their own. */
    static synchronized Path jar() {
        Path found = jar;
        if (found == null) {
            found = unpacked(executableJar());
            jar = found;
        }
        return found;
    }

    private static Path unpacked(Path packed) {
        String destination = DIRECTORY.toString();
        run(java(), "-Djarmode=tools", "-jar", packed.toString(), "extract", "--force", "--destination", destination);
        return DIRECTORY.resolve(packed.getFileName());
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new AssertionError("Did not end well: " + String.join(" ", command));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static Path executableJar() {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> file.getFileName().toString().matches("petmatch-platform-.*-exec\\.jar"))
                    .findFirst()
                    .orElseThrow(
                            () -> new AssertionError("No executable jar in " + TARGET + ": build petmatch-platform"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
