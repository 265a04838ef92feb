package com.petmatch.examples.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.testkit.ChromiumExtension;
import com.petmatch.testkit.PostgresExtension;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The made-up languages: pages hold a third more text and the other direction, and no word comes from anywhere but the texts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PseudoLocalePagesTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.empty();

    @RegisterExtension
    static final ChromiumExtension chromium = ChromiumExtension.installed();

    private static final List<String> PAGES =
            List.of("/", "/plans", "/sign-up", "/sign-in", "/partner/join", "/no/such/page");
    private static final List<String> OWN_PAGES = List.of(
            "/pets", "/pets/new", "/billing", "/account/password", "/admin", "/admin/people", "/admin/payments");
    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z]{3,}");
    private static final Set<String> LENGTHENING =
            Set.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    // Codes of currencies and zones read the same in every language, and so does the name; dates are those of English.
    private static final Pattern NO_WORDS_FOR_PEOPLE =
            Pattern.compile("\\b[A-Z]{3}\\b|PetMatch|\\b[A-Z][a-z]{2} \\d{1,2}, \\d{4}");

    @TempDir
    static Path directory;

    private Stage stage;

    @BeforeAll
    void open() {
        stage = new Stage(
                postgres.jdbcUrl(),
                directory,
                chromium.executable(),
                Map.of("petmatch.developer.pseudo-locales", "true"));
    }

    @AfterAll
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-XA", "ar-XB"})
    void holdOnEveryPage(String language) {
        try (Person admin = person()) {
            for (String path : PAGES) {
                admin.open(path + "?lang=" + language);
                looksAt(admin, language);
            }
            admin.open("/sign-in").fill("email", Stage.ADMIN).fill("password", Stage.ADMIN_PASSWORD);
            admin.click("sign-in-submit").sees("sign-out");
            for (String path : OWN_PAGES) {
                admin.open(path + "?lang=" + language);
                looksAt(admin, language);
            }
        }
    }

    private Person person() {
        return new Person(stage.browser(), stage.site(), "en");
    }

    private void looksAt(Person person, String language) {
        Look.at(person.page(), stage.site(), language);
        if (language.equals("en-XA")) {
            assertThat(wordsFromElsewhere(person)).as(person.page().url()).isEmpty();
        }
    }

    /** What is on the screen in plain letters, though every text of ours is accented here. */
    @SuppressWarnings("unchecked")
    private static List<String> wordsFromElsewhere(Person person) {
        List<String> texts = (List<String>) person.page().evaluate("""
                        () => {
                          const texts = [];
                          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                          for (let node = walker.nextNode(); node; node = walker.nextNode())
                            if (!node.parentElement.closest('script, style, code, bdi, time, [data-testid=language-menu]'))
                              texts.push(node.data);
                          return texts;
                        }
                        """);
        return texts.stream()
                .map(text -> NO_WORDS_FOR_PEOPLE.matcher(text).replaceAll(""))
                .filter(text -> PLAIN_WORD.matcher(text).results().anyMatch(word -> !isLengthening(word.group())))
                .toList();
    }

    // The last one may be cut short.
    private static boolean isLengthening(String word) {
        return LENGTHENING.stream().anyMatch(number -> number.startsWith(word));
    }
}
