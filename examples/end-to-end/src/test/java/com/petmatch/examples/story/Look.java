package com.petmatch.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;

/** A look at a page as a small telephone and a desk show it: nothing is cut, nothing overlaps, axe finds nothing. */
final class Look {

    private static final int TELEPHONE = 360;
    private static final int DESK = 1280;
    private static final int HEIGHT = 800;

    private Look() {}

    /** Looks at the page as it stands; afterwards it is as wide as on a desk. */
    static void at(Page page, URI site, String language) {
        if (page.url().startsWith(site.toString())) {
            speaks(page, language);
        }
        for (int width : new int[] {TELEPHONE, DESK}) {
            page.setViewportSize(width, HEIGHT);
            assertThat(Layout.faults(page))
                    .as("layout of %s in %s at %d px", page.url(), language, width)
                    .isEmpty();
            Accessibility.hasNoViolation(page);
            Screenshots.take(page, language, width);
        }
    }

    private static void speaks(Page page, String language) {
        assertThat(page.locator("html").getAttribute("lang")).as(page.url()).isEqualTo(language);
        assertThat(page.locator("html").getAttribute("dir"))
                .as(page.url())
                .isEqualTo(language.startsWith("ar") ? "rtl" : "ltr");
    }
}
