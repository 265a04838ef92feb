package com.petmatch.affiliate.click;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.Shop;
import com.petmatch.affiliate.click.BotVerdict.NotPerson;
import com.petmatch.affiliate.click.BotVerdict.Person;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-56")
final class BotFilterTest {

    private final BotFilter filter = BotFilter.standard();

    private BotVerdict verdict(String method, String agent, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("User-Agent", agent);
        return filter.verdict(ClickRequest.of(method, "/r/x", headers, "192.0.2.1"));
    }

    private static String reason(BotVerdict verdict) {
        return ((NotPerson) verdict).reason().value();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Shop.BROWSER,
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:131.0) Gecko/20100101 Firefox/131.0",
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_6) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Safari/605.1.15",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
                "Mozilla/5.0 (Linux; Android 10; CUBOT X30) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36",
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 350.0.0",
                "Mozilla/5.0 (Linux; Android 14; SM-S918B; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/130.0.0.0 Mobile Safari/537.36 GSA/15.1 Google/google",
                "Opera/9.80 (Windows NT 6.1) Presto/2.12.388 Version/12.16"
            })
    void peopleArePeople(String agent) {
        assertThat(verdict("GET", agent, Map.of())).isInstanceOf(Person.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose, prefetch",
        "Sec-Purpose, prefetch;prerender",
        "Purpose, prefetch",
        "X-Moz, prefetch",
        "X-Purpose, preview"
    })
    void lookingAheadAloneDecides(String header, String value) {
        assertThat(reason(verdict("GET", Shop.BROWSER, Map.of(header, value)))).isEqualTo("affiliate.click.prefetch");
    }

    @Test
    void headAloneDecides() {
        assertThat(reason(verdict("HEAD", Shop.BROWSER, Map.of()))).isEqualTo("affiliate.click.head");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SomeApp/1.0",
                "Mozilla/5.0 (compatible; NewThing/1.0; +https://new.example/about)",
                "Mozilla/5.0 (compatible; Research; someone@university.example)",
                "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/130.0.0.0 Safari/537.36",
                "Mozilla/5.0 our-own-crawler-of-things"
            })
    void shapeAloneDecides(String agent) {
        assertThat(verdict("GET", agent, Map.of())).isInstanceOf(NotPerson.class);
    }

    @Test
    void everyListedExampleIsFound() throws IOException {
        List<String> missed = examples().stream()
                .filter(agent -> verdict("GET", agent, Map.of()) instanceof Person)
                .toList();

        assertThat(examples()).hasSize(1_027);
        assertThat(missed).isEmpty();
    }

    @Test
    @Timeout(60)
    void hostileAgentCostsLinearTime() {
        String hostile = "Mozilla/5.0 " + "Googlebo".repeat(200_000);

        assertThat(verdict("GET", hostile, Map.of())).isNotNull();
    }

    @Test
    void anchoredLiteralsCountAtTheStartOnly() {
        BotList list = BotList.of("# notice\n^BW/\nInside\n");

        assertThat(list.contains("BW/1.0")).isTrue();
        assertThat(list.contains("x BW/1.0")).isFalse();
        assertThat(list.contains("x Inside")).isTrue();
        assertThat(list.contains("# notice")).isFalse();
    }

    private static List<String> examples() throws IOException {
        try (InputStream resource = BotFilterTest.class.getResourceAsStream("crawler-agents.txt")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
