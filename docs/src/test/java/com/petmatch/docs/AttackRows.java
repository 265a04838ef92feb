package com.petmatch.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the attack table that each test of the security libraries is tagged with, itself or by what it extends. */
final class AttackRows {

    private static final String SECURITY = "security-middleware/";
    private static final String CODE_RULES =
            "examples/end-to-end/src/test/java/com/petmatch/examples/architecture/CodeRulesTest.java";
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"row-(\\d+)\"\\)");
    private static final Pattern PARENT = Pattern.compile("class \\w+ extends (\\w+)");

    private final Map<String, Source> sources = new HashMap<>();

    private AttackRows() {}

    /** One file: its own tags, and the classes that it or a class within it extends. */
    private record Source(String path, Set<Integer> own, Set<String> parents, boolean isAbstract) {

        boolean isIn(String folder) {
            return path.startsWith(SECURITY + folder);
        }
    }

    static AttackRows read() {
        AttackRows rows = new AttackRows();
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve(SECURITY))) {
            Stream.concat(files, Stream.of(Repository.ROOT.resolve(CODE_RULES)))
                    .filter(file -> file.toString().endsWith(".java"))
                    .forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private void add(Path file) {
        String path = Repository.ROOT.relativize(file).toString().replace('\\', '/');
        if (!path.contains("/src/test/") && !path.startsWith(SECURITY + "testkit/")) {
            return;
        }
        String text = Repository.read(file);
        String name = file.getFileName().toString().replace(".java", "");
        Set<Integer> own = TAG.matcher(text)
                .results()
                .map(tag -> Integer.valueOf(tag.group(1)))
                .collect(Collectors.toSet());
        Set<String> parents =
                PARENT.matcher(text).results().map(parent -> parent.group(1)).collect(Collectors.toSet());
        sources.put(name, new Source(path, own, parents, text.contains("abstract class " + name)));
    }

    /** The tests that need no server. */
    SortedSet<String> onCore(int row) {
        return holding(
                row,
                source -> source.path.equals(CODE_RULES)
                        || Stream.of("core/", "bouncycastle/", "webauthn/", "testkit/src/test/")
                                .anyMatch(source::isIn));
    }

    /** The suites that both servers run. */
    SortedSet<String> onBothServers(int row) {
        Set<String> both = new HashSet<>(sources.get("JettyAttackTest").parents);
        both.retainAll(sources.get("TomcatAttackTest").parents);
        return both.stream()
                .filter(suite -> rowsOf(suite, new HashSet<>()).contains(row))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The tests on a real PostgreSQL or Redis. */
    SortedSet<String> onRealStores(int row) {
        return holding(row, source -> source.isIn("postgres/") || source.isIn("redis/"));
    }

    /** Tags that name no row of the table. */
    List<Integer> beyond(int last) {
        return sources.values().stream()
                .flatMap(source -> source.own.stream())
                .filter(row -> row < 1 || row > last)
                .sorted()
                .toList();
    }

    private SortedSet<String> holding(int row, Predicate<Source> where) {
        return sources.entrySet().stream()
                .filter(entry -> !entry.getValue().isAbstract && where.test(entry.getValue()))
                .filter(entry -> rowsOf(entry.getKey(), new HashSet<>()).contains(row))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Integer> rowsOf(String name, Set<String> seen) {
        Source source = sources.get(name);
        if (source == null || !seen.add(name)) {
            return Set.of();
        }
        Set<Integer> rows = new HashSet<>(source.own);
        source.parents.forEach(parent -> rows.addAll(rowsOf(parent, seen)));
        return rows;
    }
}
