package com.petmatch.security.servlet;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.PipelineBuilder;
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
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.web.CsrfGuard;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A host deployed at {@code /app} behind a proxy, on a real server, asked by bytes that a test writes itself. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AdapterAttackSuite {

    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final String ORIGIN = "https://pets.example";
    static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    static final SubjectId BEN = new SubjectId(new UUID(0, 2));
    static final HandMadeTokens TOKENS = new HandMadeTokens(NOW);

    final List<AuditRecord> records = new CopyOnWriteArrayList<>();
    final List<SecurityEvent> events = new CopyOnWriteArrayList<>();
    final InMemoryUnitOfWork work = new InMemoryUnitOfWork();
    final SessionEngine sessions = new SessionEngine(
            new InMemorySessionStore(work), work, SessionRules.standard(), CLOCK, UUID::randomUUID, new SecureRandom());
    final CsrfGuard csrf = new CsrfGuard(MacKeys.of(1, Secret.of(new byte[32])), new SecureRandom());

    private final RunningHost.Starter server;
    private volatile SecurityFilter filter;
    RunningHost host;

    AdapterAttackSuite(RunningHost.Starter server) {
        this.server = server;
        this.filter = filter(builder());
    }

    @BeforeAll
    void start() throws Exception {
        Filter switched = (request, response, chain) -> filter.doFilter(request, response, chain);
        host = server.start("/app", switched, new EchoServlet());
    }

    @AfterAll
    void stop() throws Exception {
        host.close();
    }

    /** Runs with another pipeline in front, then goes back. */
    void with(PipelineBuilder other, Scene scene) throws Exception {
        SecurityFilter before = filter;
        filter = filter(other);
        try {
            scene.play();
        } finally {
            filter = before;
        }
    }

    @FunctionalInterface
    interface Scene {
        void play() throws Exception;
    }

    private static SecurityFilter filter(PipelineBuilder builder) {
        return new SecurityFilter(builder.build(), new ProblemRefusals(http -> "r-1"), http -> "r-1");
    }

    PipelineBuilder builder() {
        LimitRule wide = LimitRule.perMinute("wide", 100_000);
        return SecurityPipeline.builder(routes())
                .canonicalizer(Canonicalizer.forHosts(RequestLimits.standard(), Set.of("pets.example")))
                .addresses(ClientAddressResolver.rightmostUntrusted(
                        List.of(AddressPrefix.parse("127.0.0.0/8").orElseThrow())))
                .limits(LocalLimits.ofCapacity(10_000))
                .limitRules(wide, wide, wide)
                .sessions(sessions)
                .tokens(TokenVerifier.accessTokens(
                        ORIGIN,
                        "pets-api",
                        IssuerKeys.fixed(List.of(HandMadeTokens.KEY.verificationKey(), HandMadeTokens.RSA_KEY)),
                        CLOCK))
                .access(AccessPolicy.builder()
                        .role("admin")
                        .may("admin:panel:read")
                        .role("reader")
                        .may("pets:*")
                        .build())
                .csrf(csrf, Set.of(ORIGIN))
                .audit(records::add)
                .listener(events::add)
                .clock(CLOCK);
    }

    static RouteTable routes() {
        return RouteTable.of(List.of(
                Route.get("/").open().build(),
                Route.get("/home").build(),
                Route.get("/secret").requires("pets:read:secret").build(),
                Route.get("/pets").requires("pets:read").build(),
                Route.get("/forward").open().build(),
                Route.get("/include").open().build(),
                Route.get("/async").open().build(),
                Route.get("/fail").open().build(),
                Route.get("/go").open().build(),
                Route.get("/out").mark(Mark.API).build(),
                Route.get("/admin")
                        .requires("admin:panel:read")
                        .mark(Mark.ADMIN)
                        .build(),
                Route.post("/pets").build(),
                Route.post("/login")
                        .open()
                        .csrfNever()
                        .mark(Mark.AUTH)
                        .limitPerAddress(LimitRule.perMinute("login", 5))
                        .build()));
    }

    OpenedSession session(SubjectId subject, String... roles) {
        return sessions.open(
                TenantId.SINGLE,
                subject,
                Set.copyOf(List.of(roles).stream().map(RoleId::of).toList()),
                "Firefox");
    }

    static String cookie(OpenedSession session) {
        return "Cookie: " + SessionCookie.NAME + "=" + session.token().revealText();
    }

    static String bearer(String token) {
        return "Authorization: Bearer " + token;
    }

    Answer get(String path, String... fields) throws IOException {
        return call("GET", "/app" + path, fields);
    }

    Answer call(String method, String target, String... fields) throws IOException {
        return Answer.of(host.raw(head(method, target, fields) + "\r\n"));
    }

    Answer post(String path, String body, String... fields) throws IOException {
        return Answer.of(
                host.raw(head("POST", "/app" + path, fields) + "Content-Length: " + body.length() + "\r\n\r\n" + body));
    }

    private static String head(String method, String target, String... fields) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: pets.example\r\n");
        for (String field : fields) {
            head.append(field).append("\r\n");
        }
        return head.append("Connection: close\r\n").toString();
    }
}
