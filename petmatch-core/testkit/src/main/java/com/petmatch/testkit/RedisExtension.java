package com.petmatch.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A real Redis server for a test class, on a free loopback port, without persistence.
 *
 * <p>Without {@code redis-server} on the machine the class is aborted with the reason and the install line; under
 * {@code CI=true} it fails. Register it as a static field.
 */
public final class RedisExtension implements BeforeAllCallback, AfterAllCallback {

    private static final String INSTALL = "apt-get install redis-server";

    private final SystemBinary binary;
    private final Map<String, String> environment;
    private @Nullable SystemServer server;

    RedisExtension(String binary, Map<String, String> environment) {
        this.binary = new SystemBinary(List.of(binary), "", INSTALL);
        this.environment = environment;
    }

    /** A server of the {@code redis-server} that the path has. */
    public static RedisExtension server() {
        return new RedisExtension("redis-server", System.getenv());
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        start();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    /** Starts it again after {@link #stop}, empty and on another port. */
    public void start() {
        start(FreePort.find());
    }

    /** Ends it and starts it empty on the same port, as a crashed server comes back to its clients. */
    public void restart() {
        int port = port();
        stop();
        start(port);
    }

    /** Starts it after {@link #stop}, empty and on this port. */
    public void start(int port) {
        Path executable = binary.require(environment);
        server = SystemServer.start(
                SystemServer.newFolder("petmatch-redis"),
                port,
                List.of(
                        executable.toString(),
                        "--port",
                        Integer.toString(port),
                        "--bind",
                        "127.0.0.1",
                        "--save",
                        "",
                        "--appendonly",
                        "no"));
    }

    /** Ends it, for tests of a lost Redis. */
    public void stop() {
        SystemServer running = server;
        server = null;
        if (running != null) {
            running.close();
        }
    }

    /** Freezes it: connections stay open and nothing answers until {@link #resume}. */
    public void pause() {
        running().pause();
    }

    public void resume() {
        running().resume();
    }

    public String host() {
        return "127.0.0.1";
    }

    public int port() {
        return running().port();
    }

    private SystemServer running() {
        SystemServer running = server;
        if (running == null) {
            throw new IllegalStateException("Expected a running server");
        }
        return running;
    }

    /** Such as {@code redis://127.0.0.1:6379}. */
    public String url() {
        return "redis://" + host() + ":" + port();
    }
}
