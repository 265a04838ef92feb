package com.petmatch.i18n.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Once compiled, printing into a buffer that is large enough makes no objects: bytes are counted by the JVM itself. */
class PrintingAllocatesNothingTest {

    private static final int CALLS = 2_000;
    private static final int ROUNDS = 400;
    private static final Instant NOW = Instant.parse("2026-03-01T17:20:05Z");
    private static final Instant EVENT = NOW.minusSeconds(3 * 86_400);
    private static final Instant MONTHS_AGO = NOW.minusSeconds(100 * 86_400);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Money AMOUNT = Money.of(-123_456_789, CurrencyCode.COP);
    private static final List<String> NAMES = List.of("Luna", "Max", "Irene");
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TestFactory
    Stream<DynamicTest> printingMakesNoObjects() {
        return Stream.of("es America/Bogota", "ar-EG Africa/Cairo", "ru Europe/Madrid")
                .flatMap(tag -> {
                    String[] reader = tag.split(" ");
                    Formats formats = Formats.of(LanguageTag.of(reader[0]))
                            .in(ZoneId.of(reader[1]))
                            .by(() -> NOW);
                    return calls(formats).entrySet().stream()
                            .map(call -> DynamicTest.dynamicTest(
                                    tag + " " + call.getKey(),
                                    () -> assertThat(leastBytes(call.getValue()))
                                            .isZero()));
                });
    }

    private static Map<String, Consumer<StringBuilder>> calls(Formats formats) {
        return new TreeMap<>(Map.of(
                "long", out -> formats.appendNumber(out, 1_234_567_890L),
                "money", out -> formats.appendMoney(out, AMOUNT, MoneyStyle.SYMBOL),
                "day", out -> formats.appendDate(out, DAY, DateStyle.FULL),
                "moment", out -> formats.appendDateTime(out, NOW, DateStyle.LONG, TimeStyle.SHORT),
                "date of a moment", out -> formats.appendDate(out, NOW, DateStyle.MEDIUM),
                "time of a moment", out -> formats.appendTime(out, NOW, TimeStyle.MEDIUM),
                "relative", out -> formats.appendRelative(out, EVENT, RelativeStyle.AUTO),
                "relative months", out -> formats.appendRelative(out, MONTHS_AGO, RelativeStyle.NUMERIC),
                "list", out -> formats.appendList(out, NAMES, ListStyle.AND)));
    }

    // The least of many rounds: until the compiler is done with a method its objects are really made.
    private static long leastBytes(Consumer<StringBuilder> call) {
        StringBuilder out = new StringBuilder(4_096);
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS && least > 0; round++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < CALLS; i++) {
                out.setLength(0);
                call.accept(out);
            }
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
