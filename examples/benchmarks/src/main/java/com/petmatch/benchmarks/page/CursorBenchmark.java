package com.petmatch.benchmarks.page;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.page.CursorCodec;
import com.petmatch.kernel.page.CursorOutcome;
import com.petmatch.kernel.page.CursorPosition;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a page's link costs: written, signed, read back and verified. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class CursorBenchmark {

    private final CursorCodec codec = new CursorCodec(MacKeys.of(1, Secret.of("benchmark-key-of-thirty-two-bytes")));
    private final CursorPosition position =
            CursorPosition.of("2026-03-01T10:00:00Z", UUID.fromString("0195a1b2-0000-7000-8000-000000000001"));

    @Benchmark
    public CursorOutcome encodeAndVerify() {
        return codec.decode(
                TenantId.SINGLE, "pets?sort=created", codec.encode(TenantId.SINGLE, "pets?sort=created", position));
    }
}
