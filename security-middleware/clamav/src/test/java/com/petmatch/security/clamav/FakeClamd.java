package com.petmatch.security.clamav;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A clamd of the test's own on the loopback interface, that behaves as told and remembers what it was sent. */
final class FakeClamd implements AutoCloseable {

    /** What it does once a stream has ended. */
    interface Behaviour {
        void answer(Socket client) throws IOException;
    }

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Behaviour behaviour;
    private final long closesAfterBytes;
    private final AtomicInteger connections = new AtomicInteger();
    private final Semaphore accepted = new Semaphore(0);
    final List<byte[]> streams = new CopyOnWriteArrayList<>();
    final List<Integer> chunks = new CopyOnWriteArrayList<>();

    private FakeClamd(Behaviour behaviour, long closesAfterBytes) {
        this.behaviour = behaviour;
        this.closesAfterBytes = closesAfterBytes;
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    static FakeClamd that(Behaviour behaviour) {
        return new FakeClamd(behaviour, Long.MAX_VALUE);
    }

    static FakeClamd answering(String reply) {
        return that(client -> write(client, reply));
    }

    /** Sends the first part, and nothing more before the client has gone. */
    static FakeClamd splitting(String first) {
        return that(client -> {
            write(client, first);
            awaitLeave(client);
        });
    }

    static FakeClamd silent() {
        return that(FakeClamd::awaitLeave);
    }

    /** Closes the connection in the middle of a stream. */
    static FakeClamd closingAfter(long bytes) {
        return new FakeClamd(client -> {}, bytes);
    }

    static void write(Socket client, String reply) throws IOException {
        client.getOutputStream().write(reply.getBytes(StandardCharsets.ISO_8859_1));
        client.getOutputStream().flush();
    }

    private static void awaitLeave(Socket client) throws IOException {
        while (client.getInputStream().read() >= 0) {
            // Whatever still comes is not answered.
        }
    }

    InetSocketAddress address() {
        return (InetSocketAddress) server.getLocalSocketAddress();
    }

    /** Waits for so many more connections. */
    void awaitConnections(int count) {
        accepted.acquireUninterruptibly(count);
    }

    int connections() {
        return connections.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = server.accept();
                connections.incrementAndGet();
                accepted.release();
                threads.execute(() -> serve(client));
            }
        } catch (IOException | RejectedExecutionException closed) {
            // The test is over.
        }
    }

    private void serve(Socket client) {
        try (client) {
            DataInputStream in = new DataInputStream(client.getInputStream());
            String command = command(in);
            if (command.equals("zINSTREAM") && !receive(in)) {
                return;
            }
            behaviour.answer(client);
        } catch (IOException gone) {
            // The client left first.
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int c = in.readUnsignedByte(); c != 0; c = in.readUnsignedByte()) {
            command.append((char) c);
        }
        return command.toString();
    }

    private boolean receive(DataInputStream in) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            chunks.add(length);
            stream.writeBytes(in.readNBytes(length));
            if (stream.size() >= closesAfterBytes) {
                return false;
            }
        }
        streams.add(stream.toByteArray());
        return true;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.shutdownNow();
        }
    }
}
