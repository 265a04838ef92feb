package com.petmatch.i18n.exchange;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A program of the system that a test needs: without it the test is skipped with the reason and the install line, and fails under
 * {@code CI=true}.
 */
record SystemProgram(String name, String install) {

    private static final int LIMIT_SECONDS = 300;

    /** Aborts the test when the program is not there. */
    void require() {
        boolean found = Stream.of(System.getenv().getOrDefault("PATH", "").split(Pattern.quote(File.pathSeparator)))
                .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, name)));
        if (!found) {
            throw missing("Needs " + name + ", which is not installed: " + install);
        }
    }

    /** What a test does that cannot run: it is skipped, or fails under {@code CI=true}. */
    static RuntimeException missing(String reason) {
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(reason + " (CI=true, so this is a failure)");
        }
        return new TestAbortedException(reason);
    }

    Ended run(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        try (InputStream output = process.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(name + " did not end in " + LIMIT_SECONDS + " s");
            }
            return new Ended(process.exitValue(), text);
        }
    }

    /** How a program ended, with everything it said. */
    record Ended(int code, String output) {}
}
