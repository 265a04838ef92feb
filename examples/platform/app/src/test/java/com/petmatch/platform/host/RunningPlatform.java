package com.petmatch.platform.host;

import com.petmatch.core.account.LanguageTag;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.payments.testkit.MercadoPagoSandbox;
import com.petmatch.payments.testkit.PayPalSandbox;
import com.petmatch.payments.testkit.StripeSandbox;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.platform.account.SignUps;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.StripeAccess;
import com.petmatch.platform.start.HostLauncher;
import com.petmatch.security.access.RoleId;
import com.petmatch.testkit.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The real host, started once in this JVM as from the console, on a PostgreSQL of its own and a Stripe sandbox that sends
 * it signed webhooks. Register it as a static field; tests make people of their own and leave the others alone.
 */
final class RunningPlatform implements BeforeAllCallback {

    static final String PASSWORD = "quiet meadow lantern 42";
    static final String ADMIN = "admin@petmatch.localhost";

    // Longer than the 30 seconds for which an outbox partition stays leased when a test took the database away.
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final String MAILED_TOKEN = "\\?token=([A-Za-z0-9_.\\-]+)";
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static volatile @org.jspecify.annotations.Nullable Running running;

    /** What is up, closed by JUnit after the last test. */
    private record Running(PostgresServer postgres, HostLauncher host, URI site, Path directory)
            implements AutoCloseable {

        static Running start() {
            PostgresServer postgres = PostgresServer.started();
            try {
                Path directory = Files.createTempDirectory("petmatch-host");
                int port = freePort();
                HostLauncher host = HostLauncher.launch(List.of(
                        "--petmatch.server.port=" + port,
                        "--petmatch.data-directory=" + directory,
                        "--petmatch.database.url=jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres",
                        "--petmatch.database.user=postgres",
                        "--petmatch.database.password=postgres"));
                return new Running(postgres, host, URI.create("http://127.0.0.1:" + port), directory);
            } catch (IOException e) {
                postgres.close();
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            host.context().close();
            postgres.close();
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        running = context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Running.class, type -> Running.start(), Running.class);
    }

    private static Running running() {
        Running up = running;
        if (up == null) {
            throw new IllegalStateException("Expected the extension to be registered as a static field of the class");
        }
        return up;
    }

    URI site() {
        return running().site();
    }

    Browser browser() {
        return new Browser(site());
    }

    PostgresServer postgres() {
        return running().postgres();
    }

    <T> T bean(Class<T> type) {
        return running().host().context().getBean(type);
    }

    StripeSandbox stripe() {
        return bean(HostParts.class).sandboxes().stripe().orElseThrow();
    }

    PayPalSandbox payPal() {
        return bean(HostParts.class).sandboxes().payPal().orElseThrow();
    }

    MercadoPagoSandbox mercadoPago() {
        return bean(HostParts.class).sandboxes().mercadoPago().orElseThrow();
    }

    String webhookSecret() {
        return bean(HostParts.class).providers().all().stream()
                .filter(StripeAccess.class::isInstance)
                .map(StripeAccess.class::cast)
                .map(stripe -> stripe.webhookSecret().revealText())
                .findFirst()
                .orElseThrow();
    }

    JdbcClient database() {
        return bean(JdbcClient.class);
    }

    /** An address that no other test uses. */
    static String newEmail() {
        return "person-" + PEOPLE.incrementAndGet() + "@example.org";
    }

    /** A person whose address is proven, with these roles beside that of an owner. */
    Person person(RoleId... roles) {
        return person(Optional.empty(), roles);
    }

    /** The same, who came by a link. */
    Person person(Optional<String> click, RoleId... roles) {
        String email = newEmail();
        SignUps.SignUp wish = new SignUps.SignUp(email, PASSWORD, LanguageTag.of("en"), click);
        SubjectId[] subject = new SubjectId[1];
        bean(SignUps.class).openVerified(wish, opened -> {
            subject[0] = opened;
            for (RoleId role : roles) {
                bean(RoleGrants.class).grant(TenantId.SINGLE, opened, role);
            }
        });
        return new Person(this, email, subject[0], browser());
    }

    /** A partner of the programme, by the page that everybody uses. */
    Person partner() {
        Person partner = person().signIn();
        Reply joined = partner.browser().submit("/partner/join", "/partner/join", Map.of("name", "Huellas"));
        if (joined.status() != 303) {
            throw new AssertionError("Expected to join the programme, got " + joined);
        }
        return partner.signIn();
    }

    Person admin() {
        return person(RoleGrants.ADMIN).signIn();
    }

    /** The token in the newest letter to this address that asks to confirm it. */
    String mailedToken(String email) {
        return mailedToken(email, "/confirm");
    }

    /** The token in the newest letter to this address whose link leads there. */
    String mailedToken(String email, String path) {
        Pattern link = Pattern.compile(Pattern.quote(path) + MAILED_TOKEN);
        return await(
                "a letter to " + email,
                () -> letters(email).stream()
                        .flatMap(text -> link.matcher(text).results().map(found -> found.group(1)))
                        .findFirst());
    }

    /** The texts of all letters to this address, the newest first. */
    List<String> letters(String email) {
        return bean(com.petmatch.platform.mail.LetterBox.class).newest(1_000).stream()
                .filter(letter -> letter.to().equals(email))
                .map(letter -> letter.text())
                .toList();
    }

    /** Asks again and again until there is an answer; the steps in between run by the host's own schedules. */
    static <T> T await(String what, Supplier<Optional<T>> question) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Expected " + what + " within " + PATIENCE);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(
                    Duration.ofMillis(50).toNanos());
        }
    }

    static void awaitTrue(String what, Supplier<Boolean> question) {
        await(what, () -> question.get() ? Optional.of(true) : Optional.empty());
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
