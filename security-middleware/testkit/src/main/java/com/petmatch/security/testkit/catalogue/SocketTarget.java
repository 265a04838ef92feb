package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.address.IpAddress;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.error.SecurityMisuseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Sends raw bytes to a server on a loopback address of this machine; any other address is refused. An answer is read
 * for at most ten seconds a read and 1 MiB in all, one connection a request.
 */
final class SocketTarget implements Target {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 10_000;
    private static final int MAX_ANSWER_BYTES = 1 << 20;

    private final InetSocketAddress server;
    private final TargetFacts facts;

    SocketTarget(SocketAddress server, TargetFacts facts) {
        this.server = loopback(server);
        this.facts = facts;
    }

    private static InetSocketAddress loopback(SocketAddress server) {
        boolean own = server instanceof InetSocketAddress internet
                && internet.getAddress() != null
                && internet.getAddress().isLoopbackAddress();
        if (!own) {
            throw new SecurityMisuseException(
                    SecurityErrors.OUTBOUND_TARGET,
                    "Expected a loopback address: the catalogue attacks no other machine",
                    Map.of("server", server.toString()));
        }
        return (InetSocketAddress) server;
    }

    @Override
    public Answer send(AttackRequest request, ClientNumber client) {
        AttackRequest located = located(request, client);
        try (Socket socket = new Socket()) {
            socket.connect(server, CONNECT_MILLIS);
            socket.setSoTimeout(READ_MILLIS);
            write(socket, WireText.of(located, facts.authority()));
            return WireAnswer.parse(read(socket.getInputStream()));
        } catch (IOException refused) {
            return Answer.closed();
        }
    }

    // Behind a proxy that the host trusts each scenario is a client of its own.
    private AttackRequest located(AttackRequest request, ClientNumber client) {
        boolean proxied = request.form() == AttackRequest.Form.COMPLETED
                && !request.names("X-Forwarded-For")
                && facts.trusts(IpAddress.ofBytes(server.getAddress().getAddress()));
        return proxied ? request.with("X-Forwarded-For", client.address().toString()) : request;
    }

    private static void write(Socket socket, byte[] bytes) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        } catch (IOException closedEarly) {
            // A server may answer and close before it has read everything: its answer is still there.
            return;
        }
    }

    private static String read(InputStream in) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        try {
            int count = in.read(buffer);
            while (count >= 0 && answer.size() < MAX_ANSWER_BYTES) {
                answer.write(buffer, 0, count);
                count = in.read(buffer);
            }
        } catch (IOException ended) {
            // Reset or silent: what came before counts.
            return answer.toString(StandardCharsets.ISO_8859_1);
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public boolean isInMemory() {
        return false;
    }

    @Override
    public String name() {
        return "server on " + server.getAddress().getHostAddress() + ":" + server.getPort();
    }
}
