package com.petmatch.benchmarks.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import com.github.f4b6a3.uuid.UuidCreator;
import com.petmatch.kernel.id.UuidV7IdSource;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One shared source of ids; run with {@code -t 1} and {@code -t 8}, and {@code -prof gc} for bytes per id. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class UuidV7Benchmark {

    private final UuidV7IdSource ours = new UuidV7IdSource(InstantSource.system());
    private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

    @Benchmark
    public UUID petMatch() {
        return ours.next();
    }

    /** Version 4: no time order; what most code uses. */
    @Benchmark
    public UUID jdkRandom() {
        return UUID.randomUUID();
    }

    @Benchmark
    public UUID uuidCreator() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Its variant without a secure generator. */
    @Benchmark
    public UUID uuidCreatorFast() {
        return UuidCreator.getTimeOrderedEpochFast();
    }

    @Benchmark
    public UUID javaUuidGenerator() {
        return generator.generate();
    }
}
