package com.petmatch.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the checkout lies, found from the folder a test runs in. */
final class Repository {

    static final Path ROOT = root();

    private Repository() {}

    /** Every Markdown file that people read, sorted. */
    static List<Path> documents() {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> platform = Files.list(ROOT.resolve("examples/platform"))) {
            return Stream.of(top, docs, platform)
                    .flatMap(paths -> paths)
                    .filter(path ->
                            path.toString().endsWith(".md") && !path.toString().contains("/target/"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        Path candidate = Path.of("").toAbsolutePath();
        while (!Files.exists(candidate.resolve("CONTRIBUTING.md"))) {
            candidate = candidate.getParent();
        }
        return candidate;
    }
}
