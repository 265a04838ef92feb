package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.decision.Decoy;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.ControlOutcome;
import com.petmatch.security.pipeline.ControlOutcome.Verdict;
import com.petmatch.security.pipeline.Inspection;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.pipeline.Stage;
import com.petmatch.security.request.BodyView;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a control sees of a body is what the host reads afterwards, whoever parses it; and decoys answer. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class BodyAttackSuite {

    private static final int LIMIT = 64;
    private static final String JSON = "Content-Type: application/json";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=b";

    private final RunningHost.Starter server;
    private volatile String seen = "";
    private RunningHost host;

    BodyAttackSuite(RunningHost.Starter server) {
        this.server = server;
    }

    @BeforeAll
    void start() throws Exception {
        LimitRule wide = LimitRule.perMinute("wide", 100_000);
        RouteTable routes = RouteTable.of(Stream.of(
                        "/upload", "/form", "/parts", "/listen", "/reader", "/decoy", "/later")
                .map(path -> Route.post(path).open().csrfNever().mark(Mark.API).build())
                .toList());
        SecurityPipeline pipeline = SecurityPipeline.builder(routes)
                .canonicalizer(Canonicalizer.forAnyHost(RequestLimits.standard()))
                .addresses(ClientAddressResolver.peer())
                .limits(LocalLimits.ofCapacity(1_000))
                .limitRules(wide, wide, wide)
                .access(AccessPolicy.builder().build())
                .control(Stage.HONEYPOT, BodyAttackSuite::decoy)
                .control(Stage.BODY, this::look)
                .clock(InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z")))
                .build();
        host = server.start("", SecurityFilter.of(pipeline), new EchoServlet());
    }

    @AfterAll
    void stop() throws Exception {
        host.close();
    }

    @BeforeEach
    void nothingSeen() {
        seen = "";
    }

    private static ControlOutcome decoy(Inspection inspection) {
        Decoy decoy = new Decoy(200, "text/plain; charset=utf-8", "SECRET=1\n", Duration.ZERO);
        return switch (inspection.request().target()) {
            case "/decoy" -> ended(decoy);
            case "/later" -> ended(decoy.after(Duration.ofMillis(300)));
            default -> ControlOutcome.passed();
        };
    }

    private static ControlOutcome ended(Decoy decoy) {
        return ControlOutcome.ended(new Verdict.Deceive(SecurityErrors.FIREWALL_REFUSED, decoy));
    }

    private ControlOutcome look(Inspection inspection) {
        seen = inspection
                .request()
                .body()
                .view(LIMIT)
                .map(BodyAttackSuite::text)
                .orElse("nothing");
        return seen.contains("attack")
                ? ControlOutcome.ended(new Verdict.Refuse(SecurityErrors.FIREWALL_REFUSED, 403))
                : ControlOutcome.passed();
    }

    private static String text(BodyView view) {
        return view.contentType() + " " + new String(view.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    @Tag("row-50")
    void whatWasSeenIsReadAgainByteByByte() throws IOException {
        assertThat(post("/upload", JSON, "{\"name\":\"Rex\"}").body()).isEqualTo("{\"name\":\"Rex\"}");
        assertThat(seen).isEqualTo("application/json {\"name\":\"Rex\"}");
    }

    @Test
    @Tag("row-50")
    void ofALongBodyTheFirstBytesAreSeenAndAllAreRead() throws IOException {
        String body = "x".repeat(20_000);

        assertThat(post("/upload", JSON, body).whole()).isEqualTo(body);
        assertThat(seen).hasSize("application/json ".length() + LIMIT + 1);
    }

    @Test
    @Tag("row-50")
    void aChunkedBodyIsSeenAndReadAgain() throws IOException {
        Answer answer = Answer.of(host.raw("POST /upload HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + JSON
                + "\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.head() + answer.body()).contains("abcde");
        assertThat(seen).isEqualTo("application/json abcde");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, LIMIT, LIMIT + 1, 20_000})
    @Tag("row-50")
    void aListenerReadsAllOfIt(int length) throws IOException {
        assertThat(post("/listen", JSON, "y".repeat(length)).whole()).isEqualTo("y".repeat(length));
    }

    @Test
    @Tag("row-50")
    void aReaderReadsAllOfIt() throws IOException {
        assertThat(post("/reader", "Content-Type: text/plain; charset=utf-8", "M\u00c3\u00bcsli")
                        .body())
                .contains("M");
        assertThat(seen).endsWith("M\u00fcsli");
    }

    @Test
    @Tag("row-50")
    void aFormIsSeenAsTheHostReadsIt() throws IOException {
        assertThat(post("/form", FORM, "name=Rex+%26+Co&name=second").body()).isEqualTo("Rex & Co");
        assertThat(seen).isEqualTo("application/x-www-form-urlencoded name=Rex+%26+Co&name=second");
    }

    @Test
    @Tag("row-50")
    void ofPartsTheTextsAndTheNamesOfFilesAreSeen() throws IOException {
        String body = part("name\"", "Rex") + part("photo\"; filename=\"rex.png\"", "not looked at") + "--b--\r\n";

        assertThat(post("/parts", MULTIPART, body).body()).isEqualTo("name:3 photo:13 ");
        assertThat(seen).isEqualTo("application/x-www-form-urlencoded name=Rex&photo=rex.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=attack", "name=%61ttack", "attack=1"})
    @Tag("row-50")
    void whatIsFoundInAFormIsRefused(String form) throws IOException {
        assertThat(post("/form", FORM, form).status()).isEqualTo(403);
    }

    @Test
    @Tag("row-50")
    void whatIsFoundInAPartIsRefused() throws IOException {
        assertThat(post("/parts", MULTIPART, part("name\"", "attack") + "--b--\r\n")
                        .status())
                .isEqualTo(403);
        assertThat(post("/parts", MULTIPART, part("f\"; filename=\"attack.sh\"", "x") + "--b--\r\n")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Tag("row-50")
    void partsThatTheContainerCannotReadAreNoPartsForAControlEither() throws IOException {
        assertThat(post("/upload", "Content-Type: multipart/form-data", "--b\r\nattack")
                        .status())
                .isNotEqualTo(0);

        assertThat(seen).startsWith("multipart/form-data");
    }

    @Test
    void noBodyIsNothing() throws IOException {
        assertThat(Answer.of(host.raw(
                                "POST /upload HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"))
                        .status())
                .isEqualTo(200);
        assertThat(seen).isEqualTo("nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/decoy", "/later"})
    @Tag("row-62")
    void aDecoyAnswersWithoutAWordOfTheRequest(String path) throws IOException {
        Answer answer = post(path, JSON, "{\"name\":\"Rex\"}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("SECRET=1\n");
        assertThat(answer.field("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private Answer post(String path, String type, String body) throws IOException {
        return Answer.of(host.raw("POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + type
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));
    }

    private static String part(String disposition, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + disposition + "\r\n\r\n" + content + "\r\n";
    }
}
