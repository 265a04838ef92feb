package com.petmatch.platform.parts;

import com.petmatch.kernel.privacy.Secret;
import com.petmatch.payments.testkit.StripeSandbox;
import com.petmatch.platform.parts.Settings.Database;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What must run before the first bean: the data directory, the database, keys and the provider's sandbox. Closed in the
 * opposite order when the host ends.
 */
public final class HostParts implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(HostParts.class);

    /** The key that a sandbox takes; the sandbox's own default. */
    private static final Secret SANDBOX_KEY = Secret.of("sk_test_petmatch_sandbox");

    private static final URI STRIPE = URI.create("https://api.stripe.com");

    private final Settings settings;
    private final DataDirectory directory;
    private final KeyFiles keys;
    private final Path receivedFiles;
    private final Path scannedFiles;
    private final Database database;
    private final @Nullable StripeSandbox sandbox;
    private final Deque<AutoCloseable> open;

    private HostParts(Settings settings, Deque<AutoCloseable> open, Executor executor) {
        this.settings = settings;
        this.open = open;
        this.directory = opened(DataDirectory.hold(settings.dataDirectory()));
        this.keys = new KeyFiles(directory.resolve("keys"));
        this.receivedFiles = TemporaryFiles.emptied(directory.resolve("uploads/received"));
        this.scannedFiles = TemporaryFiles.emptied(directory.resolve("uploads/scanned"));
        this.database = settings.database().orElseGet(this::embeddedDatabase);
        this.sandbox = needsOwnSandbox() ? opened(ownSandbox(executor)) : null;
    }

    /**
     * Starts every part; what was started is stopped again when a later one fails.
     *
     * @param executor runs the sandbox's calls
     */
    public static HostParts start(Settings settings, Executor executor) {
        return start(settings, new ArrayDeque<>(), executor);
    }

    private static HostParts start(Settings settings, Deque<AutoCloseable> open, Executor executor) {
        try {
            return new HostParts(settings, open, executor);
        } catch (RuntimeException failed) {
            closeAll(open);
            throw failed;
        }
    }

    /** The same in a directory that is removed at the end. */
    public static HostParts startTemporary(Settings settings, Executor executor) {
        Path directory = TemporaryFiles.directory();
        Deque<AutoCloseable> open = new ArrayDeque<>();
        open.push(() -> TemporaryFiles.delete(directory));
        return start(settings.in(directory), open, executor);
    }

    public Settings settings() {
        return settings;
    }

    public KeyFiles keys() {
        return keys;
    }

    public Database database() {
        return database;
    }

    /** Whether letters can be read in the browser: only while nobody but this machine reaches the host. */
    public boolean hasOpenMailbox() {
        return !settings.isReachableByOthers();
    }

    public ProviderAccess provider() {
        if (settings.stripe().isPresent()) {
            Settings.StripeKeys live = settings.stripe().get();
            return new ProviderAccess(STRIPE, live.secretKey(), live.webhookSecret(), false);
        }
        if (sandbox != null) {
            return new ProviderAccess(sandbox.baseUri(), SANDBOX_KEY, sandboxWebhookSecret(), true);
        }
        Settings.StripeSandboxAddress other = settings.stripeSandbox().orElseThrow();
        return new ProviderAccess(other.baseUrl(), SANDBOX_KEY, other.webhookSecret(), true);
    }

    /** The sandbox of this process, when it is the one in use. */
    public Optional<StripeSandbox> ownSandbox() {
        return Optional.ofNullable(sandbox);
    }

    /** Where letters are kept. */
    public Path mailDirectory() {
        return directory.resolve("mail");
    }

    /** Where the container puts the parts of a form while it receives them; empty at the start. */
    public Path receivedFiles() {
        return receivedFiles;
    }

    /** Where uploads lie while they are checked and scanned; empty at the start. */
    public Path scannedFiles() {
        return scannedFiles;
    }

    public Path dataDirectory() {
        return directory.path();
    }

    /** The secret that the sandbox of this process signs webhooks with. */
    public Secret sandboxWebhookSecret() {
        return Secret.of(
                "whsec_" + HexFormat.of().formatHex(keys.key("stripe-sandbox").reveal()));
    }

    @Override
    public void close() {
        closeAll(open);
    }

    private Database embeddedDatabase() {
        EmbeddedDatabase embedded = opened(EmbeddedDatabase.start(directory));
        return new Database(embedded.jdbcUrl(), "postgres", Secret.of("postgres"));
    }

    private boolean needsOwnSandbox() {
        return settings.stripe().isEmpty() && settings.stripeSandbox().isEmpty();
    }

    // The journal keeps what customers paid there, so that a killed host finds the provider as it left it.
    private StripeSandbox ownSandbox(Executor executor) {
        StripeSandbox started = StripeSandbox.builder(executor, InstantSource.system())
                .apiKey(SANDBOX_KEY.revealText())
                .journal(directory.resolve("stripe-sandbox.journal"))
                .start();
        URI hooks = URI.create("http://127.0.0.1:" + settings.port() + "/hooks/stripe");
        started.registerWebhook(hooks, sandboxWebhookSecret().revealText());
        return started;
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    private static void closeAll(Deque<AutoCloseable> open) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception stubborn) {
                // The others still have to be closed; the operating system ends what is left with the process.
                log.warn("A part did not close", stubborn);
            }
        }
    }
}
