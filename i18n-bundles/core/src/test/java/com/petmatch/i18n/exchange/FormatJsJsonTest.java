package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.petmatch.i18n.exchange.JsonValue.JsonLiteral;
import com.petmatch.i18n.exchange.JsonValue.JsonObject;
import com.petmatch.i18n.exchange.JsonValue.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** FormatJS gets our messages with named styles, and nothing it would read in another way. */
class FormatJsJsonTest {

    private static final FormatJsJson FORMAT = new FormatJsJson();

    @Test
    void aDateWithTimeIsADateInAStyleOfOurs() throws FormatException {
        Exported exported = FORMAT.export(Catalogs.english("#| param at Instant\n", "Paid {at, datetime, long}"));

        assertThat(text(exported)).isEqualTo("Paid {at, date, datetimeLong}");
        assertThat(exported.files().json("formats.json").object("date").object("datetimeLong"))
                .isEqualTo(
                        new JsonObject(Map.of("dateStyle", new JsonText("long"), "timeStyle", new JsonText("short"))));
    }

    @Test
    void numbersRoundAsOnTheServer() throws FormatException {
        Exported exported =
                FORMAT.export(Catalogs.english("#| param n BigDecimal\n", "{n} {n, number, ::.0# group-off}"));

        assertThat(text(exported)).isEqualTo("{n, number, autoDecimal} {n, number, number_.0#_group-off}");
        assertThat(exported.files().json("formats.json").object("number").object("number_.0#_group-off"))
                .isEqualTo(new JsonObject(Map.of(
                        "minimumFractionDigits", new JsonLiteral("1"),
                        "maximumFractionDigits", new JsonLiteral("2"),
                        "useGrouping", new JsonLiteral("false"),
                        "roundingMode", new JsonText("halfEven"))));
    }

    @Test
    void listsAndRelativeTimesAreFinishedTextsThatTheMetaFileLists() throws FormatException {
        Exported exported = FORMAT.export(Catalogs.english("", "{pets, list} and {pets, list, or}, {at, relative}"));

        assertThat(text(exported)).isEqualTo("{pets_list} and {pets_list_or}, {at_relative}");
        assertThat(meta(exported).object("placeholders").texts())
                .containsEntry("{pets_list_or}", "{pets, list, or}")
                .containsEntry("{at_relative}", "{at, relative}");
    }

    @Test
    void aNumberSignInsideASelectIsWrittenOut() {
        Exported exported = FORMAT.export(
                Catalogs.english("", "{n, plural, one {#} other {{who, select, me {my #} other {# of #}}}}"));

        assertThat(text(exported))
                .isEqualTo("{n, plural, one {#} other {{who, select, me {my {n, number, hash}} "
                        + "other {{n, number, hash} of {n, number, hash}}}}}");
    }

    @Test
    void aNumberSignWithOffsetInsideASelectIsReported() {
        Exported exported =
                FORMAT.export(Catalogs.english("", "{n, plural, offset:1 other {{who, select, other {#}}}}"));

        assertThat(exported.inexpressible()).extracting(Inexpressible::reason).containsExactly("offset-in-select");
        assertThat(exported.files().names()).contains("en.json");
    }

    @Test
    void anApostropheBeforeATagStaysAnApostrophe() {
        assertThat(text(FORMAT.export(Catalogs.english("", "l'<b>ami</b> a > 'b'> c"))))
                .isEqualTo("l''<b>ami</b> a > 'b''> c");
    }

    @Test
    void tagsThatStandAloneBecomePairs() {
        assertThat(text(FORMAT.export(Catalogs.english("", "one<br/>two")))).isEqualTo("one<br></br>two");
    }

    @Test
    void whatLooksLikeATagOrANumberSignOnlyToFormatJsIsReported() {
        assertThat(FORMAT.export(Catalogs.english("", "a </ b")).inexpressible())
                .extracting(Inexpressible::reason)
                .containsExactly("tag-like-text");
        assertThat(FORMAT.export(Catalogs.english("", "{n, plural, other {{w, select, other {'#'}}}}"))
                        .inexpressible())
                .extracting(Inexpressible::reason)
                .containsExactly("quoted-number-sign");
    }

    @Test
    void aTranslatorsChangeIsReadInOurStyles() {
        Exported exported = FORMAT.export(Catalogs.english("#| param at Instant\n", "Paid {at, datetime, long}"));
        String meta = Catalogs.text(exported, "en.meta.json");
        String texts = Catalogs.text(exported, "en.json").replace("Paid", "It was paid");

        ReadOutcome.Read read = Catalogs.read(FORMAT.read(ExchangeFiles.of(Map.of(
                "en.json", texts.getBytes(StandardCharsets.UTF_8),
                "en.meta.json", meta.getBytes(StandardCharsets.UTF_8)))));

        assertThat(read.catalog().units())
                .extracting(TextUnit::text)
                .containsExactly("It was paid {at, datetime, long}");
    }

    @Test
    void aBrokenOrUnknownTextIsNamedAndLeftOut() {
        Exported exported = FORMAT.export(Catalogs.english("", "Hello {name}"));
        String texts = "{\"demo.text\": \"Hello {name\", \"demo.more\": \"x\"}";

        ReadOutcome.Read read = Catalogs.read(FORMAT.read(ExchangeFiles.of(Map.of(
                "en.json", texts.getBytes(StandardCharsets.UTF_8),
                "en.meta.json", exported.files().bytes("en.meta.json")))));

        assertThat(read.catalog().units()).isEmpty();
        assertThat(read.inexpressible())
                .extracting(Inexpressible::key, Inexpressible::reason)
                .containsExactly(tuple("demo.text", "syntax"), tuple("demo.more", "unknown-key"));
    }

    private static String text(Exported exported) {
        assertThat(exported.inexpressible()).isEmpty();
        try {
            return exported.files().json("en.json").text("demo.text").orElseThrow();
        } catch (FormatException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonObject meta(Exported exported) throws FormatException {
        return exported.files().json("en.meta.json").object("messages").object("demo.text");
    }
}
