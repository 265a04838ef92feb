package com.petmatch.examples.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.concurrent.TimeUnit;

/** One person at one browser, in one language, who finds things by what the page says they are for. */
final class Person implements AutoCloseable {

    // A killed host's lease of an outbox partition ends after 30 seconds; then come the restart and the work itself.
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(75);

    private final BrowserContext context;
    private final Page page;
    private final URI site;
    private final String language;

    Person(Browser browser, URI site, String language) {
        this.context = browser.newContext(
                new Browser.NewContextOptions().setLocale(language).setUserAgent(userAgent(browser)));
        this.page = context.newPage();
        this.site = site;
        this.language = language;
        page.setDefaultTimeout(30_000);
    }

    Page page() {
        return page;
    }

    String language() {
        return language;
    }

    Person open(String path) {
        page.navigate(site.resolve(path).toString());
        return this;
    }

    Person click(String testId) {
        the(testId).click();
        return this;
    }

    Person fill(String testId, String text) {
        the(testId).fill(text);
        return this;
    }

    Person check(String testId) {
        the(testId).check();
        return this;
    }

    Locator the(String testId) {
        return page.getByTestId(testId).first();
    }

    String text(String testId) {
        return the(testId).innerText().strip();
    }

    void sees(String testId) {
        try {
            assertThat(the(testId)).isVisible();
        } catch (AssertionError unseen) {
            String shown = page.locator("body").innerText().strip();
            throw new AssertionError(page.url() + " \"" + page.title() + "\" shows: " + shown, unseen);
        }
    }

    /** Chooses the own language on the page; whoever has an account keeps it. */
    Person choosesLanguage() {
        click("language-menu").click("language-" + language);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        return this;
    }

    /** Loads the page again until the element says this; what it shows depends on steps that run by themselves. */
    void seesInTime(String path, String testId, String expected) {
        long deadline = System.nanoTime() + PATIENCE;
        String last = "";
        while (System.nanoTime() < deadline) {
            open(path);
            Locator found = the(testId);
            last = found.count() > 0 ? found.innerText().strip() : "(absent)";
            if (found.count() > 0 && normal(last).contains(normal(expected))) {
                return;
            }
            page.waitForTimeout(250);
        }
        throw new AssertionError(path + ": expected " + testId + " to show \"" + expected + "\", got \"" + last + "\"");
    }

    /** Follows a link on somebody's page, as a reader does: the browser tells that a person asked for it. */
    void followsLinkOnAnotherPage(String link) {
        page.setContent(
                "<!doctype html><title>Blog</title><p>I use <a id=\"link\" href=\"" + link + "\">this</a>.</p>");
        page.locator("#link").click();
        page.waitForURL(site + "/**");
    }

    // Without a window Chromium names itself a robot, and robots earn nobody a commission.
    private static String userAgent(Browser browser) {
        return "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/" + browser.version()
                + " Safari/537.36";
    }

    // Formats put marks of direction and hard spaces between digits and signs; here only the figures matter.
    static String normal(String text) {
        return text.replaceAll("[\\u200e\\u200f\\u061c\\u2066-\\u2069]", "").replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    @Override
    public void close() {
        context.close();
    }
}
