package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-48")
class FieldTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "%27|'",
                "%u0027|'",
                "%uff07|'",
                "%c0%a7|'",
                "%e0%80%a7|'",
                "%C3%A9|é",
                "&#39;|'",
                "&#x27;|'",
                "&#x27|'",
                "&apos;|'",
                "&lt;b&gt;|<b>",
                "&lt&gt|<>",
                "&lpar;&colon;|(:",
                "\\u0027|'",
                "\\x27|'",
                "+ADw-b+AD4-|<b>",
                "a%%2f2fb|a/b",
                "a%%2f3fb|a%/3fb",
                "100 %%20of|100 % of",
                "C:\\new\\r|C:\\new\\r",
                "%2527|%27",
                "%|%",
                "%zz|%zz",
                "50% off|50% off",
                "&;|&;",
                "&#;|&#;",
                "&#99999999;|&#99999999;",
                "AT&T|AT&T",
                "fish & chips|fish & chips",
                "\\u12|\\u12",
                "+49 170 1234567|+49 170 1234567",
                "C+ABBA|C+ABBA",
                "1+A|1+A"
            })
    void takesOneLayerOff(String coded, String plain) {
        assertThat(FieldText.decoded(coded)).isEqualTo(plain);
    }

    @Test
    void aBreakInTheEscapesOfCIsALayer() {
        assertThat(FieldText.decoded("a\\r\\nb")).isEqualTo("a\r\nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rex", "L'Oréal", "a+b=c", "100 %", "犬と猫", ""})
    void whatHasNoLayerStaysTheSameText(String plain) {
        assertThat(FieldText.decoded(plain)).isSameAs(plain);
    }

    @Test
    void overlongFormsAreSeen() {
        assertThat(FieldText.hasOverlong("..%c0%af")).isTrue();
        assertThat(FieldText.hasOverlong("%f0%80%80%af")).isTrue();
        assertThat(FieldText.hasOverlong("caf%C3%A9 %E7%8A%AC %F0%9F%90%B6")).isFalse();
    }

    @Test
    void base64IsReadWhenItSpellsText() {
        assertThat(FieldText.base64Text("PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==")).isEqualTo("<script>alert(1)</script>");
        assertThat(FieldText.base64Text("GoldenRetrieverPuppies")).isEmpty();
        assertThat(FieldText.base64Text("Rex")).isEmpty();
    }

    @Property(tries = 2_000)
    void base64IsTextWhenOneByteInTwentyAtMostIsNone(
            @ForAll @Size(min = 16, max = 90) byte[] bytes, @ForAll boolean plain) {
        byte[] spelt = bytes.clone();
        for (int i = 0; plain && i < spelt.length; i++) {
            spelt[i] = i % 21 == 20 ? spelt[i] : (byte) (0x20 + (spelt[i] & 0x3f));
        }
        long strange = IntStream.range(0, spelt.length)
                .map(i -> spelt[i])
                .filter(b -> (b < 0x20 || b == 0x7f) && b != '\n' && b != '\r' && b != '\t')
                .count();
        String expected = strange * 20 <= spelt.length ? new String(spelt, StandardCharsets.UTF_8) : "";

        assertThat(FieldText.base64Text(Base64.getEncoder().encodeToString(spelt)))
                .isEqualTo(expected);
        assertThat(FieldText.base64Text(Base64.getUrlEncoder().encodeToString(spelt)))
                .isEqualTo(expected);
    }

    @Property(tries = 2_000)
    void neverThrowsAndAddsNoSignOfItsOwn(@ForAll String text) {
        String decoded = FieldText.decoded(text);
        boolean signed = FieldText.SIGNS.stream().anyMatch(text.toLowerCase(Locale.ROOT)::contains);

        assertThat(signed || decoded.equals(text)).isTrue();
        assertThat(decoded.length()).isLessThanOrEqualTo(text.length() + 1);
    }
}
