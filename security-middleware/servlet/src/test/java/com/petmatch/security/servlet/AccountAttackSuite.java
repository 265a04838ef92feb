package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.RouteTable;
import jakarta.servlet.Filter;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A host with accounts at {@code /app} on a real server; each test has accounts of its own. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class AccountAttackSuite {

    static final String DEVICE = "phone";

    private final RunningHost.Starter server;
    private volatile Filter filter = (request, response, chain) -> chain.doFilter(request, response);
    private RunningHost host;
    volatile Accounts accounts = new Accounts();

    AccountAttackSuite(RunningHost.Starter server) {
        this.server = server;
    }

    @BeforeAll
    void start() throws Exception {
        Filter switched = (request, response, chain) -> filter.doFilter(request, response, chain);
        host = server.start("/app", switched, new AccountServlet(() -> accounts));
    }

    @BeforeEach
    void freshAccounts() {
        Accounts fresh = new Accounts();
        SecurityFilter security =
                new SecurityFilter(pipeline(fresh), new ProblemRefusals(http -> "r-1"), http -> "r-1");
        accounts = fresh;
        // The host's poll of each second, so that a slow machine makes nothing stale.
        filter = (request, response, chain) -> {
            fresh.revocations.poll();
            security.doFilter(request, response, chain);
        };
    }

    @AfterAll
    void stop() throws Exception {
        host.close();
    }

    private static SecurityPipeline pipeline(Accounts accounts) {
        LimitRule wide = LimitRule.perMinute("wide", 100_000);
        return SecurityPipeline.builder(routes())
                .canonicalizer(Canonicalizer.forHosts(RequestLimits.standard(), Set.of("pets.example")))
                .addresses(ClientAddressResolver.peer())
                .limits(LocalLimits.ofCapacity(1_000))
                .limitRules(wide, wide, wide)
                .tokens(accounts.verifier)
                .tokenPrincipals(accounts.principals)
                .apiKeys(accounts.apiKeys)
                .access(AccessPolicy.builder()
                        .role("partner")
                        .may("partner:board:read")
                        .role("health-reader")
                        .may("health:record:read")
                        .role("owner")
                        .may("pets:own:read")
                        .build())
                .listener(accounts.events::add)
                .clock(accounts.clock)
                .build();
    }

    private static RouteTable routes() {
        Stream<Route> forms = Stream.of(
                        "/login",
                        "/login/options",
                        "/login/factor",
                        "/refresh",
                        "/passkey/options",
                        "/passkey",
                        "/reset",
                        "/token")
                .map(path -> Route.post(path).open().csrfNever().build());
        Stream<Route> pages = Stream.of(
                Route.get("/home").build(),
                Route.get("/board").requires("partner:board:read").build(),
                Route.get("/records").requires("health:record:read").build());
        return RouteTable.of(Stream.concat(forms, pages).toList());
    }

    Answer get(String path, String... fields) throws IOException {
        return Answer.of(host.raw(head("GET", path, fields) + "\r\n"));
    }

    /** Posts pairs of names and values as a form. */
    Answer post(String path, String... pairs) throws IOException {
        return postWith(path, List.of(), pairs);
    }

    Answer postWith(String path, List<String> fields, String... pairs) throws IOException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            body.append(i == 0 ? "" : "&").append(pairs[i]).append('=').append(encoded(pairs[i + 1]));
        }
        return Answer.of(host.raw(head("POST", path, fields.toArray(String[]::new))
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body));
    }

    private static String head(String method, String path, String... fields) {
        String more = Arrays.stream(fields).map(field -> field + "\r\n").collect(Collectors.joining());
        return method + " /app" + path + " HTTP/1.1\r\nHost: pets.example\r\n" + more + "Connection: close\r\n";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    Answer login(String email, String password) throws IOException {
        return post("/login", "email", email, "password", password, "device", DEVICE);
    }

    Answer home(Map<String, String> signedIn) throws IOException {
        return get("/home", bearer(signedIn.get("access")));
    }

    Answer refresh(String token) throws IOException {
        return post("/refresh", "refresh", token, "device", DEVICE);
    }

    static String bearer(String token) {
        return "Authorization: Bearer " + token;
    }

    /** What a successful answer says. */
    static Map<String, String> said(Answer answer) {
        assertThat(answer.status()).isIn(200, 202);
        return Arrays.stream(answer.body().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    /** The answers of eight clients that do this at once. */
    static List<Answer> atOnce(Callable<Answer> request) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Answer>> racing = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                racing.add(clients.submit(() -> {
                    start.await();
                    return request.call();
                }));
            }
            start.countDown();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : racing) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
