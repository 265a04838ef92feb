package com.petmatch.i18n.plural;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import org.junit.jupiter.api.Test;

class PluralRangesTest {

    @Test
    void listedPairsHaveAFormOfTheirOwn() {
        PluralRanges arabic = PluralRanges.of(LanguageTag.of("ar-EG"));

        assertThat(arabic.select(PluralCategory.ZERO, PluralCategory.ONE)).isEqualTo(PluralCategory.ZERO);
        assertThat(arabic.select(PluralCategory.ONE, PluralCategory.TWO)).isEqualTo(PluralCategory.OTHER);
    }

    @Test
    void otherPairsHaveTheFormOfTheirEnd() {
        assertThat(PluralRanges.of(LanguageTag.of("ru")).select(PluralCategory.ONE, PluralCategory.FEW))
                .isEqualTo(PluralCategory.FEW);
        assertThat(PluralRanges.of(LanguageTag.of("en")).select(PluralCategory.OTHER, PluralCategory.ONE))
                .isEqualTo(PluralCategory.OTHER);
        assertThat(PluralRanges.of(LanguageTag.of("tlh")).select(PluralCategory.ONE, PluralCategory.OTHER))
                .isEqualTo(PluralCategory.OTHER);
    }

    /** The singular ends of these languages win over a plural beginning. */
    @Test
    void aRangeMayEndInTheSingular() {
        assertThat(PluralRanges.of(LanguageTag.of("fr")).select(PluralCategory.ONE, PluralCategory.ONE))
                .isEqualTo(PluralCategory.ONE);
        assertThat(PluralRanges.of(LanguageTag.of("de")).select(PluralCategory.OTHER, PluralCategory.ONE))
                .isEqualTo(PluralCategory.ONE);
    }
}
