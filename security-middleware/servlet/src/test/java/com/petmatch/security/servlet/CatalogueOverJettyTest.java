package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.firewall.Firewall;
import com.petmatch.security.firewall.FirewallControl;
import com.petmatch.security.firewall.LiveFirewall;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
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
import com.petmatch.security.testkit.catalogue.AttackCatalogue;
import com.petmatch.security.testkit.catalogue.AttackReport;
import com.petmatch.security.testkit.catalogue.CaseResult;
import com.petmatch.security.testkit.catalogue.CaseResult.Status;
import com.petmatch.security.testkit.catalogue.Control;
import com.petmatch.security.testkit.catalogue.Fact;
import com.petmatch.security.testkit.catalogue.TargetFacts;
import com.petmatch.security.token.TokenIssuer;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The attack catalogue as raw bytes to a real Jetty with the filter in front. */
class CatalogueOverJettyTest {

    private static final String ORIGIN = "https://pets.example";
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final SecureRandom random = new SecureRandom();
    private final InMemoryUnitOfWork work = new InMemoryUnitOfWork();
    private final SigningKeys keys = SigningKeys.startingWith(SigningKey.generate(random), Duration.ofHours(1), clock);
    private final SessionEngine sessions = new SessionEngine(
            new InMemorySessionStore(work), work, SessionRules.standard(), clock, new SequentialIds(), random);
    private final CsrfGuard csrf = new CsrfGuard(MacKeys.of(1, Secret.of(new byte[32])), random);

    @Test
    void jettyWithTheFilterWithstandsTheCatalogue() throws Exception {
        SecurityFilter filter = new SecurityFilter(pipeline(), new ProblemRefusals(http -> "r-1"), http -> "r-1");
        try (RunningHost host = JettyHost.start("", filter, new Pages())) {
            InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), host.port());

            AttackReport report =
                    AttackCatalogue.standard().over(address, facts()).run();

            assertThat(report.failures()).extracting(CaseResult::reason).isEmpty();
            assertThat(report.count(Status.PASSED)).isGreaterThanOrEqualTo(600);
        }
    }

    private SecurityPipeline pipeline() {
        RouteTable routes = RouteTable.of(List.of(
                Route.get("/pets").open().build(),
                Route.post("/signup").open().csrfAlways().build(),
                Route.post("/notes").open().csrfNever().mark(Mark.API).build(),
                Route.get("/home").mark(Mark.API).build(),
                Route.post("/home").build(),
                Route.get("/admin/users").requires("admin:user:read").build(),
                Route.post("/login")
                        .open()
                        .csrfNever()
                        .limitPerAddress(LimitRule.perMinute("login", 5))
                        .build()));
        PipelineBuilder builder = SecurityPipeline.builder(routes)
                .canonicalizer(Canonicalizer.forHosts(RequestLimits.standard(), Set.of("pets.example")))
                .addresses(ClientAddressResolver.rightmostUntrusted(
                        List.of(AddressPrefix.parse("127.0.0.0/8").orElseThrow())))
                .limits(LocalLimits.ofCapacity(100_000, () -> 0))
                .sessions(sessions)
                .tokens(TokenVerifier.accessTokens(ORIGIN, "api", IssuerKeys.local(keys), clock))
                .access(AccessPolicy.builder()
                        .role("admin")
                        .may("admin:user:read")
                        .build())
                .csrf(csrf, Set.of(ORIGIN))
                .clock(clock);
        FirewallControl.install(
                builder, new LiveFirewall(Firewall.builder().clock(clock).build()));
        return builder.build();
    }

    private TargetFacts facts() {
        OpenedSession session = sessions.open(TenantId.SINGLE, ANNA, Set.of(RoleId.of("owner")), "Firefox");
        String own = csrf.issue(session.session().id().toString());
        String open = csrf.issue("");
        return TargetFacts.builder("pets.example")
                .with(Fact.OPEN_GET, "/pets")
                .with(Fact.FORM_POST, "/signup")
                .with(Fact.JSON_POST, "/notes")
                .with(Fact.SIGNED_IN_GET, "/home")
                .with(Fact.SIGNED_IN_POST, "/home")
                .with(Fact.ADMIN_GET, "/admin/users")
                .with(Fact.LOGIN, "/login")
                .with(Fact.LOGIN_FORM, "login={login}&password={password}")
                .with(Fact.KNOWN_LOGIN, "anna@pets.example")
                .with(Fact.ADDRESS_BURST, "60")
                .with(Fact.TRUSTED_PROXIES, "127.0.0.0/8")
                .with(Fact.ACCESS_TOKEN, token("api"))
                .with(Fact.OTHER_AUDIENCE_TOKEN, token("shop"))
                .with(
                        Fact.SESSION_COOKIE,
                        SessionCookie.NAME + "=" + session.token().revealText())
                .with(Fact.CSRF_COOKIE, CsrfGuard.COOKIE + "=" + own)
                .with(Fact.CSRF_TOKEN, csrf.masked(own))
                .with(Fact.OPEN_CSRF_COOKIE, CsrfGuard.COOKIE + "=" + open)
                .with(Fact.OPEN_CSRF_TOKEN, csrf.masked(open))
                .with(Control.FIREWALL)
                .build();
    }

    private String token(String audience) {
        return new TokenIssuer(ORIGIN, audience, keys, clock, random)
                .accessToken(TenantId.SINGLE, ANNA, List.of(RoleId.of("owner")))
                .token()
                .revealText();
    }

    /** Answers every request that the filter lets through. */
    private static final class Pages extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/plain");
            response.getOutputStream().write('a');
        }
    }
}
