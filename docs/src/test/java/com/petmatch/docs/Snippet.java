package com.petmatch.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced Java block of a document and the region of a source file that it quotes.
 *
 * @param source path from the root of the checkout
 * @param region the name behind {@code // region} in the source
 */
record Snippet(Path document, int line, String source, String region, String text) {

    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- region: (\\S+)#(\\S+) -->\\n)?```java\\n(.*?)```", Pattern.DOTALL);

    /** All Java blocks of a document; one without its region marker fails. */
    static List<Snippet> of(Path document) {
        String text = Repository.read(document);
        List<Snippet> found = new ArrayList<>();
        Matcher blocks = BLOCK.matcher(text);
        while (blocks.find()) {
            int line = (int) text.substring(0, blocks.start()).lines().count() + 1;
            assertThat(blocks.group(1))
                    .as("%s:%d needs a line <!-- region: path#name --> above the block", document, line)
                    .isNotNull();
            found.add(new Snippet(document, line, blocks.group(1), blocks.group(2), blocks.group(3)));
        }
        return found;
    }

    /** The region as it stands in the source now, without its indentation. */
    String current() {
        List<String> lines =
                Repository.read(Repository.ROOT.resolve(source)).lines().toList();
        int start = indexOf(lines, "// region " + region, 0);
        int end = indexOf(lines, "// endregion", start);
        return String.join("\n", lines.subList(start + 1, end)).stripIndent().stripTrailing() + "\n";
    }

    private int indexOf(List<String> lines, String marker, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).strip().equals(marker)) {
                return i;
            }
        }
        throw new AssertionError("%s:%d quotes \"%s\", which is not in %s".formatted(document, line, marker, source));
    }
}
