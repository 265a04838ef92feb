package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients without a parser get rows of keys and parts. */
class PartsJsonTest {

    private static final PartsJson FORMAT = new PartsJson();

    @Test
    void aMessageIsItsSelectorsAndRows() {
        Exported exported = FORMAT.export(Catalogs.english(
                "", "<b>{n, plural, offset:1 =1 {you} other {# and {amount, number, currency}}}</b><br/>"));

        assertThat(Catalogs.text(exported, "en.json").replaceAll("\\s+", " "))
                .contains(
                        "\"selectors\": [{ \"argument\": \"n\", \"function\": \"plural\", \"options\": { \"offset\": \"1\" } }]")
                .contains(
                        "\"keys\": [\"1\"], \"parts\": [{ \"open\": \"b\" }, \"you\", { \"close\": \"b\" }, { \"standalone\": \"br\" }]")
                .contains(
                        "{ \"argument\": \"amount\", \"function\": \"number\", \"options\": { \"style\": \"currency\" } }");
    }

    @Test
    void aMessageWithoutChoiceHasOneRowWithoutKeys() {
        assertThat(Catalogs.text(FORMAT.export(Catalogs.english("", "Hello {name}")), "en.json")
                        .replaceAll("\\s+", " "))
                .isEqualTo(
                        "{ \"demo.text\": { \"variants\": [{ \"parts\": [\"Hello \", { \"argument\": \"name\" }] }] } } ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "text"                                                                                  | not-an-object
            {"variants": []}                                                                        | no-variants
            {"variants": [{"keys": ["one"], "parts": ["x"]}]}                                       | bad-keys
            {"variants": [{"parts": [{"color": "red"}]}]}                                           | unknown-part
            {"variants": [{"parts": [{"open": "b onclick=x"}]}]}                                    | syntax
            {"variants": [{"parts": [{"argument": "n", "function": "choice"}]}]}                    | syntax
            {"variants": [{"parts": [{"argument": "n", "options": {"offset": "x"}}]}]}              | bad-offset
            {"selectors": [{"argument": "n", "function": "plural"}], "variants": [{"keys": ["one"], "parts": []}]} | syntax
            """)
    void whatIsNoMessageIsNamedAndLeftOut(String message, String reason) {
        Exported exported = FORMAT.export(Catalogs.english("", "any"));
        byte[] texts = ("{\"demo.text\": " + message + "}").getBytes(StandardCharsets.UTF_8);

        ReadOutcome.Read read = Catalogs.read(FORMAT.read(ExchangeFiles.of(
                Map.of("en.json", texts, "en.meta.json", exported.files().bytes("en.meta.json")))));

        assertThat(read.catalog().units()).isEmpty();
        assertThat(read.inexpressible()).extracting(Inexpressible::reason).containsExactly(reason);
    }
}
