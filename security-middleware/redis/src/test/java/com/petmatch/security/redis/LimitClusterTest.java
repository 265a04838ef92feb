package com.petmatch.security.redis;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.limit.LeasedLimits;
import com.petmatch.testkit.RedisExtension;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
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

    /** The bound burst + ⌈W / T⌉ + nodes · L, with L = 0 for the exact mode; the window W is shorter than T. */
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
            long bound = LimitNode.RULE.burst() + 1 + LimitNode.NODES * lease;
            assertThat(run(nodes)).isLessThanOrEqualTo(bound).isGreaterThan(1_000);
        } finally {
            nodes.forEach(Process::destroyForcibly);
        }
    }

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

    private static long run(List<Process> nodes) throws IOException {
        List<BufferedReader> readers = nodes.stream().map(Process::inputReader).toList();
        for (BufferedReader reader : readers) {
            assertThat(reader.readLine()).isEqualTo("ready");
        }
        for (Process node : nodes) {
            node.getOutputStream().write('\n');
            node.getOutputStream().flush();
        }
        long admitted = 0;
        for (BufferedReader reader : readers) {
            admitted += Long.parseLong(reader.readLine());
        }
        return admitted;
    }
}
