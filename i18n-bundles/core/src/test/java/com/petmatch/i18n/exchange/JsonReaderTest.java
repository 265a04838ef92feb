package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.i18n.exchange.JsonValue.JsonList;
import com.petmatch.i18n.exchange.JsonValue.JsonLiteral;
import com.petmatch.i18n.exchange.JsonValue.JsonObject;
import com.petmatch.i18n.exchange.JsonValue.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is read strictly and bounded, and written so that it reads back. */
class JsonReaderTest {

    @Test
    void readsWhatItWrites() throws FormatException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("text", new JsonText("\"\\/\b\f\n\r\t\u0001\u2028 ñ \uD83D\uDC36 \uD83D"));
        members.put(
                "list",
                new JsonList(List.of(new JsonLiteral("-1.5e+3"), new JsonLiteral("null"), new JsonList(List.of()))));
        members.put("empty", new JsonObject(Map.of()));
        JsonObject document = new JsonObject(members);

        assertThat(JsonReader.object(JsonWriter.write(document))).isEqualTo(document);
    }

    @Test
    void readsEveryEscapeAndSpace() throws FormatException {
        JsonObject read = JsonReader.object(" {\t\"a\" :\r\n[ \"\\u00f1\\/\\b\\f\\r\" , true ] } ");

        assertThat(read.list("a")).containsExactly(new JsonText("ñ/\b\f\r"), new JsonLiteral("true"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}x",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\":tru}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\u12\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"b",
                "{\"a\":[1 2]}",
                "{\"a\":1,\"a\":2}",
                "// {}"
            })
    void refusesWhatIsNotStrictlyAnObject(String document) {
        assertThatThrownBy(() -> JsonReader.object(document)).isInstanceOf(FormatException.class);
    }

    @Test
    void refusesDepthWithoutOverflow() {
        String deep = "{\"a\":" + "[".repeat(1_000_000);

        assertThatThrownBy(() -> JsonReader.object(deep))
                .isInstanceOf(FormatException.class)
                .satisfies(problem ->
                        assertThat(((FormatException) problem).code()).isEqualTo("json-depth"));
    }
}
