package com.petmatch.testkit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * A program that a test needs from the system.
 *
 * @param names names to look for on the path, the first found wins
 * @param variable environment variable that may hold its path and goes first; empty when there is none
 * @param install the Debian line that installs it
 */
record SystemBinary(List<String> names, String variable, String install) {

    private static final List<String> MORE_FOLDERS = List.of("/usr/local/sbin", "/usr/sbin", "/sbin");

    /**
     * The program's path.
     *
     * @throws TestAbortedException when it is not there, with the reason and the install line
     * @throws AssertionError instead, when {@code CI=true} stands in the environment
     */
    Path require(Map<String, String> environment) {
        Optional<Path> found = find(environment);
        if (found.isPresent()) {
            return found.get();
        }
        String reason = "Needs " + String.join(" or ", names) + ", which is not installed: " + install;
        if ("true".equals(environment.get("CI"))) {
            throw new AssertionError(reason + " (CI=true, so this is a failure)");
        }
        throw new TestAbortedException(reason);
    }

    Optional<Path> find(Map<String, String> environment) {
        String named = variable.isEmpty() ? null : environment.get(variable);
        if (named != null && !named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Files::isExecutable);
        }
        String path = environment.getOrDefault("PATH", "");
        List<Path> folders = Stream.concat(
                        Stream.of(path.split(Pattern.quote(File.pathSeparator))), MORE_FOLDERS.stream())
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .toList();
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
