package com.petmatch.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class SystemServersTest {

    private static final String ABSENT = "petmatch-no-such-program";

    @Nested
    class Redis {

        @RegisterExtension
        static final RedisExtension redis = RedisExtension.server();

        @Test
        void answersLikeRedis() throws IOException {
            assertThat(redis.url()).isEqualTo("redis://" + redis.host() + ":" + redis.port());
            assertThat(ask(redis.port(), "PING\r\n")).startsWith("+PONG");
        }

        @Test
        void endsAndStartsAgain() throws IOException {
            int before = redis.port();
            redis.stop();

            assertThatThrownBy(() -> ask(before, "PING\r\n")).isInstanceOf(IOException.class);
            redis.start();

            assertThat(ask(redis.port(), "PING\r\n")).startsWith("+PONG");
        }

        @Test
        void comesBackOnItsPort() throws IOException {
            int before = redis.port();
            redis.restart();

            assertThat(redis.port()).isEqualTo(before);
            assertThat(ask(before, "PING\r\n")).startsWith("+PONG");
        }

        @Test
        void answersNothingWhileItIsFrozen() throws IOException {
            redis.pause();
            try (Socket socket = new Socket(redis.host(), redis.port())) {
                socket.setSoTimeout(200);
                socket.getOutputStream().write("PING\r\n".getBytes(StandardCharsets.US_ASCII));
                assertThatThrownBy(() -> socket.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
            } finally {
                redis.resume();
            }

            assertThat(ask(redis.port(), "PING\r\n")).startsWith("+PONG");
        }
    }

    @Nested
    class Clamd {

        @RegisterExtension
        static final ClamdExtension clamd = ClamdExtension.takingStreamsOf(1_000_000);

        @Test
        void findsTheTestStringAndNothingElse() throws IOException {
            assertThat(ClamdExtension.eicar()).hasSize(68);
            assertThat(scan(ClamdExtension.eicar()))
                    .contains(ClamdExtension.SIGNATURE)
                    .contains("FOUND");
            assertThat(scan("a pet".getBytes(StandardCharsets.US_ASCII))).isEqualTo("stream: OK");
            assertThat(ProcessHandle.of(clamd.pid())).isPresent();
        }

        private String scan(byte[] bytes) throws IOException {
            try (Socket socket = new Socket(clamd.host(), clamd.port())) {
                OutputStream out = socket.getOutputStream();
                out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
                out.write(ByteBuffer.allocate(4).putInt(bytes.length).array());
                out.write(bytes);
                out.write(new byte[4]);
                out.flush();
                return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).replace("\0", "");
            }
        }
    }

    @Nested
    class Chromium {

        @RegisterExtension
        static final ChromiumExtension chromium = ChromiumExtension.installed();

        @Test
        void isFoundAndExecutable() {
            assertThat(chromium.executable()).isExecutable();
        }
    }

    @Test
    void abortsWithTheReasonAndTheInstallLineWhenAbsent() {
        Map<String, String> local = Map.of("PATH", "/usr/bin");

        assertThatThrownBy(() -> new RedisExtension(ABSENT, local).start())
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining(ABSENT)
                .hasMessageContaining("apt-get install redis-server");
        assertThatThrownBy(() -> new ClamdExtension(ABSENT, local, 1).start())
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("apt-get install clamav-daemon");
        assertThatThrownBy(() -> new SystemBinary(List.of(ABSENT), "", "apt-get install chromium").require(local))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("apt-get install chromium");
    }

    @Test
    void failsWhenAbsentOnCi() {
        Map<String, String> ci = Map.of("PATH", "/usr/bin", "CI", "true");

        assertThatThrownBy(() -> new RedisExtension(ABSENT, ci).start())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("CI=true");
        assertThatThrownBy(() -> new ClamdExtension(ABSENT, ci, 1).start()).isInstanceOf(AssertionError.class);
    }

    @Test
    void prefersTheProgramNamedInTheEnvironment(@TempDir Path folder) throws IOException {
        Path named = Files.createFile(folder.resolve("my-browser"));
        SystemBinary browser = new SystemBinary(List.of("chromium"), "PETMATCH_CHROMIUM", "apt-get install chromium");
        Map<String, String> environment = Map.of("PETMATCH_CHROMIUM", named.toString(), "PATH", "/usr/bin");

        assertThat(browser.find(environment)).isEmpty();
        assertThat(named.toFile().setExecutable(true)).isTrue();
        assertThat(browser.find(environment)).contains(named);
    }

    @Test
    void tellsWhatAServerSaidThatDidNotStart() {
        Path work = SystemServer.newFolder("petmatch-broken");

        assertThatThrownBy(() -> SystemServer.start(
                        work, FreePort.find(), List.of("/bin/sh", "-c", "echo cannot start; exit 3")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cannot start");
        assertThat(work).doesNotExist();
    }

    private static String ask(int port, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            byte[] answer = new byte[64];
            int length = in.read(answer);
            return new String(answer, 0, Math.max(length, 0), StandardCharsets.US_ASCII);
        }
    }
}
