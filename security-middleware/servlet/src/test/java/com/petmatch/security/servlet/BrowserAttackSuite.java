package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.session.OpenedSession;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.web.CorsPolicy;
import com.petmatch.security.web.CsrfGuard;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What other sites and stolen cookies can make a browser do. */
abstract class BrowserAttackSuite extends AdapterAttackSuite {

    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";

    BrowserAttackSuite(RunningHost.Starter server) {
        super(server);
    }

    private Answer form(OpenedSession session, String csrfCookie, String presented, String... more) throws IOException {
        String[] fields = Stream.concat(
                        Stream.of(FORM, cookie(session) + "; " + CsrfGuard.COOKIE + "=" + csrfCookie), Stream.of(more))
                .toArray(String[]::new);
        return post("/pets", "_csrf=" + URLEncoder.encode(presented, StandardCharsets.UTF_8), fields);
    }

    @ParameterizedTest
    @Tag("row-52")
    @ValueSource(
            strings = {
                "GET /app/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET /app/ HTTP/1.1\r\nHost: pets.example.evil.example\r\nConnection: close\r\n\r\n",
                "GET /app/ HTTP/1.1\r\nHost: evilpets.example\r\nConnection: close\r\n\r\n",
                "GET /app/ HTTP/1.1\r\nHost: pets.example:8443\r\nConnection: close\r\n\r\n",
                "GET /app/ HTTP/1.1\r\nHost: pets.example\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET /app/ HTTP/1.1\r\nHost: a@pets.example\r\nConnection: close\r\n\r\n",
                "GET http://evil.example/app/ HTTP/1.1\r\nHost: pets.example\r\nConnection: close\r\n\r\n"
            })
    void onlyOurHostIsServed(String request) throws IOException {
        assertThat(host.raw(request)).startsWith("HTTP/1.1 400");
    }

    @Test
    @Tag("row-52")
    void onlyScriptsOfListedOriginsReadOurAnswers() throws Exception {
        String[] asks = {"Access-Control-Request-Method: POST", "Origin: https://shop.example"};
        with(builder().cors(CorsPolicy.of(Set.of("https://shop.example"))), () -> {
            Answer preflight = call("OPTIONS", "/app/pets", asks);
            assertThat(preflight.status()).isEqualTo(204);
            assertThat(preflight.field("Access-Control-Allow-Origin")).isEqualTo("https://shop.example");
            assertThat(preflight.field("Access-Control-Max-Age")).isEqualTo("600");
            assertThat(preflight.fields("Vary")).contains("Origin");
            for (String origin : List.of("null", "https://evil.example", "https://shop.example.evil.example")) {
                Answer foreign = call("OPTIONS", "/app/pets", asks[0], "Origin: " + origin);
                assertThat(foreign.status()).isEqualTo(405);
                assertThat(get("/", "Origin: " + origin).fields("Access-Control-Allow-Origin"))
                        .isEmpty();
            }
        });
    }

