package com.petmatch.i18n.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the gate measures a text and finds words in it. */
class MeasuresTest {

    @Test
    void wideCharactersTakeTwoCellsAndMarksNone() {
        assertThat(DisplayWidth.cells("Save")).isEqualTo(4);
        assertThat(DisplayWidth.cells("保存する")).isEqualTo(8);
        assertThat(DisplayWidth.cells("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.cells("저장")).isEqualTo(4);
    }

    @Test
    void aShortMessageOfTheGsmAlphabetHolds160Units() {
        assertThat(ShortMessage.permille("a".repeat(160))).isEqualTo(1_000);
        assertThat(ShortMessage.permille("a".repeat(161))).isGreaterThan(1_000);
        assertThat(ShortMessage.permille("€".repeat(80))).isEqualTo(1_000);
    }

    @Test
    void oneLetterOutsideTheGsmAlphabetLeavesRoomFor70() {
        assertThat(ShortMessage.permille("ы".repeat(70))).isEqualTo(1_000);
        assertThat(ShortMessage.permille("a".repeat(70) + "ы")).isGreaterThan(1_000);
    }

    @Test
    void aWordCountsWholeAndInEitherCase() {
        WordList words = WordList.of(List.of("tu"));

        assertThat(words.firstIn("Tu compte")).contains("tu");
        assertThat(words.firstIn("le statut")).isEmpty();
    }

    @Test
    void aWordMarkedAnywhereCountsInsideOthers() {
        assertThat(WordList.of(List.of("=您")).firstIn("请您稍候")).contains("您");
    }

    @Test
    void aCourtesyFormCountsOnlyInsideASentence() {
        WordList words = WordList.of(List.of("~Sie"));

        assertThat(words.firstIn("Sie ist da. Sie bleibt.")).isEmpty();
        assertThat(words.firstIn("Bitte warten Sie.")).contains("Sie");
        assertThat(words.firstIn("wenn sie kommt")).isEmpty();
    }
}
