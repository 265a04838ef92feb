package com.petmatch.security.keys;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.RandomCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Secrets, tags and codes are compared in constant time: nowhere by {@code equals}. */
@Tag("row-27")
class SecretComparisonTest {

    private static final Path SOURCES = Path.of("src/main/java/com/petmatch/security");
    private static final Pattern COMPARED_PLAINLY =
            Pattern.compile("(?i)(secret|tag|hash|mac|password|digest|signature)(\\(\\))?\\s*\\.equals\\("
                    + "|\\.equals\\([a-z.()]*(secret|tag|hash|mac|password|digest)(\\(\\))?\\)"
                    + "|Arrays\\.equals\\(");

    @Test
    void hashesOfOneSecretMatch() {
        SecureRandom random = new SecureRandom();
        RandomCode secret = RandomCode.forLink(random);

        assertThat(SecretHash.of(secret).matches(SecretHash.of(secret))).isTrue();
        assertThat(SecretHash.of(secret).matches(SecretHash.of(RandomCode.forLink(random))))
                .isFalse();
        assertThat(SecretHash.of("a").matches(SecretHash.of("b"))).isFalse();
    }

    @Test
    void theRuleFindsAPlainComparison() {
        assertThat(COMPARED_PLAINLY
                        .matcher("if (stored.secret().equals(presented)) {")
                        .find())
                .isTrue();
        assertThat(COMPARED_PLAINLY
                        .matcher("return presented.equals(row.hash());")
                        .find())
                .isTrue();
        assertThat(COMPARED_PLAINLY.matcher("tenant.equals(row.tenant())").find())
                .isFalse();
    }

    @Test
    void noSourceComparesASecretPlainly() {
        assertThat(lines(
                                "apikey",
                                "keys",
                                "login",
                                "onetime",
                                "passkey",
                                "password",
                                "recovery",
                                "refresh",
                                "service",
                                "session",
                                "totp",
                                "web")
                        .filter(line -> COMPARED_PLAINLY.matcher(line).find()))
                .isEmpty();
    }

    private static Stream<String> lines(String... packages) {
        return Stream.of(packages)
                .map(SOURCES::resolve)
                .flatMap(SecretComparisonTest::files)
                .flatMap(file -> {
                    try {
                        List<String> lines = Files.readAllLines(file);
                        return lines.stream().map(line -> file.getFileName() + ": " + line.strip());
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                });
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
