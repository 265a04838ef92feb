package com.petmatch.kernel.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.error.PetMatchException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The laws of money, each against exact arithmetic of the JDK as oracle. */
@Tag("row-MoneyLaws")
class MoneyLawsTest {

    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

    @Property
    void parseIsTheInverseOfToString(@ForAll("amounts") Money amount) {
        assertThat(Money.parse(amount.toString(), amount.currency())).isEqualTo(amount);
        assertThat(Money.parse(amount.amountText(), amount.currency())).isEqualTo(amount);
    }

    @Property
    void textIsWhatBigDecimalWrites(@ForAll("amounts") Money amount) {
        String expected = BigDecimal.valueOf(
                        amount.minorUnits(), amount.currency().exponent())
                .toPlainString();

        assertThat(amount.amountText()).isEqualTo(expected);
        assertThat(amount).hasToString(amount.currency() + " " + expected);
    }

    @Property
    void acceptsNoTextButTheCanonicalOne(@ForAll("almostAmounts") String text) {
        try {
            assertThat(Money.parse(text, CurrencyCode.EUR).amountText()).isEqualTo(text);
        } catch (PetMatchException refused) {
            assertThat(refused.code().value()).isEqualTo("money.text.malformed");
        }
    }

    @Property
    void sumsAndDifferencesAreExactOrOverflow(@ForAll("extremes") long left, @ForAll("extremes") long right) {
        Money a = Money.of(left, CurrencyCode.USD);
        Money b = Money.of(right, CurrencyCode.USD);

        assertExact(BigInteger.valueOf(left).add(BigInteger.valueOf(right)), () -> a.plus(b));
        assertExact(BigInteger.valueOf(left).subtract(BigInteger.valueOf(right)), () -> a.minus(b));
    }

