package com.petmatch.benchmarks.money;

import com.petmatch.kernel.money.Money;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Shares out by 100 weights, largest remainder first. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class MoneySplitBenchmark {

    final long[] weights = new SplittableRandom(7).longs(100, 1, 1_000).toArray();

    @Benchmark
    public List<Money> byWeightPetMatch(Amounts amounts) {
        return amounts.ours[amounts.place()].split(weights);
    }

    @Benchmark
    public List<org.joda.money.Money> byWeightJoda(Amounts amounts) {
        return RivalSplit.byWeight(amounts.joda[amounts.place()], weights);
    }
}
