package com.petmatch.security.clamav;

import static com.petmatch.security.clamav.ClamdScene.BODY;
import static com.petmatch.security.clamav.ClamdScene.LIMIT;
import static com.petmatch.security.clamav.ClamdScene.PATIENT;
import static com.petmatch.security.clamav.ClamdScene.SHORT;
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

    private final ClamdScene scene = new ClamdScene();

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void aFullExecutorIsAFailureAndCostsNoPermit() {
        ClamAvScanner scanner = ClamAvScanner.builder()
                .instance(scene.run(FakeClamd.silent()).address())
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
                .instance(scene.run(FakeClamd.silent()).address())
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
                .instance(scene.run(daemon).address())
                .maxStreamBytes(LIMIT)
                .atOnce(2)
                .deadline(PATIENT)
                .executor(scene.threads)
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
        ClamAvScanner scanner = scene.scanner(FakeClamd.silent());
        Thread.currentThread().interrupt();

        assertThat(scanner.scan(Contents.of(BODY))).isInstanceOf(Failed.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aLateScanEndsAndGivesItsThreadAndPermitBack() {
        FakeClamd silent = FakeClamd.silent();
        ClamAvScanner scanner = scene.builder(silent).deadline(SHORT).atOnce(1).build();
        for (int i = 0; i < 5; i++) {
            scene.nanos.addAndGet(Duration.ofMinutes(1).toNanos());
            assertThat(scanner.scan(Contents.of(BODY))).isEqualTo(new TimedOut());
        }

        silent.awaitConnections(5);
    }

    @Test
    void aSilentDaemonTimesOut() {
        assertThat(scene.builder(FakeClamd.silent()).deadline(SHORT).build().scan(Contents.of(BODY)))
                .isEqualTo(new TimedOut());
    }
}
