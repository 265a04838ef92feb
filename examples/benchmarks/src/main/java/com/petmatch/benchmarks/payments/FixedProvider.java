package com.petmatch.benchmarks.payments;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A provider on loopback that takes every payment: it reads a request to its end and answers the same payment intent under the
 * next id, on connections that stay open. So little that what is measured is the caller.
 */
final class FixedProvider implements AutoCloseable {

    private static final String ID = "pi_000000000000000000000000";
    private static final String LENGTH = "content-length:";

    private final ServerSocket listening;
    private final byte[] answer;
    private final int idAt;
    private final AtomicLong answered = new AtomicLong();

    FixedProvider() {
        String body = body();
        String text = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nRequest-Id: req_1\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        answer = text.getBytes(StandardCharsets.US_ASCII);
        idAt = text.indexOf(ID);
        try {
            listening = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    private static String body() {
        try (InputStream file = FixedProvider.class.getResourceAsStream("/payments/payment_intent.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + listening.getLocalPort());
    }

    long answered() {
        return answered.get();
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                Socket caller = listening.accept();
                daemon(() -> serve(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                InputStream in = new BufferedInputStream(caller.getInputStream());
                OutputStream out = caller.getOutputStream()) {
            caller.setTcpNoDelay(true);
            while (readRequest(in)) {
                out.write(next());
            }
        } catch (IOException e) {
            // The caller has gone.
        }
    }

    private byte[] next() {
        byte[] copy = answer.clone();
        byte[] number = Long.toString(answered.incrementAndGet()).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(number, 0, copy, idAt + ID.length() - number.length, number.length);
        return copy;
    }

    // False at the end of the connection.
    private static boolean readRequest(InputStream in) throws IOException {
        String line = line(in);
        if (line.isEmpty()) {
            return false;
        }
        int length = 0;
        while (!line.isEmpty()) {
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()).trim());
            }
            line = line(in);
        }
        if (in.readNBytes(length).length < length) {
            throw new EOFException("Expected a body of " + length + " bytes");
        }
        return true;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (next != '\r') {
                line.append((char) next);
            }
            next = in.read();
        }
        return line.toString();
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "fixed-provider");
        thread.setDaemon(true);
        thread.start();
    }
}
