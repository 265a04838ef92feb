package com.petmatch.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes and tests of the security libraries and of the examples, for documents that name them. */
final class NamedCode {

    private static final String SECURITY = "security-middleware/";
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern TEST = Pattern.compile("([A-Z]\\w+)\\.([a-z]\\w+)");
    private static final Pattern TYPE = Pattern.compile("[A-Z]\\w+");

    private final Map<String, List<String>> paths;

    private NamedCode(Map<String, List<String>> paths) {
        this.paths = paths;
    }

    static NamedCode read() {
        Map<String, List<String>> paths = new HashMap<>();
        for (String folder : List.of(SECURITY, "examples/")) {
            try (Stream<Path> files = Files.walk(Repository.ROOT.resolve(folder))) {
                files.map(file -> Repository.ROOT.relativize(file).toString().replace('\\', '/'))
                        .filter(path -> path.endsWith(".java") && path.contains("/src/"))
                        .collect(Collectors.groupingBy(NamedCode::typeOf))
                        .forEach((type, found) -> paths.merge(
                                type,
                                found,
                                (one, other) -> Stream.of(one, other)
                                        .flatMap(List::stream)
                                        .toList()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new NamedCode(paths);
    }

    /** What a cell quotes that is no test of ours, written as {@code Class.method}. */
    List<String> missingTests(String cell) {
        return quoted(cell).filter(name -> !isTest(name, NamedCode::holdsTests)).toList();
    }

    /** Whether a cell names a test of the libraries, not only one of a host. */
    boolean namesLibraryTest(String cell) {
        return quoted(cell).anyMatch(name -> isTest(name, path -> path.startsWith(SECURITY) && holdsTests(path)));
    }

    /** Whether a cell names a type of the libraries. */
    boolean namesLibraryType(String cell) {
        return quoted(cell)
                .flatMap(name -> TYPE.matcher(name).results().limit(1))
                .map(MatchResult::group)
                .flatMap(type -> paths.getOrDefault(type, List.of()).stream())
                .anyMatch(path -> path.startsWith(SECURITY) && path.contains("/src/main/"));
    }

    private boolean isTest(String name, Predicate<String> where) {
        return TEST.matcher(name)
                .results()
                .filter(test -> test.group().equals(name))
                .anyMatch(test -> paths.getOrDefault(test.group(1), List.of()).stream()
                        .filter(where)
                        .map(path -> Repository.read(Repository.ROOT.resolve(path)))
                        .anyMatch(text -> text.contains("void " + test.group(2) + "(")));
    }

    private static boolean holdsTests(String path) {
        return path.contains("/src/test/") || path.startsWith(SECURITY + "testkit/");
    }

    private static Stream<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(quote -> quote.group(1));
    }

    private static String typeOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }
}
