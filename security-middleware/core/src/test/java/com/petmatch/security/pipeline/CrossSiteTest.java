package com.petmatch.security.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.ClientAddressResolver;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent.AddressConflict;
import com.petmatch.security.event.SecurityEvent.MethodOverrideIgnored;
import com.petmatch.security.limit.LocalLimits;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.web.CorsPolicy;
import com.petmatch.security.web.SecurityHeaders;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossSiteTest extends PipelineScene {

    private PipelineBuilder scene() {
        return builder(sessions, LocalLimits.ofCapacity(1_000, nanos::get));
    }

    private String sessionCookie() {
        return SessionCookie.NAME + "="
                + sessions.open(TenantId.SINGLE, ANNA, Set.of(RoleId.of("owner")), "Firefox")
                        .token()
                        .revealText();
    }

    @Test
    @Tag("row-52")
    void aPreflightOfAListedOriginIsAnsweredWithoutTheHost() {
        SecurityPipeline open =
                scene().cors(CorsPolicy.of(Set.of("https://shop.example"))).build();

        Decision listed = open.decide(request("OPTIONS", "/api/me")
                .field("Origin", "https://shop.example")
                .field("Access-Control-Request-Method", "GET")
                .build());
        Decision foreign = open.decide(request("OPTIONS", "/api/me")
                .field("Origin", "https://evil.example")
                .field("Access-Control-Request-Method", "GET")
                .build());
        Decision missing = open.decide(request("OPTIONS", "/none")
                .field("Origin", "https://shop.example")
                .field("Access-Control-Request-Method", "GET")
                .build());

        assertThat(listed).isInstanceOf(Allow.class);
        assertThat(listed.edits().answersPreflight()).isTrue();
        assertThat(foreign.status()).isEqualTo(405);
        assertThat(foreign.edits().answersPreflight()).isFalse();
        assertThat(missing.status()).isEqualTo(404);
    }

    @Test
    @Tag("row-52")
    void aSocketOfAnotherSiteIsRefused() {
        String cookie = sessionCookie();

        assertThat(decide(get("/home")
                                .field("Cookie", cookie)
                                .field("Upgrade", "websocket")
                                .field("Origin", "https://evil.example"))
                        .status())
                .isEqualTo(403);
        assertThat(decide(get("/home").field("Cookie", cookie).field("Upgrade", "WebSocket")))
                .isInstanceOfSatisfying(
                        Decision.Deny.class, deny -> assertThat(deny.code()).isEqualTo(SecurityErrors.CSRF_ORIGIN));
        assertThat(decide(get("/home")
                        .field("Cookie", cookie)
                        .field("Upgrade", "websocket")
                        .field("Origin", "https://pets.example")))
                .isInstanceOf(Allow.class);
    }

    @Test
    void eachPageHasANonceOfItsOwnAndMachinesHaveNone() {
        SecurityPipeline nonces = scene().headers(SecurityHeaders.standard().withNonces(new SecureRandom()))
                .build();

        Decision page = nonces.decide(get("/").build());
        String nonce = page.edits().nonce();

        assertThat(nonce)
                .isNotEmpty()
                .isNotEqualTo(nonces.decide(get("/").build()).edits().nonce());
        assertThat(page.edits().fields()).anyMatch(field -> field.value().contains("'nonce-" + nonce + "'"));
        assertThat(page.edits().csrfToken()).isNotEmpty();
        assertThat(nonces.decide(get("/none").build()).edits().nonce()).isNotEmpty();
        assertThat(nonces.decide(get("/api/me").build()).edits().nonce()).isEmpty();
    }

    @Test
    @Tag("row-33")
    void aConflictBetweenProxyHeadersIsToldAndChangesNothing() {
        SecurityPipeline proxied = scene().addresses(ClientAddressResolver.rightmostUntrusted(
                        List.of(AddressPrefix.parse("1.2.3.4/32").orElseThrow())))
                .build();

        assertThat(proxied.decide(get("/").field("X-Forwarded-For", "203.0.113.9")
                        .field("Forwarded", "for=6.6.6.6")
                        .build()))
                .isInstanceOf(Allow.class);

        assertThat(events)
                .filteredOn(AddressConflict.class::isInstance)
                .singleElement()
                .satisfies(
                        event -> assertThat(((AddressConflict) event).client()).hasToString("203.0.113.9/32"));
    }

    @ParameterizedTest
    @Tag("row-35")
    @ValueSource(strings = {"X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"})
    void aMethodOverrideIsIgnoredAndTold(String field) {
        Decision decision = decide(get("/home").field(field, "POST"));

        assertThat(decision.status()).isEqualTo(401);
        assertThat(events).filteredOn(MethodOverrideIgnored.class::isInstance).hasSize(1);
    }

    @Test
    @Tag("row-34")
    void aWiderIpv6NetworkIsOneClient() {
        SecurityPipeline wide = scene().ipv6Network(56)
                .addresses((peer, fields) ->
                        IpAddress.parse(fields.apply("x-test").get(0)).orElseThrow())
                .build();
        for (int i = 0; i < 2; i++) {
            wide.decide(request("POST", "/login")
                    .field("X-Test", "2001:db8:1:" + i + "::1")
                    .build());
        }

        assertThat(wide.decide(request("POST", "/login")
                                .field("X-Test", "2001:db8:1:ff::1")
                                .build())
                        .status())
                .isEqualTo(429);
        assertThat(wide.decide(request("POST", "/login")
                                .field("X-Test", "2001:db8:2::1")
                                .build())
                        .status())
                .isEqualTo(403);
    }
}
