package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.text.Bidi;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Names of the other direction leave their neighbours where they are. */
@Tag("row-BidiSpoof")
class BidiSpoofTest {

    private static final String HEBREW = "\u05D3\u05D5\u05D3";

    @Test
    void aRightToLeftNameDoesNotMoveItsNeighbours() {
        String plain = Demo.text("en", Channel.WEB, "{name}: 3 pets", HEBREW).toString();

        assertThat(plain).isEqualTo("\u2067" + HEBREW + "\u2069: 3 pets");
        Bidi bidi = new Bidi(plain, Bidi.DIRECTION_LEFT_TO_RIGHT);
        assertThat(bidi.getLevelAt(plain.indexOf('3'))).isEven();
        assertThat(new Bidi(HEBREW + ": 3 pets", Bidi.DIRECTION_LEFT_TO_RIGHT).getLevelAt(5))
                .isNotZero();
    }

    @Test
    void overridesAndUnpairedIsolatesInArgumentsAreRemoved() {
        assertThat(plain("a\u202Eb\u202C")).isEqualTo("ab.");
        assertThat(plain("a\u2069b\u2067")).isEqualTo("ab.");
        assertThat(plain("\u2068ok\u2069")).isEqualTo("\u2068ok\u2069.");
    }

    private static String plain(String name) {
        return Demo.text("en", Channel.WEB, "{name}.", name).toString();
    }

    @Test
    void inARightToLeftTextLatinNamesAndDigitsAreIsolatedAndFormattedMoneyIsNot() {
        assertThat(arabic("مرحبا {name}", "Luna")).isEqualTo("مرحبا \u2066Luna\u2069");
        assertThat(arabic("مرحبا {name}", "+57 300")).isEqualTo("مرحبا \u2066+57 300\u2069");
        assertThat(arabic("مرحبا {name}", "علي")).isEqualTo("مرحبا علي");
        assertThat(arabic("مرحبا {name}", "علي Luna")).isEqualTo("مرحبا \u2068علي Luna\u2069");
        assertThat(arabic("{name, number, currency}", Money.of(1_234, CurrencyCode.USD)))
                .isEqualTo("\u200F12.34\u00A0US$");
    }

    private static String arabic(String pattern, Object name) {
        return Demo.text("ar", Channel.WEB, pattern, name).toString();
    }

    @Test
    void htmlIsolatesWithElementsNotControls() {
        assertThat(Demo.text("en", Channel.WEB, "{name}!", HEBREW).html())
                .isEqualTo("<bdi dir=\"rtl\">" + HEBREW + "</bdi>!");
        assertThat(Demo.text("ar", Channel.WEB, "{name}!", "Luna").html()).isEqualTo("<bdi dir=\"ltr\">Luna</bdi>!");
    }
}
