package com.petmatch.security.servlet;

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
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A small host on Jetty with the filter in front, started once a test class. */
class FilterScene {

    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-01T10:00:00Z"));
    static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    static final InMemoryUnitOfWork WORK = new InMemoryUnitOfWork();
    static final SessionEngine SESSIONS = new SessionEngine(
            new InMemorySessionStore(WORK),
            WORK,
            SessionRules.standard(),
            CLOCK,
            () -> new UUID(7, 7),
            new SecureRandom());
    static final OpenedSession SESSION = SESSIONS.open(TenantId.SINGLE, ANNA, Set.of(RoleId.of("owner")), "Firefox");
    static final CsrfGuard CSRF = new CsrfGuard(MacKeys.of(1, Secret.of(new byte[32])), new SecureRandom());

    static RunningHost host;

    final HttpClient client = HttpClient.newHttpClient();

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
        host = JettyHost.start(
                "", new SecurityFilter(pipeline, new ProblemRefusals(http -> "r-1"), http -> "r-1"), new EchoServlet());
    }

    @AfterAll
    static void stop() throws Exception {
        host.close();
    }

    HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(host.uri(path)).timeout(Duration.ofSeconds(10));
    }

    HttpRequest.Builder post(String path) {
        return get(path);
    }

    HttpRequest.Builder form(String path, String body, String csrfCookie) {
        return get(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookies("; " + CsrfGuard.COOKIE + "=" + csrfCookie))
                .POST(BodyPublishers.ofString(body));
    }

    static String head(String path, String fields) {
        return "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + fields + "\r\n\r\n";
    }

    static String chunked(String body) {
        return Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n";
    }

    static String cookies(String more) {
        return SessionCookie.NAME + "=" + SESSION.token().revealText() + more;
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
