package com.petmatch.benchmarks.money;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.money.Money;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All rivals compute the same before anyone's speed counts. */
class MoneyBenchmarkTest {

    private final MoneyBenchmark benchmark = new MoneyBenchmark();
    private final Amounts ours = new Amounts();
    private final Amounts theirs = new Amounts();

    @BeforeEach
    void fill() {
        ours.fill();
        theirs.fill();
    }

    @Test
    void computesTheSameInJodaMoney() {
        for (int i = 0; i < Amounts.COUNT; i++) {
            assertThat(benchmark.plusJoda(theirs).getAmountMinorLong())
                    .isEqualTo(benchmark.plusPetMatch(ours).minorUnits());
            assertThat(Integer.signum(benchmark.compareJoda(theirs)))
                    .isEqualTo(Integer.signum(benchmark.comparePetMatch(ours)));
            assertThat(benchmark.multiplyJoda(theirs).getAmountMinorLong())
                    .isEqualTo(benchmark.multiplyPetMatch(ours).minorUnits());
            assertThat(benchmark.parseJoda(theirs).getAmountMinorLong())
                    .isEqualTo(benchmark.parsePetMatch(ours).minorUnits());
            assertThat(benchmark.formatJoda(theirs)).isEqualTo(benchmark.formatPetMatch(ours));
            assertThat(cents(benchmark.splitJoda(theirs), org.joda.money.Money::getAmountMinorLong))
                    .isEqualTo(cents(benchmark.splitPetMatch(ours), Money::minorUnits));
        }
    }

    @Test
    void computesTheSameInMoneta() {
        for (int i = 0; i < Amounts.COUNT; i++) {
            assertThat(cents(benchmark.plusMoneta(theirs)))
                    .isEqualTo(benchmark.plusPetMatch(ours).minorUnits());
            assertThat(Integer.signum(benchmark.compareMoneta(theirs)))
                    .isEqualTo(Integer.signum(benchmark.comparePetMatch(ours)));
            assertThat(cents(benchmark.multiplyMoneta(theirs)))
                    .isEqualTo(benchmark.multiplyPetMatch(ours).minorUnits());
            assertThat(cents(benchmark.parseMoneta(theirs)))
                    .isEqualTo(benchmark.parsePetMatch(ours).minorUnits());
            assertThat(cents(benchmark.splitMoneta(theirs), MoneyBenchmarkTest::cents))
                    .isEqualTo(cents(benchmark.splitPetMatch(ours), Money::minorUnits));
        }
    }

    @Test
    void sharesOutByWeightAsTheLargestRemainderSays() {
        MoneySplitBenchmark split = new MoneySplitBenchmark();
        for (int i = 0; i < Amounts.COUNT; i++) {
            assertThat(cents(split.byWeightJoda(theirs), org.joda.money.Money::getAmountMinorLong))
                    .isEqualTo(cents(split.byWeightPetMatch(ours), Money::minorUnits));
        }
    }

    private static <T> List<Long> cents(List<T> shares, Function<T, Long> cents) {
        return shares.stream().map(cents).toList();
    }

    private static long cents(javax.money.MonetaryAmount amount) {
        return amount.getNumber()
                .numberValueExact(java.math.BigDecimal.class)
                .movePointRight(2)
                .longValueExact();
    }
}
