package com.petmatch.i18n.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import com.petmatch.i18n.locale.Direction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our ranges beside Unicode's own: the public rows of the bidirectional test, and every character as ICU4J knows it. */
@Tag("row-BidiSpoof")
class BidiClassTest {

    private static final int ROWS = 28;

    /** The paragraph level of every row of {@code BidiCharacterTest.txt} that asks for the first strong letter. */
    @TestFactory
    Stream<DynamicTest> theFirstStrongLetterGivesTheDirectionOfUnicodesAutoRows() {
        List<String> rows = rows();
        assertThat(rows).hasSize(ROWS);
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row, () -> {
                    String[] cells = row.split(";", -1);
                    StringBuilder text = new StringBuilder();
                    for (String point : cells[0].split(" ", -1)) {
                        text.appendCodePoint(Integer.parseInt(point, 16));
                    }
                    assertThat(BidiClass.firstStrong(text, Direction.LTR))
                            .isEqualTo(cells[2].equals("1") ? Direction.RTL : Direction.LTR);
                }));
    }

    /** Rule P2 looks into no isolate; one that nothing closes reaches to the end. */
    @ParameterizedTest
    @CsvSource({
        "\u2067\u05D0\u2069a, ltr",
        "\u2066a\u2069\u05D0, rtl",
        "\u2068\u2066a\u2069b\u2069\u05D0, rtl",
        "\u2069\u05D0, rtl",
        "\u2067\u05D0, ltr",
        "\u2067\u05D0\u2069\u2069 1, ltr"
    })
    void lettersInIsolatesGiveNoDirection(String text, String direction) {
        assertThat(BidiClass.firstStrong(text, Direction.LTR)).hasToString(direction);
    }

    @Test
    void everyLetterAndDigitOfUnicodeIsToldAsIcuTellsIt() {
        List<String> wrong = new ArrayList<>();
        int compared = 0;
        for (int point = 0; point <= Character.MAX_CODE_POINT; point++) {
            BidiClass wanted = wanted(point);
            if (wanted != BidiClass.NEUTRAL && UCharacter.isDefined(point)) {
                compared++;
                if (BidiClass.of(point) != wanted) {
                    wrong.add("U+%04X is %s".formatted(point, wanted));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(compared).isGreaterThan(150_000);
    }

    private static BidiClass wanted(int point) {
        return switch (UCharacter.getDirection(point)) {
            case UCharacterDirection.LEFT_TO_RIGHT -> BidiClass.LEFT;
            case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> BidiClass.RIGHT;
            case UCharacterDirection.EUROPEAN_NUMBER -> BidiClass.DIGIT;
            case UCharacterDirection.ARABIC_NUMBER -> BidiClass.ARABIC_DIGIT;
            default -> BidiClass.NEUTRAL;
        };
    }

    private static List<String> rows() {
        try (var stream = BidiClassTest.class.getResourceAsStream("bidi-auto-rows.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
