package com.petmatch.examples.story;

import com.microsoft.playwright.Browser;
import com.petmatch.payments.testkit.StripeSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * What a story is played on: the platform in a process that can be killed, its database and its provider outside of it, and
 * a browser.
 */
final class Stage implements AutoCloseable {

    static final String ADMIN = "admin@petmatch.localhost";
    static final String ADMIN_PASSWORD = "harbour thistle window 77";
    private static final String PUBLIC_URL = "petmatch.server.public-url";
    private static final String WEBHOOK_SECRET = "whsec_of_the_story";

    private final String database;
    private final Map<String, String> settings;
    private final Path directory;
    private final ExecutorService calls = Executors.newFixedThreadPool(4);
    private final ScheduledExecutorService deliveries = Executors.newSingleThreadScheduledExecutor();
    private final StripeSandbox stripe;
    private final Chromium chromium;
    private final int port = freePort();
    private PlatformProcess platform;

    Stage(String jdbcUrl, Path directory, Path executable) {
        this(jdbcUrl, directory, executable, Map.of());
    }

    /** Known to the world by its name, as passkeys need it. */
    static Stage named(String jdbcUrl, Path directory, Path executable) {
        return new Stage(jdbcUrl, directory, executable, Map.of(PUBLIC_URL, ""));
    }

    /** The same with more settings of the platform. */
    Stage(String jdbcUrl, Path directory, Path executable, Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
        this.database = jdbcUrl;
        this.directory = directory;
        this.stripe = StripeSandbox.start(calls, InstantSource.system(), 42);
        this.stripe.registerWebhook(site().resolve("/hooks/stripe"), WEBHOOK_SECRET);
        this.platform = started();
        this.deliveries.scheduleWithFixedDelay(stripe::deliverDue, 200, 200, TimeUnit.MILLISECONDS);
        this.chromium = new Chromium(executable);
    }

    URI site() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** The same site by a name: browsers make no passkeys for an address that is a number. */
    URI namedSite() {
        return URI.create("http://localhost:" + port);
    }

    Browser browser() {
        return chromium.browser();
    }

    StripeSandbox stripe() {
        return stripe;
    }

    /** Kills the platform as {@code kill -9} does and starts it again on what it left. */
    void killAndRestart() {
        platform.kill();
        platform = started();
    }

    private PlatformProcess started() {
        Map<String, String> all = new HashMap<>(settings);
        all.computeIfPresent(PUBLIC_URL, (key, byName) -> namedSite().toString());
        all.putAll(Map.of(
                "petmatch.server.port",
                Integer.toString(port),
                "petmatch.data-directory",
                directory.resolve("var").toString(),
                "petmatch.database.url",
                database,
                "petmatch.database.user",
                "postgres",
                "petmatch.database.password",
                "postgres",
                "petmatch.payments.stripe.sandbox-url",
                stripe.baseUri().toString(),
                "petmatch.payments.stripe.sandbox-webhook-secret",
                WEBHOOK_SECRET,
                "petmatch.admin.password-file",
                passwordFile().toString()));
        PlatformProcess process = PlatformProcess.start(all, List.of());
        process.awaitAddress();
        return process;
    }

    private Path passwordFile() {
        try {
            return Files.writeString(directory.resolve("admin-password"), ADMIN_PASSWORD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        chromium.close();
        platform.close();
        deliveries.shutdownNow();
        stripe.close();
        calls.shutdownNow();
    }
}
