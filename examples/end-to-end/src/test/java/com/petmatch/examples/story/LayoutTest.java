package com.petmatch.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.petmatch.testkit.ChromiumExtension;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A look at a page sees what it is there to see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutTest {

    @RegisterExtension
    static final ChromiumExtension chromium = ChromiumExtension.installed();

    private Chromium browser;

    @BeforeAll
    void open() {
        browser = new Chromium(chromium.executable());
    }

    @AfterAll
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scrolls sideways | <div style='inline-size: 500px; block-size: 9px'></div>",
                "cut | <p style='inline-size: 60px; overflow: hidden; white-space: nowrap'>Donaudampfschifffahrt</p>",
                "cut | <button style='inline-size: 60px'><span>Donaudampfschifffahrt</span></button>",
                "outside | <p style='position: absolute; inset-inline-start: -40px'>Donau</p>",
                "overlaps | <p style='position: absolute; inset: 9px auto auto 9px'>Donau</p><p style='position: absolute; inset: 14px auto auto 9px'>Main</p>"
            })
    void findsAPlantedFault(String kind, String body) {
        assertThat(faults(body)).anyMatch(fault -> fault.startsWith(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "image-alt | <img src='data:,'>",
                "label | <input name='email'>",
                "color-contrast | <p style='color: #999; background: #fff'>Donau</p>"
            })
    void axeFindsAPlantedFault(String rule, String body) {
        try (Page page = page(body)) {
            assertThat(Accessibility.violations(page)).anyMatch(fault -> fault.startsWith(rule + ": "));
        }
    }

    @Test
    void findsNothingOnAPageThatIsInOrder() {
        assertThat(
                        faults(
                                "<h1>Donau</h1><p>Two <b>words</b> and a <a href='/'>link that goes on and on until the line is full</a>.</p>"
                                        + "<span style='position: absolute; inline-size: 1px; overflow: hidden; clip-path: inset(50%)'>for ears</span>"))
                .isEmpty();
    }

    private List<String> faults(String body) {
        try (Page page = page(body)) {
            return Layout.faults(page);
        }
    }

    private Page page(String body) {
        Page page = browser.browser().newPage(new Browser.NewPageOptions().setViewportSize(360, 800));
        page.setContent("<!doctype html><html lang='de'><body style='margin: 8px'>" + body);
        return page;
    }
}
