package com.petmatch.security.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.limit.LeasedLimits;
import com.petmatch.testkit.RedisExtension;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three processes on one Redis, each asking as fast as it can. */
@Tag("row-40")
class LimitClusterTest {

    @RegisterExtension
    static final RedisExtension redis = RedisExtension.server();

    /** The bound burst + ⌈W / T⌉ + nodes · L, with L = 0 for the exact mode. */
    @ParameterizedTest
    @CsvSource({"exact, 0", "script, 0", "leased, 20"})
    void threeProcessesTogetherStayWithinTheBound(String mode, long lease) throws IOException {
        if (lease > 0) {
            assertThat(LeasedLimits.of(demands -> null, LimitNode.NODES).leaseOf(LimitNode.RULE))
                    .isEqualTo(lease);
        }
        List<Process> nodes = new ArrayList<>();
        try {
            for (int i = 0; i < LimitNode.NODES; i++) {
                nodes.add(started(mode));
            }
            Totals totals = run(nodes);

            // T is 1 ms: a token for each millisecond begun.
            long bound = LimitNode.RULE.burst() + totals.windowMillis() + LimitNode.NODES * lease;
            assertThat(totals.admitted()).isLessThanOrEqualTo(bound).isGreaterThan(100);
        } finally {
            nodes.forEach(Process::destroyForcibly);
        }
    }

    private record Totals(long admitted, long windowMillis) {}

    private static Process started(String mode) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LimitNode.class.getName(),
                        redis.url(),
                        mode)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Totals run(List<Process> nodes) throws IOException {
        List<BufferedReader> readers = nodes.stream().map(Process::inputReader).toList();
        for (BufferedReader reader : readers) {
            assertThat(reader.readLine()).isEqualTo("ready");
        }
        for (Process node : nodes) {
            node.getOutputStream().write('\n');
            node.getOutputStream().flush();
        }
        long admitted = 0;
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (BufferedReader reader : readers) {
            String[] line = reader.readLine().split(" ");
            admitted += Long.parseLong(line[0]);
            first = Math.min(first, Long.parseLong(line[1]));
            last = Math.max(last, Long.parseLong(line[2]));
        }
        return new Totals(admitted, Duration.ofNanos(last - first).toMillis() + 1);
    }
}
