package com.petmatch.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The language is changed by a form that needs no script, on a telephone as on a desk, in either direction. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageMenuTest {

    @RegisterExtension
    static final SharedStage shared = new SharedStage();

    private static final int LANGUAGES = 20;

    private Stage stage;

    @BeforeAll
    void open() {
        stage = shared.stage();
    }

    @ParameterizedTest
    @CsvSource({"360, en, ja", "360, ar, de", "360, th, ar", "1280, en, hi", "1280, ar, zh-Hant"})
    void needsNoScript(int width, String from, String to) {
        try (BrowserContext reader = withoutScripts(width, from);
                Page page = reader.newPage()) {
            page.navigate(stage.site().resolve("/plans?currency=EUR").toString());
            page.getByTestId("language-menu").locator("summary").click();
            Locator languages = page.locator("[data-testid=language-menu] button");
            assertThat(languages.count()).isEqualTo(LANGUAGES);
            for (Locator language : languages.all()) {
                assertFits(language, width);
            }

            page.getByTestId("language-" + to).click();

            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(to);
            assertThat(page.url()).endsWith("/plans?currency=EUR");
        }
    }

    private BrowserContext withoutScripts(int width, String language) {
        return stage.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale(language)
                        .setViewportSize(width, 800));
    }

    private static void assertFits(Locator button, int width) {
        BoundingBox box = button.boundingBox();
        BoundingBox name = button.locator("bdi").boundingBox();
        assertThat(box.x).as(button.innerText()).isGreaterThanOrEqualTo(0);
        assertThat(box.x + box.width).as(button.innerText()).isLessThanOrEqualTo(width);
        assertThat(box.height).as(button.innerText()).isGreaterThanOrEqualTo(44);
        assertThat(name.x).as(button.innerText()).isGreaterThanOrEqualTo(box.x);
        assertThat(name.x + name.width).as(button.innerText()).isLessThanOrEqualTo(box.x + box.width);
    }
}
