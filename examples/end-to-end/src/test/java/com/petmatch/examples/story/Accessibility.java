package com.petmatch.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** axe over a page as it stands in the browser. */
final class Accessibility {

    private Accessibility() {}

    static void hasNoViolation(Page page) {
        List<String> violations = violations(page);
        assertThat(violations).as("axe on %s", page.url()).isEmpty();
    }

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Accessibility::line).toList();
    }

    private static String line(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).limit(3).toList();
    }
}
