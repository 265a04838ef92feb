package com.petmatch.security.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.audit.AuditLog;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.servlet.SecurityAttributes;
import com.petmatch.security.servlet.ServletCookies;
import com.petmatch.security.servlet.SignOut;
import com.petmatch.security.session.OpenedSession;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.token.TokenIssuer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of the guide "in Spring Boot with properties only", on a real host. */
class SecureASpringBootAppTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Shop {

        final List<AuditRecord> records = new CopyOnWriteArrayList<>();

        @Bean
        AuditLog auditLog() {
            return records::add;
        }

        @Bean
        Orders orders(SessionEngine sessions) {
            return new Orders(sessions);
        }

        @Bean
        SimpleMeterRegistry registry(SecurityMeters meters) {
            SimpleMeterRegistry registry = new SimpleMeterRegistry();
            meters.bindTo(registry);
            return registry;
        }
    }

    // region controller
    @RestController
    static class Orders {

        private final SessionEngine sessions;

        Orders(SessionEngine sessions) {
            this.sessions = sessions;
        }

        @PostMapping("/sign-in")
        void signIn(HttpServletResponse response) throws IOException {
            SubjectId customer = new SubjectId(new UUID(0, 7));
            OpenedSession opened = sessions.open(TenantId.SINGLE, customer, Set.of(RoleId.of("customer")), "Firefox");
            ServletCookies.add(response, opened.cookie());
            response.sendRedirect("/orders");
        }

        @PostMapping("/sign-out")
        void signOut(HttpServletRequest request, HttpServletResponse response) {
            SecurityAttributes.principal(request)
                    .ifPresent(principal -> sessions.revokeAll(TenantId.SINGLE, principal.subject()));
            SignOut.answer(response);
        }

        @GetMapping({"/", "/orders", "/panel"})
        String page(HttpServletRequest request) {
            return SecurityAttributes.principal(request)
                            .map(Principal::subject)
                            .map(SubjectId::toString)
                            .orElse("nobody")
                    + " " + SecurityAttributes.csrfToken(request);
        }
    }
    // endregion

    private static ConfigurableApplicationContext start(String... arguments) {
        return startFrom("secured-shop", arguments);
    }

    private static ConfigurableApplicationContext startFrom(String file, String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("--spring.config.location=classpath:" + file + ".yml", "--server.port=0", "--SHOP_KEY=" + KEY));
        all.addAll(List.of(arguments));
        return new SpringApplicationBuilder(Shop.class)
                .web(WebApplicationType.SERVLET)
                .run(all.toArray(String[]::new));
    }

    private static Answer send(
            ConfigurableApplicationContext host, String method, String path, String fields, String form)
            throws IOException {
        int port = host.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            String head = method + " " + path + " HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n" + fields
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                    + "\r\n\r\n";
            socket.getOutputStream().write((head + form).getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(bytes);
            return new Answer(bytes.toString(StandardCharsets.ISO_8859_1));
        }
    }

    private record Answer(String text) {

        int status() {
            return Integer.parseInt(text.split(" ", 3)[1]);
        }

        String cookies() {
            return "Cookie: "
                    + String.join(
                            "; ",
                            text.lines()
                                    .filter(line -> line.startsWith("Set-Cookie: "))
                                    .map(line -> line.substring(12).split(";", 2)[0])
                                    .toList())
                    + "\r\n";
        }

        /** The token that the page ends with. */
        String token() {
            String[] words = text.strip().split("\\s+", -1);
            for (int i = words.length - 1; i > 0; i--) {
                if (words[i].length() > 60) {
                    return words[i];
                }
            }
            throw new AssertionError("No token in " + text);
        }
    }

    @Test
    void servesWhatThePropertiesSay() throws IOException {
        try (ConfigurableApplicationContext host = start()) {
            Answer page = send(host, "GET", "/", "", "");
            Answer signedIn = send(host, "POST", "/sign-in", page.cookies(), "_csrf=" + page.token());
            Answer orders = send(host, "GET", "/orders", signedIn.cookies(), "");

            assertThat(page.text()).contains("nobody").contains("Content-Security-Policy: default-src 'none'");
            assertThat(signedIn.status()).isEqualTo(302);
            assertThat(orders.text()).contains(new UUID(0, 7).toString());
            assertThat(send(host, "GET", "/panel", signedIn.cookies(), "").status())
                    .isEqualTo(404);
            assertThat(send(host, "GET", "/orders", "", "").status()).isEqualTo(401);
            assertThat(send(host, "POST", "/sign-in", "", "").status()).isEqualTo(403);
            assertThat(send(host, "GET", "/actuator", "", "").status()).isEqualTo(404);
            assertThat(send(host, "GET", "/orders/../", "", "").status()).isEqualTo(400);
            assertThat(host.getBean(Shop.class).records)
                    .extracting(AuditRecord::decision)
                    .contains("challenge", "deny 404");
            assertThat(host.getBean(SimpleMeterRegistry.class)
                            .get("petmatch.security.decision")
                            .tags("kind", "challenge", "status", "401")
                            .counter()
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void limitsARouteAsThePropertiesSay() throws IOException {
        try (ConfigurableApplicationContext host = start()) {
            for (int i = 0; i < 5; i++) {
                assertThat(send(host, "POST", "/sign-in", "", "").status()).isEqualTo(403);
            }
            assertThat(send(host, "POST", "/sign-in", "", "").status()).isEqualTo(429);
        }
    }

    @Test
    void acceptsTheTokensOfOneIssuer(@TempDir Path folder) throws IOException {
        InstantSource clock = InstantSource.system();
        SigningKeys keys =
                SigningKeys.startingWith(SigningKey.generate(new SecureRandom()), TokenIssuer.ACCESS_LIFETIME, clock);
        Path jwks = Files.writeString(folder.resolve("jwks.json"), keys.jwksJson());
        String token = new TokenIssuer("https://id.example", "shop", keys, clock, new SecureRandom())
                .accessToken(TenantId.SINGLE, new SubjectId(new UUID(0, 9)), List.of(RoleId.of("keeper")))
                .token()
                .revealText();
        try (ConfigurableApplicationContext host = start(
                "--petmatch.security.token.issuer=https://id.example",
                "--petmatch.security.token.audience=shop",
                "--petmatch.security.token.jwks=" + jwks.toUri())) {
            String bearer = "Authorization: Bearer " + token + "\r\n";

            assertThat(send(host, "GET", "/panel", bearer, "").text()).contains(new UUID(0, 9).toString());
            assertThat(send(host, "GET", "/panel", bearer.replace("Bearer ", "Bearer x"), "")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void doesNotStartWithoutAKeyUnlessToldTo() {
        assertThatThrownBy(() -> start("--petmatch.security.key=AAAA"))
                .rootCause()
                .hasMessageContaining("32 bytes");
        assertThatThrownBy(() -> startFrom("keyless-shop"))
                .rootCause()
                .isInstanceOf(SecurityMisuseException.class)
                .hasMessageContaining("DEVELOPMENT_KEY: key of the forms' tokens");
        try (ConfigurableApplicationContext host = startFrom("keyless-shop", "--petmatch.security.strict=false")) {
            assertThat(host.getBeanProvider(SecurityPipeline.class).getIfAvailable())
                    .isNotNull();
        }
    }

    @Test
    void addsNothingToAHostThatNamesNoOrigin() {
        try (ConfigurableApplicationContext host = new SpringApplicationBuilder(Empty.class)
                .web(WebApplicationType.NONE)
                .run()) {
            assertThat(host.getBeansOfType(SecurityPipeline.class)).isEmpty();
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Empty {}

    @Test
    void theGuideQuotesTheFileOfThisTest() throws IOException {
        String guide = Files.readString(Path.of("../../docs/secure-a-spring-boot-app.md"));

        assertThat(guide)
                .contains("```yaml\n" + Files.readString(Path.of("src/test/resources/secured-shop.yml")) + "```");
    }
}