    @Property
    void productsAreExactOrOverflow(@ForAll("extremes") long amount, @ForAll("extremes") long factor) {
        Money money = Money.of(amount, CurrencyCode.USD);

        assertExact(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(factor)), () -> money.times(factor));
        assertExact(BigInteger.valueOf(amount).negate(), money::negated);
        assertExact(BigInteger.valueOf(amount).abs(), money::abs);
    }

    @Property(tries = 5_000)
    void ratesRoundOnceAsBigDecimalDoes(
            @ForAll("extremes") long amount,
            @ForAll @IntRange(max = 1_000_000) int points,
            @ForAll RoundingMode rounding) {
        BigDecimal exact = BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(points, 4));
        Money money = Money.of(amount, CurrencyCode.EUR);

        assertRounded(exact, rounding, () -> money.times(BasisPoints.of(points), rounding));
    }

    @Property
    void halvesRoundAsTheModeSays(
            @ForAll @IntRange(min = -1_000, max = 1_000) int twice, @ForAll RoundingMode rounding) {
        Money money = Money.of(twice, CurrencyCode.EUR);

        assertRounded(BigDecimal.valueOf(twice * 5L, 1), rounding, () -> money.times(BasisPoints.of(5_000), rounding));
    }

    @Tag("row-29")
    @Property(tries = 100_000)
    void splitIsTheLargestRemainderOfExactArithmetic(
            @ForAll("extremes") long amount, @ForAll("weights") @Size(min = 1, max = 12) List<Long> weights) {
        long[] array = weights.stream().mapToLong(Long::longValue).toArray();
        if (LongStream.of(array).allMatch(weight -> weight == 0)) {
            array[0] = 1;
        }

        List<Money> shares = Money.of(amount, CurrencyCode.EUR).split(array);

        assertThat(shares.stream().map(Money::minorUnits)).isEqualTo(oracleSplit(amount, array));
        assertThat(sumOf(shares)).isEqualTo(BigInteger.valueOf(amount));
    }

    @Property
    void negativeSplitMirrorsThePositiveOne(
            @ForAll("extremes") long amount, @ForAll("smallWeights") @Size(min = 1, max = 100) List<Long> weights) {
        Money money = Money.of(amount == Long.MIN_VALUE ? 1 : amount, CurrencyCode.EUR);
        long[] array = weights.stream().mapToLong(weight -> weight + 1).toArray();

        assertThat(money.negated().split(array).stream().map(Money::negated)).isEqualTo(money.split(array));
    }

    @Property
    void evenSplitIsTheSplitByEqualWeights(
            @ForAll("extremes") long amount, @ForAll @IntRange(min = 1, max = 200) int n) {
        Money money = Money.of(amount, CurrencyCode.JPY);
        long[] ones = LongStream.generate(() -> 1).limit(n).toArray();

        assertThat(money.splitEvenly(n)).isEqualTo(money.split(ones));
    }

    @Property
    void comparesLikeTheNumbers(@ForAll("extremes") long left, @ForAll("extremes") long right) {
        int order = Money.of(left, CurrencyCode.EUR).compareTo(Money.of(right, CurrencyCode.EUR));

        assertThat(Integer.signum(order)).isEqualTo(Long.compare(left, right));
    }

    private static List<Long> oracleSplit(long amount, long[] weights) {
        BigInteger sum = LongStream.of(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger[]> cut = LongStream.of(weights)
                .mapToObj(weight -> BigInteger.valueOf(amount)
                        .multiply(BigInteger.valueOf(weight))
                        .divideAndRemainder(sum))
                .toList();
        List<BigInteger> shares = new ArrayList<>(cut.stream().map(c -> c[0]).toList());
        BigInteger left = BigInteger.valueOf(amount).subtract(shares.stream().reduce(BigInteger.ZERO, BigInteger::add));
        IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> cut.get(i)[1].abs())
                        .reversed()
                        .thenComparing(i -> i))
                .limit(left.abs().longValueExact())
                .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.valueOf(left.signum()))));
        return shares.stream().map(BigInteger::longValueExact).toList();
    }

    private static BigInteger sumOf(List<Money> shares) {
        return shares.stream().map(s -> BigInteger.valueOf(s.minorUnits())).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static void assertExact(BigInteger exact, java.util.function.Supplier<Money> calculation) {
        if (exact.compareTo(MIN) < 0 || exact.compareTo(MAX) > 0) {
            assertThatThrownBy(calculation::get).isInstanceOf(MoneyOverflowException.class);
        } else {
            assertThat(calculation.get().minorUnits()).isEqualTo(exact.longValueExact());
        }
    }

    private static void assertRounded(
            BigDecimal exact, RoundingMode rounding, java.util.function.Supplier<Money> calculation) {
        boolean inexact = exact.stripTrailingZeros().scale() > 0;
        if (rounding == RoundingMode.UNNECESSARY && inexact) {
            assertThatThrownBy(calculation::get)
                    .isInstanceOfSatisfying(
                            PetMatchException.class,
                            thrown -> assertThat(thrown.code().value()).isEqualTo("money.rounding.necessary"));
        } else {
            assertExact(exact.setScale(0, rounding).toBigIntegerExact(), calculation);
        }
    }

    @Provide
    Arbitrary<Money> amounts() {
        Arbitrary<CurrencyCode> currencies =
                Arbitraries.of(CurrencyCode.known()).map(CurrencyCode::of);
        return extremes().flatMap(units -> currencies.map(currency -> Money.of(units, currency)));
    }

    @Provide
    Arbitrary<Long> extremes() {
        return Arbitraries.oneOf(
                Arbitraries.longs(),
                Arbitraries.longs().between(-100_000, 100_000),
                Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE, Long.MAX_VALUE - 1, -1L, 0L, 1L));
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 100), Arbitraries.longs().between(0, Long.MAX_VALUE / 16))
                .list();
    }

    @Provide
    Arbitrary<List<Long>> smallWeights() {
        return Arbitraries.longs().between(0, 10_000).list();
    }

    @Provide
    Arbitrary<String> almostAmounts() {
        return Arbitraries.strings().withChars("0123456789.-+ ,eE\u0660").ofMaxLength(24);
    }
}
