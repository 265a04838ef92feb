package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.platform.wiring.HostRoutes;
import com.petmatch.security.request.Route;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Address, then account, then cookie, then browser; changed by a plain form that is on every page. */
class LanguageChangeTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static final String FORM = "/preferences/language";
    private static final Pattern BACK = Pattern.compile("name=\"back\" value=\"([^\"]*)\"");

    static Stream<String> languages() {
        return platform.bean(Messages.class).languages().stream().map(LanguageTag::toString);
    }

    static Stream<String> pages() {
        return HostRoutes.all().stream()
                .filter(route -> route.id().method().equals("GET") && !route.is(Route.Mark.API))
                .map(route -> route.id().pattern())
                .filter(path -> !path.contains("{") && !path.startsWith("/health") && !path.contains("/panels/"))
                .filter(path -> !path.equals("/robots.txt") && !path.equals("/admin/security/live"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void speaksEachLanguageToWhoChoosesIt(String language) {
        Browser browser = platform.browser();

        assertThat(choose(browser, "/plans?currency=EUR", language).location()).isEqualTo("/plans?currency=EUR");

        assertThat(browser.cookies()).containsEntry("pm-lang", language);
        assertSpeaks(browser.get("/plans"), language);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void offersEveryLanguageByItsOwnNameOnEveryPage(String path) {
        Reply page = platform.admin().browser().get(path);

        if (page.status() != 303) {
            assertThat(page.body()).contains("action=\"" + FORM + "\"");
            languages()
                    .forEach(tag -> assertThat(page.body())
                            .contains("name=\"lang\" value=\"" + tag + "\" lang=\"" + tag + "\"")
                            .contains("<bdi>" + ownName(tag) + "</bdi>"));
        }
    }

    @Test
    void remembersTheChoiceOfAPersonOnEveryDevice() {
        Person person = platform.person().signIn();
        assertSpeaks(person.browser().get("/pets"), "en");

        choose(person.browser(), "/pets", "ar");

        assertSpeaks(person.browser().get("/pets"), "ar");
        Person elsewhere = new Person(platform, person.email(), person.subject(), platform.browser()).signIn();
        assertSpeaks(elsewhere.browser().get("/pets"), "ar");
    }

    @Test
    void decidesByAddressThenAccountThenCookieThenBrowser() {
        Person person = platform.person().signIn();
        Browser browser = person.browser().cookie("pm-lang", "es").sending("Accept-Language", "pt");

        assertSpeaks(browser.get("/pets?lang=ar"), "ar");
        assertSpeaks(browser.get("/pets"), "en");
        Browser visitor = platform.browser().cookie("pm-lang", "es").sending("Accept-Language", "pt");
        assertSpeaks(visitor.get("/plans"), "es");
        assertSpeaks(platform.browser().sending("Accept-Language", "pt").get("/plans"), "pt-BR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx", "en-XA", "und"})
    void ignoresWhatIsNoLanguageOfOurs(String nonsense) {
        Person person = platform.person().signIn();

        Reply reply = choose(person.browser(), "/pets", nonsense);

        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo("/pets");
        assertThat(person.browser().cookies()).doesNotContainKey("pm-lang");
        assertSpeaks(person.browser().cookie("pm-lang", nonsense).get("/pets"), "en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd", "<script>alert(1)</script>", "es\r\nX-Evil: 1"})
    void refusesAttacksInTheNameOfALanguage(String attack) {
        Person person = platform.person().signIn();

        Reply reply = choose(person.browser(), "/pets", attack);

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.location()).isEmpty();
        assertThat(person.browser().cookies()).doesNotContainKey("pm-lang");
        assertSpeaks(person.browser().get("/pets"), "en");
    }

    @Test
    void changesNothingForAFormOfAnotherSite() {
        Browser browser = platform.browser();

        Reply reply = browser.post(
                FORM,
                Map.of(
                        "lang",
                        "ar",
                        "back",
                        "/plans",
                        "_csrf",
                        browser.get("/plans").csrf()),
                Map.of("Origin", "https://evil.example"));

        assertThat(reply.status()).isEqualTo(403);
        assertSpeaks(browser.get("/plans"), "en");
    }

    @Test
    void leadsBackToTheFormWhoseAnswerIsOnTheScreen() {
        Browser browser = platform.browser()
                .sending("Referer", platform.site().resolve("/sign-in").toString());

        Reply refused = browser.submit("/sign-in", "/sign-in", Map.of("email", "nobody@example.org", "password", "x"));

        assertThat(refused.status()).isNotEqualTo(303);
        assertThat(BACK.matcher(refused.body())
                        .results()
                        .map(back -> back.group(1))
                        .distinct())
                .containsExactly("/sign-in");
    }

    private static Reply choose(Browser browser, String page, String language) {
        return browser.submit(page, FORM, Map.of("lang", language, "back", page));
    }

    private static String ownName(String tag) {
        return platform.bean(Messages.class)
                .in(LanguageTag.of(tag))
                .text("ui.language.name")
                .html();
    }

    private static void assertSpeaks(Reply page, String language) {
        String direction = language.equals("ar") ? "rtl" : "ltr";
        assertThat(page.body()).contains("<html lang=\"" + language + "\" dir=\"" + direction + "\"");
        assertThat(page.header("Content-Language")).contains(language);
    }
}
