package com.petmatch.benchmarks.security;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.AccessPolicy;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.limit.LimitRule;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.pipeline.SecurityPipeline;
import com.petmatch.security.request.Canonicalizer;
import com.petmatch.security.request.RequestLimits;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.RouteTable;
import com.petmatch.security.request.SecurityRequest;
import com.petmatch.security.token.TokenVerifier;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Pipelines with every in-memory stage, and one request as a browser's script sends it. */
@State(Scope.Benchmark)
public class Deciders {

    private static final int ROUTES = 200;
    private static final TenantId TENANT = new TenantId(UUID.fromString("0195f7a2-0000-7000-8000-0000000000aa"));

    final Decoders decoders = new Decoders();
    final SecurityPipeline warm = pipeline(decoders.warm);
    final SecurityPipeline cold = pipeline(decoders.coldRs256);
    final SecurityRequest request = request();

    SecurityRequest request() {
        return SecurityRequest.builder(
                        "GET",
                        "/api/v1/clinics/7/records/184?lang=es&page=2",
                        IpAddress.parse("203.0.113.9").orElseThrow())
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
                .field("X-Request-Time", "1790000000")
                .build();
    }

    private static SecurityPipeline pipeline(TokenVerifier tokens) {
        List<Route> routes = new ArrayList<>();
        for (int i = 0; i < ROUTES; i++) {
            routes.add(Route.get("/api/v1/area-" + i + "/{id}")
                    .requires("area:item:read")
                    .build());
        }
        routes.add(Route.get("/api/v1/clinics/{clinic}/records/{record}")
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
                .clock(InstantSource.system())
                .build();
    }
}
