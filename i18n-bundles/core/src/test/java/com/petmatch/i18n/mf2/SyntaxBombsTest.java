package com.petmatch.i18n.mf2;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Hostile messages are answered in linear time with a problem that has a place: no stack overflow, no quadratic work. */
@Tag("row-SyntaxBombs")
class SyntaxBombsTest {

    private static final int DEEP = 100_000;
    private static final int MEGABYTE = 1 << 20;
    private static final int LIMIT = Mf2Parser.MAX_LENGTH;
    private static final Duration MOST = Duration.ofMillis(50);

    @TestFactory
    Stream<DynamicTest> everyBombIsAnsweredInTime() {
        Map<String, String> bombs = Map.ofEntries(
                Map.entry("braces", "{".repeat(DEEP)),
                Map.entry("a megabyte of words", "x".repeat(MEGABYTE)),
                Map.entry("a megabyte of placeholders", "{$a}".repeat(MEGABYTE / 4)),
                Map.entry("a million variants", ".input{$n :number}.match $n " + "* {{}}".repeat(1_000_000)),
                Map.entry("unclosed bar", "{|" + "a".repeat(LIMIT - 2)),
                Map.entry("unclosed bars", "{|".repeat(LIMIT / 2)),
                Map.entry("escapes", "\\".repeat(LIMIT - 1)),
                Map.entry("half a pair", "x".repeat(LIMIT - 1) + "\uD800"),
                Map.entry("NUL", "x".repeat(LIMIT - 1) + "\u0000"),
                Map.entry("declarations", ".local $a={1}".repeat(LIMIT / 13)),
                Map.entry("white space", " ".repeat(LIMIT - 1) + "."),
                Map.entry("bidi controls", "{" + "\u200E".repeat(LIMIT - 1)),
                Map.entry("options", "{:f" + " a=1".repeat(LIMIT / 4 - 1)),
                Map.entry("attributes", "{1" + " @a=1".repeat(LIMIT / 5 - 1)),
                Map.entry("selectors", ".match" + " $a".repeat(LIMIT / 3 - 2)),
                Map.entry("keys", ".input{$a :number}.match $a" + " 1".repeat(LIMIT / 2 - 14)));
        warmUp(bombs.values());
        return bombs.entrySet().stream()
                .map(bomb -> DynamicTest.dynamicTest(bomb.getKey(), () -> {
                    List<Mf2Error> errors = rejected(bomb.getValue());
                    long fastest = Stream.generate(() -> nanos(bomb.getValue()))
                            .limit(5)
                            .min(Long::compare)
                            .orElseThrow();

                    assertThat(errors)
                            .first()
                            .satisfies(error -> assertThat(error.code()).isEqualTo(Mf2Error.Code.SYNTAX_ERROR));
                    assertThat(errors.get(0).offset())
                            .isBetween(0, bomb.getValue().length());
                    assertThat(Duration.ofNanos(fastest)).isLessThan(MOST);
                }));
    }

    /** What is read takes no longer than what is refused: names as long as they may be, declared and used to the limit. */
    @TestFactory
    Stream<DynamicTest> theLargestValidMessagesAreReadAndFormattedInTime() {
        String chain = Stream.iterate(1, n -> n + 1)
                .limit(300)
                .map(n -> ".local $a" + n + "={$a" + (n - 1) + "}")
                .reduce(".local $a0={1}", String::concat);
        Map<String, String> messages = Map.of(
                "chain of declarations", chain + "{{{$a300}}}",
                "many placeholders", "{$a}".repeat(LIMIT / 4),
                "normalization", "{$" + "e\u0301".repeat(LIMIT / 2 - 2) + "}");
        return messages.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Mf2Message message = Mf2Checks.message(entry.getValue());

                    assertThat(message.format(Mf2Checks.plain("en"), Map.of("a", "x"))
                                    .text())
                            .isNotEmpty();
                    assertThat(Mf2Checks.message(message.toString())).isEqualTo(message);
                }));
    }

    private static void warmUp(Iterable<String> bombs) {
        for (int round = 0; round < 20; round++) {
            bombs.forEach(Mf2::parse);
        }
    }

    private static List<Mf2Error> rejected(String source) {
        return ((Mf2Outcome.Rejected) Mf2.parse(source)).errors();
    }

    /** The processor's time of this thread: that others keep the machine busy is not counted. */
    private static long nanos(String source) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Mf2.parse(source);
        return threads.getCurrentThreadCpuTime() - start;
    }
}
