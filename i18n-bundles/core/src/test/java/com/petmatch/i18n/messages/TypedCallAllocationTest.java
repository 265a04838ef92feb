package com.petmatch.i18n.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.bundle.BundleSource;
import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * Appending a text allocates nothing, and a typed call at most the text itself, which the JIT removes where it inlines the call.
 * Bytes as the JVM counts them, once it has compiled; no time is measured.
 */
class TypedCallAllocationTest {

    private static final long MAX_HANDLE_BYTES = 48;
    private static final int ROUNDS = 2_000;
    private static final int MAX_ATTEMPTS = 20_000;
    private static final Money PRICE = Money.of(123_456, CurrencyCode.EUR);
    private static final Instant MOMENT = Instant.parse("2026-03-01T17:20:05Z");

    private static final BundleSource BUNDLES = BundleSource.memory(Map.of("es/demo", """
            demo.plain=Guardar
            demo.strings={first} y {second}
            demo.plural={name}: {count, plural, one {# pago} many {# de pagos} other {# pagos}} de {total, number}
            demo.money=Total {amount, number, currency}
            demo.objects={first} {second} {third} {fourth}
            demo.moment={at, date, long}
            """));

    private static final TypedMessage STRINGS = TypedMessage.of("demo.strings", List.of("first", "second"), List.of());
    private static final TypedMessage PLURAL =
            TypedMessage.of("demo.plural", List.of("name"), List.of("count", "total"));
    private static final TypedMessage MONEY = TypedMessage.of("demo.money", List.of("amount"), List.of());
    private static final TypedMessage OBJECTS =
            TypedMessage.of("demo.objects", List.of("first", "second", "third", "fourth"), List.of());

    private final LocalTexts texts = Messages.builder()
            .bundles(BUNDLES)
            .zone(ZoneId.of("America/Bogota"))
            .strict()
            .build()
            .in(LanguageTag.of("es-CO"));

    @Test
    void aTextWithoutArguments() {
        assertAllocatesAtMostItself("Guardar", () -> TypedMessage.text(texts, "demo.plain"));
    }

    @Test
    void strings() {
        assertAllocatesAtMostItself("Ana y Luna", () -> STRINGS.in(texts, "Ana", "Luna", 0, 0));
    }

    @Test
    void wholeNumbersAreNotBoxed() {
        assertAllocatesAtMostItself(
                "Ana: 1.234 pagos de 1.000.000", () -> PLURAL.in(texts, "Ana", null, 1_234, 1_000_000));
    }

    @Test
    void money() {
        assertAllocatesAtMostItself(
                texts.text("demo.money", "amount", PRICE).toString(), () -> MONEY.in(texts, PRICE, null, 0, 0));
    }

    @Test
    void fourObjects() {
        assertAllocatesAtMostItself("a b c d", () -> OBJECTS.in(texts, "a", "b", "c", "d"));
    }

    private static void assertAllocatesAtMostItself(String expected, Supplier<Text> call) {
        StringBuilder out = new StringBuilder(256);
        Text made = call.get();

        assertThat(least(out, 0, () -> made)).as("bytes of appending").isZero();
        assertThat(out).hasToString(expected);
        assertThat(least(out, MAX_HANDLE_BYTES * ROUNDS, call))
                .as("bytes of %d calls", ROUNDS)
                .isLessThanOrEqualTo(MAX_HANDLE_BYTES * ROUNDS);
        assertThat(out).hasToString(expected);
    }

    // The JIT compiles in the background, when it pleases: what counts is what it comes down to.
    private static long least(StringBuilder out, long enough, Supplier<Text> call) {
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < MAX_ATTEMPTS && least > enough; attempt++) {
            least = Math.min(least, allocated(out, call));
        }
        return least;
    }

    private static long allocated(StringBuilder out, Supplier<Text> call) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        for (int round = 0; round < ROUNDS; round++) {
            out.setLength(0);
            call.get().appendTo(out);
        }
        return threads.getThreadAllocatedBytes(thread) - before;
    }
}
