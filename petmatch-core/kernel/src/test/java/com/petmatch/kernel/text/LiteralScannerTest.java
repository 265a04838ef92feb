package com.petmatch.kernel.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.petmatch.kernel.text.LiteralScanner.Match;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LiteralScannerTest {

    @Property(tries = 5_000)
    void findsWhatSearchingForEachLiteralFinds(@ForAll("literals") Set<String> literals, @ForAll("texts") String text) {
        LiteralScanner scanner = LiteralScanner.of(literals);
        Set<String> expected =
                new LinkedHashSet<>(literals.stream().filter(text::contains).toList());

        assertThat(scanner.found(text)).isEqualTo(expected);
        assertThat(scanner.containsAny(text)).isEqualTo(!expected.isEmpty());
        assertThat(scanner.first(text)).isEqualTo(oracleFirst(literals, text));
    }

    @Property
    void ignoringCaseIsSearchingInLowerCase(@ForAll("literals") Set<String> literals, @ForAll("texts") String text) {
        String upper = text.toUpperCase(Locale.ROOT);

        assertThat(LiteralScanner.ignoringCase(literals).found(upper))
                .containsExactlyInAnyOrderElementsOf(
                        literals.stream().filter(text::contains).toList());
    }

    @Test
    void namesTheLongestOfThoseThatEndFirst() {
        LiteralScanner scanner = LiteralScanner.of(List.of("he", "she", "his", "hers"));

        assertThat(scanner.first("ushers")).contains(new Match("she", 1, 4));
        assertThat(scanner.found("ushers")).containsExactly("he", "she", "hers");
        assertThat(scanner.first("none of it: xyz")).isEmpty();
    }

    @Test
    void findsLettersOutsideAscii() {
        LiteralScanner scanner = LiteralScanner.ignoringCase(List.of("größe", "ЖУК", "犬"));

        assertThat(scanner.found("Die GRÖßE, жук und 犬小屋")).containsExactly("größe", "ЖУК", "犬");
        assertThat(scanner.containsAny("gro\u0308\u00dfe ж у к")).isFalse();
    }

    @Test
    void takesLiteralsThatDifferInCaseForOne() {
        assertThat(LiteralScanner.ignoringCase(List.of("Abc", "aBC")).found("xABCx"))
                .containsExactly("Abc");
    }

    @Test
    void refusesAnEmptyLiteralAndFindsNothingWithoutAny() {
        assertThatIllegalArgumentException().isThrownBy(() -> LiteralScanner.of(List.of("a", "")));
        assertThat(LiteralScanner.of(List.of()).containsAny("anything")).isFalse();
    }

    /** A quadratic walk over the 2,000 nested literals would take two hundred million steps and not end in time. */
    @Test
    void staysLinearForLiteralsWithinLiterals() {
        List<String> nested = new ArrayList<>();
        for (int length = 1; length <= 2_000; length++) {
            nested.add("a".repeat(length));
        }
        CountingText text = new CountingText("a".repeat(100_000));

        assertThat(LiteralScanner.of(nested).found(text)).hasSize(2_000);
        assertThat(text.reads).isEqualTo(100_000);
    }

    @Test
    void readsEachCharacterOnceHoweverTheTextIsMade() {
        CountingText text = new CountingText("ab".repeat(50_000));

        assertThat(LiteralScanner.of(List.of("aba".repeat(100), "abb", "bba")).containsAny(text))
                .isFalse();
        assertThat(text.reads).isEqualTo(100_000);
    }

    private static Optional<Match> oracleFirst(Set<String> literals, String text) {
        for (int end = 1; end <= text.length(); end++) {
            String longest = "";
            for (String literal : literals) {
                if (text.substring(0, end).endsWith(literal) && literal.length() > longest.length()) {
                    longest = literal;
                }
            }
            if (!longest.isEmpty()) {
                return Optional.of(new Match(longest, end - longest.length(), end));
            }
        }
        return Optional.empty();
    }

    @Provide
    Arbitrary<Set<String>> literals() {
        return Arbitraries.strings()
                .withChars("abcé")
                .ofMinLength(1)
                .ofMaxLength(5)
                .set()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("abcéx").ofMaxLength(40);
    }

    private static final class CountingText implements CharSequence {

        private final String text;
        private int reads;

        CountingText(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            reads++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
    }
}
