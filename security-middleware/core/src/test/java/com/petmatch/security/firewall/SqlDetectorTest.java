package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SqlDetectorTest {

    private static final String PIECES = """
            ' " ` = < || && ( ) , ; -- # /* */ /*! $$ $t$ [ ] { } \\ q'[ x' ::int : a.b .. ? * + - ~ ! é 犬
            or and 1 2.5 0x1f 1e5 50000 union select all from where users sleep( as in is not null like between
            order by group having into outfile case when drop table insert values update set delete exec declare
            @a @@b waitfor delay shutdown xp_cmdshell version()
            """;

    private static final int MEBIBYTE = 1 << 20;

    private final Detector detector = new SqlDetector();

    @Test
    @Tag("row-48")
    void findsEveryAttackForSure() {
        List<String> attacks = Samples.of("sql-attacks.txt");

        assertThat(attacks).hasSizeGreaterThan(150);
        assertThat(Samples.missed(detector, attacks, Confidence.HIGH)).isEmpty();
    }

    @Test
    void isNeverSureOfHonestText() {
        List<String> honest = Samples.of("sql-honest.txt");

        assertThat(honest).hasSizeGreaterThan(150);
        assertThat(Samples.flagged(detector, honest, Confidence.HIGH)).isEmpty();
    }

    @Test
    void whateverIsFoundHoldsOneOfTheLiterals() {
        List<String> silent = Samples.of("sql-attacks.txt").stream()
                .filter(value -> !Samples.hasLiteral(detector, value))
                .collect(Collectors.toList());

        assertThat(silent).isEmpty();
    }

    @Property(tries = 20_000)
    void nothingIsFoundWithoutALiteral(@ForAll("texts") String text) {
        if (!Samples.hasLiteral(detector, text)) {
            assertThat(Samples.found(detector, text, Confidence.LOW)).isEmpty();
        }
    }

    @Test
    void everyRuleHasAnIdOfItsFamily() {
        assertThat(detector.rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.id()).matches("sqli?\\.[a-z0-9.-]{1,50}"))
                .extracting(FirewallRule::id)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 20_000)
    void anyTextIsReadToItsEnd(@ForAll("texts") String text) {
        detector.detect(text, rule -> assertThat(detector.rules()).contains(rule));
    }

    @Property(tries = 5_000)
    void anyCharactersAreReadToTheirEnd(@ForAll String text) {
        detector.detect(text, rule -> assertThat(detector.rules()).contains(rule));
    }

    @Property(tries = 20_000)
    void tokensAndGapsCoverTheText(@ForAll("texts") String text) {
        SqlTokenizer tokens = new SqlTokenizer(text);
        int position = 0;
        while (SqlToken.kind(tokens.next()) != SqlToken.END) {
            assertThat(tokens.start()).isGreaterThanOrEqualTo(position);
            assertThat(text.substring(position, tokens.start()))
                    .matches("(?s)(\\*/|::[\\w$\\x{80}-\\x{ffff}]*|/\\*!\\d*|/\\*.*?\\*/|[\\s\\p{C}\\p{Z}])*");
            assertThat(tokens.end()).isGreaterThan(tokens.start()).isLessThanOrEqualTo(text.length());
            position = tokens.end();
        }
        assertThat(tokens.end()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "' ",
                "''\"",
                "/*",
                "/**/",
                "/*!",
                "/*!50000",
                "--",
                "-- \n",
                "#",
                "(",
                ")",
                "((a",
                "a",
                "a ",
                "1",
                "1e",
                "$$",
                "$a$",
                "$a",
                "[a",
                "[a]",
                "`",
                "{a ",
                "@@a",
                "::a",
                "a.",
                "a..b",
                "a/*",
                "sleep/*",
                "sleep(",
                "or 1=1 ",
                "' or '",
                "union select ",
                "select(",
                ";",
                "; drop table a",
                "q'[",
                "x'",
                "=",
                "<=>",
                "\\",
                "a,b,",
                "1,",
                "not ",
                "between 1 and ",
                "order ",
                "as a ",
                "case when ",
                " ",
                "\u00a0",
                "é",
                "{\"a\":1},"
            })
    @Tag("row-49")
    void workGrowsWithTheLengthAlone(String pattern) {
        long half = work(pattern, MEBIBYTE / 2);
        long whole = work(pattern, MEBIBYTE);

        assertThat((double) whole / half).isLessThanOrEqualTo(2.2);
        assertThat(whole).isLessThan(60L * MEBIBYTE);
    }

    private static long work(String pattern, int length) {
        CountingText text = CountingText.repeating(pattern, length);
        SqlDetector.findings(text);
        return text.reads();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "' or 1=1--, sqli.tautology",
                "admin'--, sqli.comment",
                "1 union select 1, sqli.union",
                "1; drop table a, sqli.stacked",
                "'-0-', sqli.arithmetic",
                "1 order by 5, sqli.sorting",
                "1 waitfor delay '0:0:5', sqli.delay",
                "1 and sleep(5), sqli.function",
                "x xp_cmdshell, sqli.procedure",
                "1/*!50000or*/1=1, sqli.version-comment",
                "' or 'x, sqli.breakout",
                "1 into outfile '/x', sqli.outfile",
                "select a from sqlite_master, sqli.catalogue",
                "1 and 1=(select a from b), sqli.subquery",
                "1 or id=1, sqli.boolean"
            })
    void saysWhatItFound(String attack, String rule) {
        assertThat(Samples.found(detector, attack, Confidence.HIGH)).contains(rule);
    }

    @Test
    void anAttackIsFoundBehindALongSentence() {
        String sentence = "Our dog likes long walks, cheese and the neighbours. ".repeat(100);

        assertThat(Samples.found(detector, sentence + "' or 1=1 -- ", Confidence.HIGH))
                .contains("sqli.tautology");
        assertThat(Samples.found(detector, sentence + " 1 union select 1,2", Confidence.HIGH))
                .contains("sqli.union");
        assertThat(Samples.found(detector, sentence, Confidence.LOW)).isEmpty();
    }

    @Test
    void aNameWithAnApostropheIsNoAttack() {
        assertThat(Samples.found(detector, "O'Brien", Confidence.LOW)).isEmpty();
        assertThat(Samples.found(detector, "L'Oréal", Confidence.LOW)).isEmpty();
    }

    @Property(tries = 5_000)
    void caseChangesNothing(@ForAll("texts") String text) {
        assertThat(Samples.found(detector, text.toUpperCase(Locale.ROOT), Confidence.LOW))
                .isEqualTo(Samples.found(detector, text.toLowerCase(Locale.ROOT), Confidence.LOW));
    }

    @Provide
    Arbitrary<String> texts() {
        Stream<String> blanks = Stream.of(" ", "\n", "-- ", "\u0000");
        return Arbitraries.of(Stream.concat(blanks, PIECES.lines().flatMap(line -> Stream.of(line.split(" "))))
                        .toList())
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }
}
