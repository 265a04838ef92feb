package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever stands in an argument, the words of the message around it are seen in the order in which they would be around a
 * single object. {@code java.text.Bidi} lays the line out (UAX #9, through rule L2).
 *
 * <p>Messages begin in their own direction and may change it behind the argument; their words are apart, so a sign that joins a
 * number, such as {@code %}, never touches what stands beside the argument.
 */
@Tag("row-BidiSpoof")
class ReadingOrderTest {

    private static final int TRIES = 4_000;
    private static final char OBJECT = '\uFFFC';
    private static final String ARABIC = "\u0628\u064A\u062A";
    private static final String HEBREW = "\u05D1\u05D9\u05EA";
    private static final List<String> LEFT_WORDS = List.of("Luna", "\u0416", "\u732B", "e\u0301");
    private static final List<String> NUMBERS = List.of("12", "3,5", "\u06F4");
    private static final List<String> SIGNS = List.of("-", "!", "(", ")", ":", "\u2026", "\u00AB", "%", "+");
    private static final List<String> ARABIC_NUMBERS = List.of("\u0661\u0662", "\u0663\u066B\u0664");
    /** What people put into their names and notes: every strong direction, both kinds of digits, signs, and stray controls. */
    private static final List<String> ANYTHING = List.of(
            "Luna",
            "a",
            "\u0416",
            "\u732B",
            "\u2163",
            ARABIC,
            "\u0645",
            HEBREW,
            "\u05D0",
            "12",
            "7",
            "\u00B2",
            "\u0661\u0662",
            "\u0663",
            "\u06F4",
            " ",
            " ",
            "-",
            "(",
            ")",
            ":",
            "/",
            ",",
            "+",
            "%",
            "\u20AC",
            "\u2026",
            "\u202E",
            "\u202B",
            "\u202C",
            "\u2067",
            "\u2069",
            "\u2066",
            "\u200F",
            "\u200E",
            "\uD83D\uDC36");

    @RepeatedTest(4)
    void wordsAroundAnyArgumentOfALeftToRightMessageKeepTheirOrder(RepetitionInfo repetition) {
        Random random = new Random(20_260_301L + repetition.getCurrentRepetition());
        List<String> before = joined(LEFT_WORDS, NUMBERS, SIGNS);
        List<String> after = joined(before, List.of(ARABIC, HEBREW));
        for (int round = 0; round < TRIES; round++) {
            keepsTheOrder("en", words(random, before, "Hi"), words(random, after, "."), argument(random));
        }
    }

    @RepeatedTest(4)
    void wordsAroundAnyArgumentOfARightToLeftMessageKeepTheirOrder(RepetitionInfo repetition) {
        Random random = new Random(20_260_301L + repetition.getCurrentRepetition());
        List<String> before = joined(List.of(ARABIC, HEBREW), NUMBERS, joined(ARABIC_NUMBERS, SIGNS));
        List<String> after = joined(before, LEFT_WORDS);
        for (int round = 0; round < TRIES; round++) {
            keepsTheOrder("ar", words(random, before, ARABIC), words(random, after, "."), argument(random));
        }
    }

    /** A number in Arabic digits makes a run of its own even among Latin letters: without isolation the two change places. */
    @Test
    void arabicDigitsInALeftToRightMessageAreIsolated() {
        assertThat(text("en", "", " - \u0661\u0662", "\u0663")).isEqualTo("\u2068\u0663\u2069 - \u0661\u0662");
        keepsTheOrder("en", "x ", " - \u0661\u0662", "\u0663");
        assertThat(order("x \u0663 - \u0661\u0662", 2, 3)).isNotEqualTo(order("x " + OBJECT + " - \u0661\u0662", 2, 3));
    }

    /** A Roman numeral is made of letters, and a square of digits: both would change places in a right-to-left message. */
    @ParameterizedTest
    @ValueSource(strings = {"\u2163", "\u00B2", "\uFF11", "\u0661"})
    void lettersAndDigitsOfEveryKindAreIsolatedInARightToLeftMessage(String name) {
        assertThat(text("ar", ARABIC + " ", "", name)).isEqualTo(ARABIC + " \u2066" + name + "\u2069");
    }

    private static void keepsTheOrder(String language, String before, String after, String argument) {
        String text = text(language, before, after, argument);
        assertThat(text).startsWith(before).endsWith(after);

        assertThat(order(text, before.length(), text.length() - after.length()))
                .as("the words around <%s> in <%s>", escaped(argument), escaped(text))
                .isEqualTo(order(before + OBJECT + after, before.length(), before.length() + 1));
    }

    private static String text(String language, String before, String after, String argument) {
        return Demo.text(language, Channel.WEB, quoted(before) + "{name}" + quoted(after), argument)
                .toString();
    }

    /** The places of the characters outside of an argument, from the left of the line to its right. */
    private static List<Integer> order(String text, int from, int to) {
        Bidi bidi =
                new Bidi(text, text.startsWith(ARABIC) ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[text.length()];
        Integer[] places = new Integer[text.length()];
        for (int at = 0; at < levels.length; at++) {
            levels[at] = (byte) bidi.getLevelAt(at);
            places[at] = at;
        }
        Bidi.reorderVisually(levels, 0, places, 0, places.length);
        List<Integer> order = new ArrayList<>();
        for (int place : places) {
            if (place < from) {
                order.add(place);
            } else if (place >= to) {
                order.add(from + place - to);
            }
        }
        return order;
    }

    private static String words(Random random, List<String> from, String edge) {
        StringBuilder words = new StringBuilder(edge.equals(".") ? " " : edge + " ");
        for (int count = random.nextInt(4); count > 0; count--) {
            words.append(from.get(random.nextInt(from.size()))).append(' ');
        }
        return words.append(edge.equals(".") ? "." : "").toString();
    }

    private static String argument(Random random) {
        StringBuilder argument = new StringBuilder();
        for (int count = 1 + random.nextInt(5); count > 0; count--) {
            argument.append(ANYTHING.get(random.nextInt(ANYTHING.size())));
        }
        return argument.toString();
    }

    @SafeVarargs
    private static List<String> joined(List<String>... lists) {
        List<String> joined = new ArrayList<>();
        for (List<String> list : lists) {
            joined.addAll(list);
        }
        return joined;
    }

    private static String quoted(String words) {
        return words.replace("'", "''");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= ' ' && c < 0x7F ? String.valueOf((char) c) : "\\u%04X".formatted(c)));
        return out.toString();
    }
}
