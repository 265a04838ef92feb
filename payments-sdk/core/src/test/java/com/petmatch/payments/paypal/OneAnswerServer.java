package com.petmatch.payments.paypal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on a free loopback port that gives every request the same answer and keeps the request lines. */
final class OneAnswerServer implements AutoCloseable {

    final List<String> asked = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final byte[] head;
    private final byte[] body;

    OneAnswerServer(int status, byte[] body) {
        this.body = body.clone();
        this.head = ("HTTP/1.1 " + status + " x\r\nLocation: /elsewhere\r\nConnection: close\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        try {
            socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::serve, "one-answer");
        thread.setDaemon(true);
        thread.start();
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + path);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                answer(client);
            } catch (IOException closed) {
                // The test is over, or the client has seen enough.
            }
        }
    }

    private void answer(Socket client) throws IOException {
        BufferedReader request =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        asked.add(request.readLine());
        while (!request.readLine().isEmpty()) {
            // Headers do not matter.
        }
        OutputStream out = client.getOutputStream();
        out.write(head);
        out.write(body);
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
