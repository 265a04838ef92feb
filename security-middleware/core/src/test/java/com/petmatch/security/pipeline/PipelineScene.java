package com.petmatch.security.pipeline;

import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.event.SecurityEvent;
import com.petmatch.security.keys.IssuerKeys;
import com.petmatch.security.keys.SigningKey;
import com.petmatch.security.keys.SigningKeys;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LimitStore;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.security.session.InMemorySessionStore;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.security.session.SessionStore;
import com.petmatch.security.token.TokenIssuer;
import com.petmatch.security.token.TokenVerifier;
import com.petmatch.security.web.CsrfGuard;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.SequentialIds;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** A pipeline of a small host: its routes, stores in memory, clocks that only a test moves. */
class PipelineScene {

    static final IpAddress CLIENT = IpAddress.ofIpv4(0x01020304);
    static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    static final RouteTable ROUTES = RouteTable.of(List.of(
            Route.get("/").open().build(),
            Route.get("/checkout").open().formAction("https://pay.example").build(),
            Route.post("/login")
                    .open()
                    .csrfAlways()
                    .mark(Mark.AUTH)
                    .limitPerAddress(LimitRule.perMinute("login", 2))
                    .build(),
            Route.get("/home").build(),
            Route.post("/pets")
                    .requires("pet:profile:write")
                    .maxBodyBytes(1_000)
                    .limitPerSubject(LimitRule.perMinute("pets", 3))
                    .build(),
            Route.get("/admin").requires("admin:panel:read").mark(Mark.ADMIN).build(),
            Route.get("/api/me").mark(Mark.API).build(),
            Route.post("/hooks/{provider}")
                    .open()
                    .csrfNever()
                    .mark(Mark.RAW_BODY)
                    .build()));

    final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    final AtomicLong nanos = new AtomicLong();
    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final SessionEngine sessions = sessions(new InMemorySessionStore(unitOfWork));
    final SigningKeys keys =
            SigningKeys.startingWith(SigningKey.generate(new SecureRandom()), Duration.ofMinutes(10), clock);
    final TokenIssuer issuer = new TokenIssuer("https://pets.example", "api", keys, clock, new SecureRandom());
    final CsrfGuard csrf = new CsrfGuard(MacKeys.of(1, Secret.of(new byte[32])), new SecureRandom());
    final List<SecurityEvent> events = new ArrayList<>();
    final SecurityPipeline pipeline =
            builder(sessions, LocalLimits.ofCapacity(1_000, nanos::get)).build();

    static String names(Decision decision) {
        return decision.fold(a -> "allow", c -> "challenge", d -> "deny", t -> "throttle", e -> "deceive");
    }

    Decision decide(SecurityRequest.Builder request) {
        return pipeline.decide(request.build());
    }

    static SecurityRequest.Builder get(String target) {
        return request("GET", target);
    }

    static SecurityRequest.Builder request(String method, String target) {
        return SecurityRequest.builder(method, target, CLIENT)
                .id("r-1")
                .secure(true)
                .field("Host", "pets.example");
    }

    SessionEngine sessions(SessionStore store) {
        return new SessionEngine(
                store, unitOfWork, SessionRules.standard(), clock, new SequentialIds(), new SecureRandom());
    }

    PipelineBuilder builder(SessionEngine engine, LimitStore limits) {
        return SecurityPipeline.builder(ROUTES)
                .canonicalizer(Canonicalizer.forHosts(RequestLimits.standard(), Set.of("pets.example")))
                .addresses(ClientAddressResolver.peer())
                .limits(limits)
                .sessions(engine)
                .tokens(TokenVerifier.accessTokens("https://pets.example", "api", IssuerKeys.local(keys), clock))
                .access(AccessPolicy.builder()
                        .role("owner")
                        .mayOwn("pet:profile:*")
                        .role("admin")
                        .may("admin:panel:read")
                        .build())
                .csrf(csrf, Set.of("https://pets.example"))
                .listener(events::add)
                .clock(clock);
    }
}
