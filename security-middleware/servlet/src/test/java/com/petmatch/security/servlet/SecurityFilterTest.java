package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.OpenedSession;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.security.web.CsrfGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter on a real Jetty over loopback. */
class SecurityFilterTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final InMemoryUnitOfWork WORK = new InMemoryUnitOfWork();
    private static final SessionEngine SESSIONS = new SessionEngine(
            new InMemorySessionStore(WORK),
            WORK,
            SessionRules.standard(),
            CLOCK,
            () -> new UUID(7, 7),
            new SecureRandom());
    private static final OpenedSession SESSION =
            SESSIONS.open(TenantId.SINGLE, ANNA, Set.of(RoleId.of("owner")), "Firefox");
    private static final CsrfGuard CSRF = new CsrfGuard(MacKeys.of(1, Secret.of(new byte[32])), new SecureRandom());

    private static RunningHost host;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        LimitRule wide = LimitRule.perMinute("wide", 100_000);
        RouteTable routes = RouteTable.of(List.of(
                Route.get("/").open().build(),
                Route.get("/home").build(),
                Route.get("/forward").open().build(),
                Route.get("/async").open().build(),
                Route.get("/fail").open().build(),
                Route.get("/admin").requires("admin:panel:read").build(),
                Route.post("/pets").build(),
                Route.post("/limited")
                        .open()
                        .csrfNever()
                        .limitPerAddress(LimitRule.perMinute("one", 1))
                        .build(),
                Route.post("/reader")
                        .open()
                        .csrfNever()
                        .maxBodyBytes(10)
                        .mark(Mark.API)
                        .build(),
                Route.post("/upload")
                        .open()
                        .csrfNever()
                        .maxBodyBytes(1_000)
                        .mark(Mark.API)
                        .build(),
                Route.post("/hooks/{provider}")
                        .open()
                        .csrfNever()
                        .mark(Mark.RAW_BODY)
                        .build()));
        SecurityPipeline pipeline = SecurityPipeline.builder(routes)
                .canonicalizer(Canonicalizer.forAnyHost(RequestLimits.standard()))
                .addresses(ClientAddressResolver.peer())
                .limits(LocalLimits.ofCapacity(1_000))
                .limitRules(wide, wide, wide)
                .sessions(SESSIONS)
                .access(AccessPolicy.builder()
                        .role("admin")
                        .may("admin:panel:read")
                        .build())
                .csrf(CSRF, Set.of("https://pets.example"))
                .clock(CLOCK)
                .build();
        host = RunningHost.start(
                new SecurityFilter(pipeline, new ProblemRefusals(http -> "r-1"), http -> "r-1"), new EchoServlet());
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    @Test
    void anOpenPageCarriesEveryHeader() throws Exception {
        HttpResponse<String> answer = send(get("/"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("REQUEST nobody 127.0.0.1 ");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Set-Cookie")).startsWith("__Host-pm-csrf=").endsWith("; SameSite=Lax");
    }

    @Test
    void refusalsAreProblemsWithTheRequestId() throws Exception {
        HttpResponse<String> answer = send(get("/home"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .isEqualTo("{\"type\":\"urn:petmatch:problem:access.refused.anonymous\",\"title\":\"Not signed in\","
                        + "\"status\":401,\"requestId\":\"r-1\"}");
    }

    @Test
    void hiddenAndMissingRoutesLookAlike() throws Exception {
        HttpResponse<String> hidden = send(get("/admin").header("Cookie", cookies("")));
        HttpResponse<String> missing = send(get("/none").header("Cookie", cookies("")));

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
    }

    @Test
    void theCallerIsBoundToTheRequest() throws Exception {
        HttpResponse<String> answer = send(get("/home").header("Cookie", cookies("")));

        assertThat(answer.body()).startsWith("REQUEST " + ANNA);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    @Tag("row-53")
    void aFormPassesWithTheTokenOfItsPageAndNotWithout() throws Exception {
        String cookie = CSRF.issue(SESSION.session().id().toString());
        String field = "_csrf=" + URLEncoder.encode(CSRF.masked(cookie), StandardCharsets.UTF_8);

        assertThat(send(form("/pets", "name=Rex&" + field, cookie)).statusCode())
                .isEqualTo(200);
        assertThat(send(form("/pets", "name=Rex", cookie)).statusCode()).isEqualTo(403);
        assertThat(send(form("/pets?" + field, "name=Rex", cookie)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void webhookBodiesArriveByteExact() throws Exception {
        byte[] body = new byte[5_000];
        new Random(42).nextBytes(body);

        HttpResponse<byte[]> measured = client.send(
                HttpRequest.newBuilder(host.uri("/hooks/stripe"))
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
        HttpResponse<byte[]> chunked = client.send(
                HttpRequest.newBuilder(host.uri("/hooks/stripe"))
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(measured.body()).isEqualTo(body);
        assertThat(chunked.body()).isEqualTo(body);
    }

    @Test
    void bodiesBeyondTheRouteAreRefusedHoweverTheyAreSent() throws IOException {
        String declared = host.raw(head("/upload", "Content-Length: 1001") + "x".repeat(1_001));
        String counted = host.raw(head("/upload", "Transfer-Encoding: chunked") + chunked("x".repeat(1_001)));
        String fitting = host.raw(head("/upload", "Transfer-Encoding: chunked") + chunked("x".repeat(1_000)));

        assertThat(declared).startsWith("HTTP/1.1 413");
        assertThat(counted)
                .startsWith("HTTP/1.1 413")
                .contains("request.refused.body-size")
                .contains("X-Content-Type-Options: nosniff");
        assertThat(fitting).startsWith("HTTP/1.1 200");
    }

    @Test
    void readersAreCountedLikeStreams() throws IOException {
        assertThat(host.raw(head("/reader", "Transfer-Encoding: chunked") + chunked("0123456789")))
                .startsWith("HTTP/1.1 200")
                .contains("0123456789");
        assertThat(host.raw(head("/reader", "Transfer-Encoding: chunked") + chunked("0123456789a")))
                .startsWith("HTTP/1.1 413");
    }

    @Test
    void aFormOfUnknownLengthIsRefused() throws IOException {
        String form = "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked";

        assertThat(host.raw(head("/upload", form) + chunked("a=b"))).startsWith("HTTP/1.1 411");
    }

    @Test
    @Tag("row-68")
    void aRequestIsDecidedOnceWhateverDispatchFollows() throws Exception {
        assertThat(send(get("/forward")).body()).startsWith("FORWARD nobody");
        assertThat(send(get("/async")).body()).startsWith("ASYNC nobody");
        assertThat(send(get("/fail")).statusCode()).isEqualTo(418);
    }

    @ParameterizedTest
    @Tag("row-67")
    @ValueSource(ints = {1, 2, 3})
    void noIdentityStaysOnTheConnection(int round) throws Exception {
        assertThat(send(get("/async").header("Cookie", cookies(""))).body()).startsWith("ASYNC " + ANNA);
        assertThat(send(get("/async")).body()).startsWith("ASYNC nobody");
    }

    @Test
    void limitsSayWhenToComeBack() throws Exception {
        assertThat(send(post("/limited").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(200);

        HttpResponse<String> limited = send(post("/limited").POST(BodyPublishers.noBody()));

        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(limited, "Retry-After"))).isBetween(1, 60);
    }

    @ParameterizedTest
    @Tag("row-51")
    @ValueSource(
            strings = {
                "GET /admin;x HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /./admin HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET //admin HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /%2e/admin HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a%2fb HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /a%00 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX-A : b\r\n\r\n",
                "POST /hooks/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /hooks/x HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            })
    void ambiguousBytesEndInFourHundredAndClose(String request) throws IOException {
        // Reads until the server closes: a connection left open would end in a time-out.
        assertThat(host.raw(request)).startsWith("HTTP/1.1 400");
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(host.uri(path)).timeout(Duration.ofSeconds(10));
    }

    private HttpRequest.Builder post(String path) {
        return get(path);
    }

    private HttpRequest.Builder form(String path, String body, String csrfCookie) {
        return get(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies("; " + CsrfGuard.COOKIE + "=" + csrfCookie))
                .POST(BodyPublishers.ofString(body));
    }

    private static String head(String path, String fields) {
        return "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + fields + "\r\n\r\n";
    }

    private static String chunked(String body) {
        return Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
    }

    private static String cookies(String more) {
        return SessionCookie.NAME + "=" + SESSION.token().revealText() + more;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
