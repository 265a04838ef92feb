package com.petmatch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A system is proven only by a test that exists. */
class SystemsTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z]+Test)(?:\\.([a-zA-Z]+))?`");

    static List<MatchResult> tests() {
        String systems = Repository.read(Repository.ROOT.resolve("examples/platform/SYSTEMS.md"));
        return TEST.matcher(systems).results().toList();
    }

    @ParameterizedTest
    @MethodSource("tests")
    void namesATestThatExists(MatchResult test) throws IOException {
        try (Stream<Path> files = Files.walk(Repository.ROOT.resolve("examples"))) {
            List<Path> found = files.filter(file -> file.endsWith(test.group(1) + ".java"))
                    .filter(file -> file.toString().contains("/src/test/"))
                    .toList();
            assertThat(found).as(test.group(1)).hasSize(1);
            if (test.group(2) != null) {
                assertThat(Repository.read(found.get(0))).contains("void " + test.group(2) + "(");
            }
        }
    }
}
