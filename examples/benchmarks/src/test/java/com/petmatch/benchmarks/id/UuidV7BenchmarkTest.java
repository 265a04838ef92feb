package com.petmatch.benchmarks.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7BenchmarkTest {

    @Test
    void makesTheSameVersionAsItsRivals() {
        UuidV7Benchmark benchmark = new UuidV7Benchmark();

        assertThat(Stream.of(
                        benchmark.petMatch(),
                        benchmark.uuidCreator(),
                        benchmark.uuidCreatorFast(),
                        benchmark.javaUuidGenerator()))
                .extracting(UUID::version)
                .containsOnly(7);
        assertThat(benchmark.jdkRandom().version()).isEqualTo(4);
    }
}
