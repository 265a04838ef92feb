package com.petmatch.i18n.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.Direction;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Messages;
import com.petmatch.i18n.model.Signature;
import org.junit.jupiter.api.Test;

/** Made-up languages change words and nothing else, and only for who asks for them. */
class PseudoLocaleTest {

    @Test
    void accentsBracketsAndLength() {
        assertThat(PseudoLocale.ACCENTED.text("Hello {name}, <b>welcome</b>"))
                .isEqualTo("[Ĥéļļö {name}, <b>ŵéļçöɱé</b> one t]");
    }

    @Test
    void everyMessageIsAtLeastAThirdLonger() {
        for (TextUnit unit : Catalogs.shipped(LanguageTag.of("en")).units()) {
            String words = unit.text().replaceAll("[{<][^}>]*[}>]", "");
            assertThat(PseudoLocale.ACCENTED.text(unit.text()).length()
                            - unit.text().length())
                    .as(unit.key())
                    .isGreaterThanOrEqualTo(words.length() * 35 / 100);
        }
    }

    @Test
    void wordsRunFromRightToLeft() {
        assertThat(PseudoLocale.MIRRORED.text("Hi {name}!"))
                .isEqualTo("\u200F\u202EHi\u202C\u200F {name}\u200F\u202E!\u202C\u200F");
    }

    @Test
    void structureStaysAsItIs() {
        assertThat(PseudoLocale.ACCENTED.text("{n, plural, =0 {none} one {# pet} other {'{'#'}'}}"))
                .startsWith("[{n, plural, =0 {ñöñé} one {# þéţ} other {'{'#'}'}}");
    }

    @Test
    void everyShippedMessageKeepsItsSignature() {
        for (TextUnit unit : Catalogs.shipped(LanguageTag.of("en")).units()) {
            Signature expected = Signature.of(Mf1.model(unit.text()).orElseThrow());
            for (PseudoLocale locale : PseudoLocale.values()) {
                assertThat(Mf1.model(locale.text(unit.text())).map(Signature::of))
                        .as("%s %s", locale, unit.key())
                        .contains(expected);
            }
        }
    }

    @Test
    void whatDoesNotParseStaysAsItIs() {
        assertThat(PseudoLocale.MIRRORED.text("Hi {name")).isEqualTo("Hi {name");
    }

    @Test
    void nobodySeesThemByDefault() {
        assertThat(Messages.builder().build().languages())
                .doesNotContain(PseudoLocale.ACCENTED.tag(), PseudoLocale.MIRRORED.tag());
    }

    @Test
    void aWrappedSourceSpeaksThemBesideItsOwn() {
        Messages messages = Messages.builder()
                .bundles(PseudoLocale.over(BundleSource.shipped()))
                .strict()
                .build();

        LocalTexts accented = messages.in(PseudoLocale.ACCENTED.tag());
        LocalTexts mirrored = messages.in(PseudoLocale.MIRRORED.tag());

        assertThat(accented.text("ui.error.forbidden").toString()).startsWith("[Ýöû đö ñöţ ĥåṽé");
        assertThat(mirrored.direction()).isEqualTo(Direction.RTL);
        assertThat(mirrored.text("ui.error.forbidden").toString()).startsWith("\u200F\u202EYou\u202C\u200F ");
        assertThat(messages.in(LanguageTag.of("en")).text("ui.error.forbidden").toString())
                .startsWith("You do not have");
        assertThat(messages.languages())
                .hasSize(BundleSource.shipped().languages().size() + 2);
    }

    @Test
    void aPluralOfAPseudoLocaleChoosesLikeItsLanguage() {
        Messages messages = Messages.builder()
                .bundles(PseudoLocale.over(BundleSource.shipped()))
                .build();

        assertThat(messages.in(PseudoLocale.ACCENTED.tag())
                        .text("mypets.count", "count", 1)
                        .toString())
                .startsWith("[1 þéţ ")
                .isNotEqualTo(messages.in(PseudoLocale.ACCENTED.tag())
                        .text("mypets.count", "count", 2)
                        .toString());
    }
}