    @Test
    @Tag("row-53")
    void aFormNeedsTheTokenOfItsOwnPage() throws IOException {
        OpenedSession anna = session(ANNA);
        String own = csrf.issue(anna.session().id().toString());
        String bens = csrf.issue(session(BEN).session().id().toString());

        assertThat(form(anna, own, csrf.masked(own)).status()).isEqualTo(200);
        assertThat(form(anna, own, "").status()).isEqualTo(403);
        assertThat(form(anna, own, own).status()).isEqualTo(403);
        assertThat(form(anna, bens, csrf.masked(bens)).status()).isEqualTo(403);
        assertThat(form(anna, own, csrf.masked(own), "Origin: https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(form(anna, own, csrf.masked(own), "Origin: null").status()).isEqualTo(403);
        assertThat(form(anna, own, csrf.masked(own), "Sec-Fetch-Site: cross-site")
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Tag("row-53")
    void aTossedSecondCookieDisablesBoth() throws IOException {
        OpenedSession anna = session(ANNA);
        String own = csrf.issue(anna.session().id().toString());

        assertThat(form(anna, own, csrf.masked(own), "Cookie: " + CsrfGuard.COOKIE + "=" + csrf.issue(""))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Tag("row-53")
    void theTokenOfAPageIsAnotherTextEachTime() throws IOException {
        OpenedSession anna = session(ANNA);
        String cookies = cookie(anna) + "; " + CsrfGuard.COOKIE + "="
                + csrf.issue(anna.session().id().toString());

        String first = get("/home", cookies).body().split(" ", -1)[3];
        String second = get("/home", cookies).body().split(" ", -1)[3];

        assertThat(first).isNotEmpty().isNotEqualTo(second);
    }

    @Test
    @Tag("row-54")
    void anInventedSessionIsNotAdoptedAndARevokedOneEnds() throws IOException {
        Answer invented = get("/", "Cookie: " + SessionCookie.NAME + "=" + "A".repeat(43));
        OpenedSession anna = session(ANNA);
        assertThat(get("/home", cookie(anna)).status()).isEqualTo(200);
        sessions.revoke(TenantId.SINGLE, ANNA, anna.session().id());
        Answer revoked = get("/home", cookie(anna));

        assertThat(invented.body()).startsWith("REQUEST nobody");
        assertThat(invented.field("Set-Cookie"))
                .contains(SessionCookie.NAME + "=;")
                .contains("Max-Age=0");
        assertThat(revoked.status()).isEqualTo(401);
        assertThat(revoked.field("Set-Cookie")).contains(SessionCookie.NAME + "=;");
    }

    @Test
    @Tag("row-54")
    void aSignOutLeavesNothingInTheBrowser() throws IOException {
        Answer answer = get("/out", cookie(session(ANNA)));

        assertThat(answer.field("Clear-Site-Data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(answer.fields("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith(SessionCookie.NAME + "=;"))
                .anyMatch(cookie -> cookie.startsWith(CsrfGuard.COOKIE + "=;") && cookie.contains("Max-Age=0"));
    }

    @ParameterizedTest
    @Tag("row-55")
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example",
                "https://pay.example.evil.example/",
                "/a%0d%0aSet-Cookie:%20x=1",
                "/a%0aSet-Cookie:%20x=1",
                "/a%c4%8aSet-Cookie:%20x=1",
                "javascript:alert(1)"
            })
    void redirectsLeadToListedPlacesAndStayOneLine(String next) throws IOException {
        Answer answer = get("/go?next=" + next.replace("\\", "%5c"));

        assertThat(answer.fields("Location")).isEmpty();
        assertThat(answer.fields("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("x="));
        assertThat(get("/go?next=https://pay.example/x").field("Location")).isEqualTo("https://pay.example/x");
    }

    @Test
    @Tag("row-56")
    void noSecretOfARequestReachesALogAnEventOrTheAudit() throws IOException {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        Level before = root.getLevel();
        OpenedSession anna = session(ANNA);
        String own = csrf.issue(anna.session().id().toString());
        String masked = csrf.masked(own);
        String token = TOKENS.good();
        root.addAppender(log);
        // The servers' own DEBUG prints whole requests: what they log is not ours.
        root.setLevel(Level.INFO);
        ((Logger) LoggerFactory.getLogger("com.petmatch")).setLevel(Level.TRACE);
        try {
            form(anna, own, masked, "Sec-Fetch-Site: cross-site");
            form(anna, own, masked);
            get("/home", bearer(token));
            get("/admin", bearer(token + "x"));
            get("/home?access_token=" + token, "User-Agent: canary\tcanary");
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
            ((Logger) LoggerFactory.getLogger("com.petmatch")).setLevel(null);
        }
        String everything =
                log.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"))
                        + events
                        + records;
        for (String secret : List.of(anna.token().revealText(), own, masked, token, "canary\tcanary")) {
            assertThat(everything).doesNotContain(secret);
        }
        assertThat(records).isNotEmpty();
    }

    @Test
    @Tag("row-56")
    void aLineBreakInARequestForgesNoRecord() throws IOException {
        get("/none%0aactor=admin", "X-Request-Id: a\tb");

        assertThat(records.toString()).doesNotContain("actor=admin\n").doesNotContain("\nactor=admin");
    }
}
