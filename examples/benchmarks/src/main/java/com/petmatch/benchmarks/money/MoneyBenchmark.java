package com.petmatch.benchmarks.money;

import com.petmatch.kernel.money.BasisPoints;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.money.Monetary;
import javax.money.MonetaryOperator;
import org.javamoney.moneta.FastMoney;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Row P10: plus, compare, multiply and round, parse, format, share out in three. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class MoneyBenchmark {

    private static final BasisPoints VAT = BasisPoints.percent(19);
    private static final BigDecimal VAT_DECIMAL = new BigDecimal("0.19");
    private static final MonetaryOperator ROUNDING = Monetary.getRounding(Monetary.getCurrency("EUR"));

    @Benchmark
    public Money plusPetMatch(Amounts amounts) {
        int i = amounts.place();
        return amounts.ours[i].plus(amounts.ours[amounts.other(i)]);
    }

    @Benchmark
    public org.joda.money.Money plusJoda(Amounts amounts) {
        int i = amounts.place();
        return amounts.joda[i].plus(amounts.joda[amounts.other(i)]);
    }

    @Benchmark
    public org.javamoney.moneta.Money plusMoneta(Amounts amounts) {
        int i = amounts.place();
        return amounts.moneta[i].add(amounts.moneta[amounts.other(i)]);
    }

    @Benchmark
    public FastMoney plusMonetaFast(Amounts amounts) {
        int i = amounts.place();
        return amounts.fastMoneta[i].add(amounts.fastMoneta[amounts.other(i)]);
    }

    @Benchmark
    public int comparePetMatch(Amounts amounts) {
        int i = amounts.place();
        return amounts.ours[i].compareTo(amounts.ours[amounts.other(i)]);
    }

    @Benchmark
    public int compareJoda(Amounts amounts) {
        int i = amounts.place();
        return amounts.joda[i].compareTo(amounts.joda[amounts.other(i)]);
    }

    @Benchmark
    public int compareMoneta(Amounts amounts) {
        int i = amounts.place();
        return amounts.moneta[i].compareTo(amounts.moneta[amounts.other(i)]);
    }

    @Benchmark
    public Money multiplyPetMatch(Amounts amounts) {
        return amounts.ours[amounts.place()].times(VAT, RoundingMode.HALF_EVEN);
    }

    @Benchmark
    public org.joda.money.Money multiplyJoda(Amounts amounts) {
        return amounts.joda[amounts.place()].multipliedBy(VAT_DECIMAL, RoundingMode.HALF_EVEN);
    }

    @Benchmark
    public javax.money.MonetaryAmount multiplyMoneta(Amounts amounts) {
        return amounts.moneta[amounts.place()].multiply(VAT_DECIMAL).with(ROUNDING);
    }

    @Benchmark
    public Money parsePetMatch(Amounts amounts) {
        return Money.parse(amounts.texts[amounts.place()], CurrencyCode.EUR);
    }

    @Benchmark
    public org.joda.money.Money parseJoda(Amounts amounts) {
        return org.joda.money.Money.parse(amounts.texts[amounts.place()]);
    }

    @Benchmark
    public org.javamoney.moneta.Money parseMoneta(Amounts amounts) {
        return org.javamoney.moneta.Money.parse(amounts.texts[amounts.place()]);
    }

    @Benchmark
    public String formatPetMatch(Amounts amounts) {
        return amounts.ours[amounts.place()].toString();
    }

    @Benchmark
    public String formatJoda(Amounts amounts) {
        return amounts.joda[amounts.place()].toString();
    }

    @Benchmark
    public String formatMoneta(Amounts amounts) {
        return amounts.moneta[amounts.place()].toString();
    }

    @Benchmark
    public List<Money> splitPetMatch(Amounts amounts) {
        return amounts.ours[amounts.place()].splitEvenly(3);
    }

    @Benchmark
    public List<org.joda.money.Money> splitJoda(Amounts amounts) {
        return RivalSplit.evenly(amounts.joda[amounts.place()], 3);
    }

    @Benchmark
    public List<org.javamoney.moneta.Money> splitMoneta(Amounts amounts) {
        return RivalSplit.evenly(amounts.moneta[amounts.place()], 3);
    }
}
