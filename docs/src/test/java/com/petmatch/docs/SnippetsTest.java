package com.petmatch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every Java block of the documents is a region of a test that ran. {@code -Dpetmatch.docs.update=true} rewrites the blocks
 * from their regions.
 */
class SnippetsTest {

    static List<Path> documents() {
        return Repository.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void quotesItsRegionsAsTheyAre(Path document) {
        if (Boolean.getBoolean("petmatch.docs.update")) {
            update(document);
        }
        for (Snippet snippet : Snippet.of(document)) {
            assertThat(snippet.text())
                    .as("%s:%d", snippet.document(), snippet.line())
                    .isEqualTo(snippet.current());
        }
    }

    @Test
    void quotesTestsOnly() {
        assertThat(documents().stream().flatMap(document -> Snippet.of(document).stream()))
                .isNotEmpty()
                .allSatisfy(snippet -> assertThat(snippet.source()).contains("/src/test/"));
    }

    private static void update(Path document) {
        String text = Repository.read(document);
        for (Snippet snippet : Snippet.of(document)) {
            text = text.replace("```java\n" + snippet.text() + "```", "```java\n" + snippet.current() + "```");
        }
        Repository.write(document, text);
    }
}
