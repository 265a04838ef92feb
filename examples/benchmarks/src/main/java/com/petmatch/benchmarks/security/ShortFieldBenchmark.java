package com.petmatch.benchmarks.security;

import com.petmatch.security.firewall.BodyBytes;
import com.petmatch.security.firewall.Detector;
import com.petmatch.security.firewall.Firewall;
import com.petmatch.security.firewall.FirewallRule;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Fields of 34 bytes, half of them hostile, one field an operation: megabytes a second are 34,000 by the nanoseconds.
 *
 * <p>The rival is libinjection-jvm, which Maven Central does not have: published are 6.3 µs and 5.4 MB/s.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class ShortFieldBenchmark {

    static final int LENGTH = 34;
    static final int FIELDS = 8;

    final List<String> fields = List.of(
            "Anna O'Brien & Sons, 12 Union Road",
            "Bello, Alpine Dachsbracke, 17.5 kg",
            "select a date from the list, <3 us",
            "Is it 5 < 6 or 7 > 8? Mail us, Jim",
            "1' UNION SELECT name FROM users-- ",
            "x'; DROP TABLE pets; SELECT '1'--  ".substring(0, LENGTH),
            "<script>alert(document.x)</script>",
            "\"><img src=x onerror=alert(12345)> ".substring(0, LENGTH));
    final Detector sql = DetectorAccess.ofFamily("sqli.");
    final Detector xss = DetectorAccess.ofFamily("xss.");

    private final Firewall firewall = Firewall.builder().build();
    private final List<BodyBytes> bodies = fields.stream()
            .map(field -> FirewallWorld.body("text/plain", field))
            .toList();

    @Benchmark
    @OperationsPerInvocation(FIELDS)
    public void sqlDetector(Blackhole sink) {
        read(sql, sink);
    }

    @Benchmark
    @OperationsPerInvocation(FIELDS)
    public void xssDetector(Blackhole sink) {
        read(xss, sink);
    }

    /** As bodies of text: sieve, every detector that it wakes, and the report. */
    @Benchmark
    @OperationsPerInvocation(FIELDS)
    public void wholeFirewall(Blackhole sink) {
        for (BodyBytes body : bodies) {
            sink.consume(firewall.inspectBody(body));
        }
    }

    private void read(Detector detector, Blackhole sink) {
        Consumer<FirewallRule> found = sink::consume;
        for (String field : fields) {
            detector.detect(field, found);
        }
    }
}
