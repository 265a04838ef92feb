package com.petmatch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each artifact promises stands in {@code docs/api}; a surface that changes by accident fails.
 * {@code mvn -pl docs -am verify -Dpetmatch.api.update=true} writes it anew on purpose.
 */
class ApiSurfaceTest {

    private static final Pattern OUR_JAR =
            Pattern.compile("((?:petmatch|security|payments|affiliate|i18n)-[a-z0-9-]*[a-z])-\\d[^/]*\\.jar");

    static List<Path> jars() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> OUR_JAR.matcher(path.getFileName().toString()).matches())
                .filter(path -> !artifact(path).equals("petmatch-docs"))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("jars")
    void isTheSurfaceThatWasPromised(Path jar) {
        Path promised = Repository.ROOT.resolve("docs/api/" + artifact(jar) + ".txt");
        String surface = ApiSurface.of(jar);
        if (Boolean.getBoolean("petmatch.api.update")) {
            Repository.write(promised, surface);
        }
        assertThat(promised).as("write it with -Dpetmatch.api.update=true").exists();
        assertThat(surface).isEqualTo(Repository.read(promised));
    }

    @Test
    void knowsEveryPublishedArtifact() {
        List<String> artifacts = jars().stream().map(ApiSurfaceTest::artifact).toList();

        assertThat(artifacts).hasSize(22).doesNotHaveDuplicates();
        assertThat(Repository.ROOT.resolve("docs/api").toFile().list((folder, name) -> name.endsWith(".txt")))
                .containsExactlyInAnyOrderElementsOf(
                        artifacts.stream().map(name -> name + ".txt").toList());
        assertThat(artifacts)
                .allSatisfy(name -> assertThat(Files.size(Repository.ROOT.resolve("docs/api/" + name + ".txt")))
                        .isPositive());
    }

    private static String artifact(Path jar) {
        Matcher name = OUR_JAR.matcher(jar.getFileName().toString());
        if (!name.matches()) {
            throw new IllegalArgumentException(jar.toString());
        }
        return name.group(1);
    }
}
