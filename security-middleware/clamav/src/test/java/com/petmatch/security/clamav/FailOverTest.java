package com.petmatch.security.clamav;

import static com.petmatch.security.clamav.ClamdScene.BODY;
import static com.petmatch.security.clamav.ClamdScene.LIMIT;
import static com.petmatch.security.clamav.ClamdScene.SHORT;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.upload.ScanOutcome.Clean;
import com.petmatch.security.upload.ScanOutcome.Failed;
import com.petmatch.security.upload.ScanOutcome.Infected;
import com.petmatch.security.upload.ScanOutcome.TimedOut;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Several instances, some of them ill. */
@Tag("row-60")
@Timeout(60)
class FailOverTest {

    private final ClamdScene scene = new ClamdScene();

    @AfterEach
    void end() {
        scene.close();
    }

    @Test
    void theNextInstanceIsSentEverythingFromTheStart() {
        FakeClamd first = FakeClamd.closingAfter(5_000);
        FakeClamd second = FakeClamd.answering("stream: OK\0");

        assertThat(scene.scanner(first, second).scan(Contents.of(BODY))).isEqualTo(new Clean());
        assertThat(second.streams).containsExactly(BODY);
    }

    @Test
    void anAnswerIsNotAskedForTwice() {
        FakeClamd second = FakeClamd.answering("stream: OK\0");

        assertThat(scene.scanner(FakeClamd.answering("stream: X FOUND\0"), second)
                        .scan(Contents.of(BODY)))
                .isEqualTo(new Infected("X"));
        assertThat(scene.scanner(FakeClamd.answering("odd\0"), second).scan(Contents.of(BODY)))
                .isInstanceOf(Failed.class);
        assertThat(second.connections()).isZero();
    }

    @Test
    void anInstanceThatFailsIsLeftAloneAndTriedAgain() {
        AtomicBoolean ill = new AtomicBoolean(true);
        FakeClamd first = FakeClamd.that(client -> FakeClamd.write(client, ill.get() ? "" : "stream: OK\0"));
        FakeClamd second = FakeClamd.answering("stream: OK\0");
        ClamAvScanner scanner = scene.scanner(first, second);
        for (int i = 0; i < 10; i++) {
            assertThat(scanner.scan(Contents.of(BODY))).isEqualTo(new Clean());
        }
        assertThat(first.connections()).isEqualTo(3);

        scene.nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        scanner.scan(Contents.of(BODY));
        scanner.scan(Contents.of(BODY));
        assertThat(first.connections()).isEqualTo(4);

        ill.set(false);
        scene.nanos.addAndGet(Duration.ofSeconds(5).toNanos());
        scanner.scan(Contents.of(BODY));
        scanner.scan(Contents.of(BODY));
        assertThat(first.connections()).isEqualTo(6);
    }

    @Test
    void aSilentInstanceIsLeftAloneToo() {
        FakeClamd silent = FakeClamd.silent();
        ClamAvScanner scanner = scene.builder(silent, FakeClamd.answering("stream: OK\0"))
                .deadline(SHORT)
                .build();
        for (int i = 0; i < 3; i++) {
            assertThat(scanner.scan(Contents.of(BODY))).isEqualTo(new TimedOut());
        }
        silent.awaitConnections(3);

        scanner.scan(Contents.of(BODY));

        assertThat(silent.connections()).isEqualTo(3);
    }

    @Test
    void withoutAnyInstanceNothingIsClean() throws IOException {
        FakeClamd gone = FakeClamd.silent();
        ClamAvScanner scanner = scene.scanner(gone);
        gone.close();

        for (int i = 0; i < 5; i++) {
            assertThat(scanner.scan(Contents.of(BODY))).isInstanceOf(Failed.class);
        }
    }

    @Test
    void anAddressThatCannotBeResolvedIsAFailure() {
        ClamAvScanner scanner = ClamAvScanner.builder()
                .instance(InetSocketAddress.createUnresolved("clamd.invalid", 3310))
                .maxStreamBytes(LIMIT)
                .executor(scene.threads)
                .build();

        assertThat(scanner.scan(Contents.of(BODY))).isInstanceOfAny(Failed.class, TimedOut.class);
    }

    @Test
    void healthIsAnAnswerToAPing() {
        FakeClamd well = FakeClamd.answering("PONG\0");
        FakeClamd odd = FakeClamd.answering("stream: OK\0");
        FakeClamd endless = FakeClamd.answering("P".repeat(2_000));
        FakeClamd silent = FakeClamd.silent();

        assertThat(scene.scanner(well, odd, endless, silent).health())
                .containsExactly(
                        new InstanceHealth(well.address(), true),
                        new InstanceHealth(odd.address(), false),
                        new InstanceHealth(endless.address(), false),
                        new InstanceHealth(silent.address(), false));
    }
}
