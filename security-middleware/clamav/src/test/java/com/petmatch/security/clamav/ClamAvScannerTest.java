package com.petmatch.security.clamav;

import static com.petmatch.security.clamav.ClamdScene.BODY;
import static com.petmatch.security.clamav.ClamdScene.LIMIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.upload.ScanOutcome;
import com.petmatch.security.upload.ScanOutcome.Clean;
import com.petmatch.security.upload.ScanOutcome.Encrypted;
import com.petmatch.security.upload.ScanOutcome.Failed;
import com.petmatch.security.upload.ScanOutcome.Infected;
import com.petmatch.security.upload.ScanOutcome.LimitExceeded;
import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clamd that misbehaves in every way a daemon or a network can: never clean. */
@Tag("row-60")
@Timeout(60)
class ClamAvScannerTest {

    private final ClamdScene scene = new ClamdScene();

    @AfterEach
    void end() {
        scene.close();
    }

    private ScanOutcome scan(FakeClamd daemon) {
        return scene.scanner(daemon).scan(Contents.of(BODY));
    }

    @Test
    void exactlyOkIsClean() {
        FakeClamd daemon = FakeClamd.answering("stream: OK\0");

        assertThat(scan(daemon)).isEqualTo(new Clean());
        assertThat(daemon.streams).containsExactly(BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\0",
                "OK\0",
                "stream: ok\0",
                "stream: OK \0",
                " stream: OK\0",
                "stream: OK\n",
                "stream: OKAY\0",
                "stream: \0",
                "stream: FOUND\0",
                "INSTREAM size limit exceeded. ERROR\0",
                "UNKNOWN COMMAND\0",
                "stream: Can't allocate memory ERROR\0",
                "1: stream: OK\0",
                "PONG\0"
            })
    void everyOtherAnswerIsAFailure(String reply) {
        assertThat(scan(FakeClamd.answering(reply))).isInstanceOf(Failed.class);
    }

    @Test
    void anAnswerWithoutAnEndIsAFailure() {
        assertThat(scan(FakeClamd.answering("stream: OK".repeat(200)))).isInstanceOf(Failed.class);
    }

    @Test
    void whatWasFoundIsNamed() {
        assertThat(scan(FakeClamd.answering("stream: Win.Test.EICAR_HDB-1 FOUND\0")))
                .isEqualTo(new Infected("Win.Test.EICAR_HDB-1"));
        assertThat(scan(FakeClamd.answering("stream: a\u001b[31m b FOUND\0"))).isEqualTo(new Infected("a_[31m_b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heuristics.Limits.Exceeded",
                "Heuristics.Limits.Exceeded.MaxFileSize",
                "Heuristics.Limits.Exceeded.MaxFiles"
            })
    void limitsOfTheDaemonAreNoInfection(String name) {
        assertThat(scan(FakeClamd.answering("stream: " + name + " FOUND\0"))).isEqualTo(new LimitExceeded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Heuristics.Encrypted.Zip", "Heuristics.Encrypted.PDF", "Heuristics.Encrypted.7Zip"})
    void encryptedIsItsOwnOutcome(String name) {
        assertThat(scan(FakeClamd.answering("stream: " + name + " FOUND\0"))).isEqualTo(new Encrypted());
    }

    @ParameterizedTest
    @ValueSource(strings = {"s", "stream: ", "stream: O", "stream: Win.Test", "stream: Win.Test FOUN"})
    void aSplitAnswerIsAFailure(String first) {
        assertThat(scan(FakeClamd.splitting(first))).isInstanceOf(Failed.class);
    }

    @Test
    void aDaemonThatClosesInMidStreamIsAFailure() {
        byte[] large = Contents.letters(LIMIT);

        assertThat(scene.scanner(FakeClamd.closingAfter(50_000)).scan(Contents.of(large)))
                .isInstanceOf(Failed.class);
    }

    @Test
    void nothingLargerThanTheLimitIsSent() {
        FakeClamd daemon = FakeClamd.answering("stream: OK\0");
        ClamAvScanner scanner = scene.scanner(daemon);

        assertThat(scanner.scan(Contents.of(new byte[LIMIT + 1]))).isEqualTo(new LimitExceeded());
        assertThat(daemon.connections()).isZero();
        assertThat(scanner.scan(Contents.of(new byte[LIMIT]))).isEqualTo(new Clean());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4_095, 4_096, 4_097, 8_192, 12_287})
    void shortReadsAreFilledUp(int length) {
        byte[] body = Contents.letters(length);
        FakeClamd daemon = FakeClamd.answering("stream: OK\0");

        assertThat(scene.scanner(daemon).scan(Contents.of(body, Contents::shortReads)))
                .isEqualTo(new Clean());
        assertThat(daemon.streams).containsExactly(body);
        assertThat(daemon.chunks.subList(0, daemon.chunks.size() - 1)).allMatch(chunk -> chunk == 4_096);
    }

    @Test
    @Tag("row-61")
    void bytesThatChangedInTheStoreAreNeverClean() {
        byte[] other = BODY.clone();
        other[5_000]++;

        assertThat(scene.scanner(FakeClamd.answering("stream: OK\0"))
                        .scan(Contents.of(BODY, bytes -> new ByteArrayInputStream(other))))
                .isInstanceOf(Failed.class);
    }

    @Test
    void aStoreThatCannotBeReadIsAFailure() {
        assertThat(scene.scanner(FakeClamd.answering("stream: OK\0"))
                        .scan(Contents.of(BODY, bytes -> Contents.broken())))
                .isInstanceOf(Failed.class);
    }

    @Test
    void aScannerIsNotBuiltWithoutItsParts() {
        InetSocketAddress address = scene.run(FakeClamd.silent()).address();

        assertNotBuilt(ClamAvScanner.builder().maxStreamBytes(1).executor(scene.threads), "instance");
        assertNotBuilt(ClamAvScanner.builder().instance(address).executor(scene.threads), "StreamMaxLength");
        assertNotBuilt(ClamAvScanner.builder().instance(address).maxStreamBytes(1), "executor");
        assertNotBuilt(
                ClamAvScanner.builder()
                        .instance(address)
                        .maxStreamBytes(1)
                        .executor(scene.threads)
                        .deadline(Duration.ZERO),
                "deadline");
    }

    private static void assertNotBuilt(ClamAvScanner.Builder builder, String part) {
        assertThatThrownBy(builder::build)
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining(part);
    }
}
