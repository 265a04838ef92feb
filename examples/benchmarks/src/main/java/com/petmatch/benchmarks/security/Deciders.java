package com.petmatch.benchmarks.security;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.PipelineBuilder;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.request.BodySource;
import com.petmatch.security.request.BodyView;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.security.token.TokenVerifier;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Pipelines with the stages alone and with every control, and requests as a browser's script sends them. */
@State(Scope.Benchmark)
public class Deciders {

    private static final int ROUTES = 200;
    private static final TenantId TENANT = new TenantId(UUID.fromString("0195f7a2-0000-7000-8000-0000000000aa"));

    final Decoders decoders = new Decoders();
    final SecurityPipeline warm = builder(decoders.warm).build();
    final SecurityPipeline cold = builder(decoders.coldRs256).build();
    final SecurityPipeline warmGuarded = guarded(decoders.warm);
    final SecurityPipeline coldGuarded = guarded(decoders.coldRs256);
    final SecurityRequest request = request();
    final SecurityRequest post = post();

    SecurityRequest request() {
        return fields("GET", "/api/v1/clinics/7/records/184?lang=es&page=2").build();
    }

    /** The same client with a body of 1 KiB. */
    private SecurityRequest post() {
        String note = "{\"weightKg\":17.5,\"note\":\""
                + "Eats well; sleeps a lot (12 h a day) & likes children. ".repeat(18) + "\"}";
        byte[] bytes = note.getBytes(StandardCharsets.UTF_8);
        return fields("POST", "/api/v1/clinics/7/records")
                .field("Content-Type", "application/json")
                .field("Content-Length", Integer.toString(bytes.length))
                .body(new JsonBody(new BodyView(bytes, "application/json")))
                .build();
    }

    private record JsonBody(BodyView view) implements BodySource {

        @Override
        public Optional<String> formField(String name) {
            return Optional.empty();
        }

        @Override
        public Optional<BodyView> view(int limit) {
            return Optional.of(view);
        }
    }

    private SecurityRequest.Builder fields(String method, String target) {
        return SecurityRequest.builder(
                        method, target, IpAddress.parse("203.0.113.9").orElseThrow())
                .id("0195f7a2-6b1c-7d3e-8f45-0123456789ff")
                .secure(true)
                .field("Host", "api.pets.example")
                .field("Accept", "application/json")
                .field("Accept-Encoding", "gzip, deflate, br")
                .field("Accept-Language", "es-AR,es;q=0.9,en;q=0.5")
                .field("Authorization", "Bearer " + decoders.tokens.rs256)
                .field("Connection", "keep-alive")
                .field("Origin", "https://pets.example")
                .field("Referer", "https://pets.example/clinic/records")
                .field("Sec-Fetch-Mode", "cors")
                .field("Sec-Fetch-Site", "same-site")
                .field("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .field("X-Request-Time", "1790000000");
    }

    private static SecurityPipeline guarded(TokenVerifier tokens) {
        PipelineBuilder builder = builder(tokens);
        new Controls(TENANT).install(builder);
        return builder.build();
    }

    private static PipelineBuilder builder(TokenVerifier tokens) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < ROUTES; i++) {
            routes.add(Route.get("/api/v1/area-" + i + "/{id}")
                    .requires("area:item:read")
                    .build());
        }
        routes.add(Route.get("/api/v1/clinics/{clinic}/records/{record}")
                .requires("health:record:read")
                .build());
        routes.add(Route.post("/api/v1/clinics/{clinic}/records")
                .requires("health:record:read")
                .build());
        LimitRule many = new LimitRule("many", 1_000_000, Duration.ofMillis(1), 1_000_000);
        return SecurityPipeline.builder(RouteTable.of(routes))
                .tenant(TENANT)
                .canonicalizer(Canonicalizer.forAnyHost(RequestLimits.standard()))
                .addresses(ClientAddressResolver.peer())
                .limits(LocalLimits.ofCapacity(100_000))
                .limitRules(many, many, many)
                .tokens(tokens)
                .access(AccessPolicy.builder()
                        .role("vet-nurse")
                        .may("health:record:read")
                        .build())
                .clock(InstantSource.system());
    }
}
