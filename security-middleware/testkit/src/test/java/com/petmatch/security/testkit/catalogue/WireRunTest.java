package com.petmatch.security.testkit.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.testkit.catalogue.CaseResult.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The catalogue as bytes, to a server that lets everything pass, and the answers that come back. */
class WireRunTest {

    private static final TargetFacts FACTS = TargetFacts.builder("pets.example")
            .with(Fact.OPEN_GET, "/pets")
            .with(Fact.FORM_POST, "/signup")
            .with(Fact.LOGIN, "/login")
            .with(Fact.LOGIN_FORM, "login={login}&password={password}")
            .with(Fact.KNOWN_LOGIN, "anna")
            .with(Fact.UPLOAD, "/photos")
            .with(Control.UPLOAD_GUARD)
            .with(Control.ARCHIVE_GUARD)
            .with(Control.MALWARE_SCANNER)
            .build();

    @Test
    void aServerThatServesEverythingFailsEveryRowOfBytes() throws Exception {
        AtomicInteger answered = new AtomicInteger();
        try (LenientServer server = new LenientServer(() -> "n".repeat(answered.incrementAndGet()))) {
            AttackReport report = AttackCatalogue.standard()
                    .ofRows(28, 51, 58, 59, 60)
                    .over(server.address(), FACTS)
                    .run();

            assertThat(report.count(Status.PASSED)).isZero();
            assertThat(report.families())
                    .extracting(family -> family.failures().isEmpty())
                    .containsExactly(false, false, false, false, false);
        }
    }

    @Test
    void aServerThatAnswersEverybodyAlikeTellsNoAccounts() throws Exception {
        try (LenientServer server = new LenientServer(() -> "Login or password is wrong")) {
            AttackReport report = AttackCatalogue.standard()
                    .ofRows(28)
                    .over(server.address(), FACTS)
                    .run();

            assertThat(report.isWithstood()).isTrue();
        }
    }

    @Test
    void otherMachinesAreNeverAttacked() {
        List<InetSocketAddress> others = List.of(
                new InetSocketAddress("192.0.2.1", 80),
                new InetSocketAddress("0.0.0.0", 80),
                InetSocketAddress.createUnresolved("localhost.example", 80));

        assertThat(others)
                .allSatisfy(other -> assertThatThrownBy(
                                () -> AttackCatalogue.standard().over(other, FACTS))
                        .isInstanceOfSatisfying(
                                SecurityMisuseException.class,
                                refused -> assertThat(refused.code()).isEqualTo(SecurityErrors.OUTBOUND_TARGET)));
    }

    @Test
    void aClosedPortIsAClosedConnection() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);

        Answer answer = new SocketTarget(address, FACTS).send(AttackRequest.get("/"), new ClientNumber(1));

        assertThat(answer).isEqualTo(Answer.closed());
    }

    @Test
    void interimAnswersAreSkippedAndBrokenOnesAreNone() {
        String interim = "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 403 Forbidden\r\nX-A:  b \r\n\r\nno";

        Answer answer = WireAnswer.parse(interim);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.values("x-a")).containsExactly("b");
        assertThat(answer.body()).isEqualTo("no");
        assertThat(List.of("", "HTTP/1.1 2", "SSH-2.0\r\n\r\n", "HTTP/1.1 abc\r\n\r\n", "HTTP/1.1 200 OK\r\n"))
                .allSatisfy(broken -> assertThat(WireAnswer.parse(broken)).isEqualTo(Answer.closed()));
    }

    @Test
    void anEndlessAnswerIsCut() throws Exception {
        String megabytes =
                IntStream.range(0, 3).mapToObj(i -> "x".repeat(1 << 20)).reduce("", String::concat);
        try (LenientServer server = new LenientServer(() -> megabytes)) {
            Answer answer = new SocketTarget(server.address(), FACTS).send(AttackRequest.get("/"), new ClientNumber(1));

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().length()).isBetween(1 << 19, (1 << 20) + 8_192);
        }
    }

    /** Reads whatever comes until the client is quiet, and says 200. */
    private static final class LenientServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final Supplier<String> body;
        private final Thread thread = new Thread(this::serve, "lenient-server");

        LenientServer(Supplier<String> body) throws IOException {
            this.body = body;
            thread.start();
        }

        InetSocketAddress address() {
            return (InetSocketAddress) socket.getLocalSocketAddress();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket client = socket.accept()) {
                    answer(client);
                } catch (IOException closed) {
                    continue;
                }
            }
        }

        private void answer(Socket client) throws IOException {
            client.setSoTimeout(20);
            drain(client.getInputStream());
            OutputStream out = client.getOutputStream();
            out.write(("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + body.get())
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        private static void drain(InputStream in) {
            byte[] buffer = new byte[65_536];
            try {
                while (in.read(buffer) >= 0) {
                    continue;
                }
            } catch (IOException quiet) {
                return;
            }
        }

        @Override
        public void close() throws Exception {
            socket.close();
            thread.join();
        }
    }
}
