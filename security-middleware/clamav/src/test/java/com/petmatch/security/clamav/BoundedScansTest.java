package com.petmatch.security.clamav;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.upload.ScanOutcome;
import com.petmatch.security.upload.ScanOutcome.Clean;
import com.petmatch.security.upload.ScanOutcome.Failed;
import com.petmatch.security.upload.ScanOutcome.TimedOut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Deadlines, permits and threads. */
@Tag("row-60")
@Timeout(60)
class BoundedScansTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration PATIENT = Duration.ofSeconds(30);
    private static final int LIMIT = 1 << 20;
    private static final byte[] BODY = Contents.letters(10_000);

    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<FakeClamd> daemons = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();

    @AfterEach
    void end() {
        daemons.forEach(FakeClamd::close);
        threads.shutdownNow();
    }

    private FakeClamd run(FakeClamd daemon) {
        daemons.add(daemon);
        return daemon;
    }

    private ClamAvScanner scanner(Duration deadline, FakeClamd... instances) {
        ClamAvScanner.Builder builder = ClamAvScanner.builder()
                .maxStreamBytes(LIMIT)
                .executor(threads)
                .deadline(deadline)
                .ticker(nanos::get);
        for (FakeClamd instance : instances) {
            builder.instance(run(instance).address());
        }
        return builder.build();
    }

    @Test
    void aFullExecutorIsAFailureAndCostsNoPermit() {
        ClamAvScanner scanner = ClamAvScanner.builder()
                .instance(run(FakeClamd.silent()).address())
                .maxStreamBytes(LIMIT)
                .atOnce(1)
                .executor(task -> {
                    throw new RejectedExecutionException();
                })
                .build();

        for (int i = 0; i < 3; i++) {
            assertThat(scanner.scan(Contents.of(BODY))).isInstanceOf(Failed.class);
        }
    }

    @Test
    void aScanThatNeverBeganCostsNoPermit() {
        ClamAvScanner scanner = ClamAvScanner.builder()
                .instance(run(FakeClamd.silent()).address())
                .maxStreamBytes(LIMIT)
                .atOnce(1)
                .deadline(SHORT)
                .executor(task -> {})
                .build();

        for (int i = 0; i < 3; i++) {
            assertThat(scanner.scan(Contents.of(BODY))).isEqualTo(new TimedOut());
        }
    }

    @Test
    void noMoreScansThanPermittedRunAtOnce() throws Exception {
        AtomicLong now = new AtomicLong();
        AtomicLong most = new AtomicLong();
        FakeClamd daemon = FakeClamd.that(client -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            now.decrementAndGet();
            FakeClamd.write(client, "stream: OK\0");
        });
        ClamAvScanner scanner = ClamAvScanner.builder()
                .instance(run(daemon).address())
                .maxStreamBytes(LIMIT)
                .atOnce(2)
                .deadline(PATIENT)
                .executor(threads)
                .build();
        ExecutorService callers = Executors.newFixedThreadPool(16);
        List<Future<ScanOutcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            outcomes.add(callers.submit(() -> scanner.scan(Contents.of(BODY))));
        }
        for (Future<ScanOutcome> outcome : outcomes) {
            assertThat(outcome.get()).isEqualTo(new Clean());
        }
        callers.shutdown();

        assertThat(most.get()).isLessThanOrEqualTo(2);
    }

    @Test
    void anInterruptedCallerKeepsItsInterrupt() {
        ClamAvScanner scanner = scanner(PATIENT, FakeClamd.silent());
        Thread.currentThread().interrupt();

        assertThat(scanner.scan(Contents.of(BODY))).isInstanceOf(Failed.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aLateScanEndsAndGivesItsThreadBack() {
        FakeClamd silent = FakeClamd.silent();
        ClamAvScanner scanner = scanner(SHORT, silent);
        for (int i = 0; i < 12; i++) {
            nanos.addAndGet(Duration.ofMinutes(1).toNanos());
            assertThat(scanner.scan(Contents.of(BODY))).isEqualTo(new TimedOut());
        }

        assertThat(silent.connections()).isEqualTo(12);
    }

    @Test
    void aSilentDaemonTimesOut() {
        assertThat(scanner(SHORT, FakeClamd.silent()).scan(Contents.of(BODY))).isEqualTo(new TimedOut());
    }
}
