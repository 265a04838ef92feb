package com.petmatch.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * axe over a page as it stands in the browser, with all its rules. Asked for violations alone and in the page itself: its
 * builder opens a second page for each look, and fetches every node that is in order.
 */
final class Accessibility {

    private static final String AXE = axe();
    private static final String VIOLATIONS = """
            async () => (await axe.run(document, { resultTypes: ['violations'] })).violations.map((rule) =>
              `${rule.id}: ${rule.help} ${rule.nodes.slice(0, 3).map((node) => node.html).join(' ')}`)
            """;

    private Accessibility() {}

    static void hasNoViolation(Page page) {
        assertThat(violations(page)).as("axe on %s", page.url()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (page.evaluate("() => typeof axe").equals("undefined")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(VIOLATIONS);
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
