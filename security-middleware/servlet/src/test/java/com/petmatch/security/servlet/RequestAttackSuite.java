package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.event.SecurityEvent.AddressConflict;
import com.petmatch.security.event.SecurityEvent.MethodOverrideIgnored;
import com.petmatch.security.event.SecurityEvent.RequestDecided;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, paths, limits, roles and tenants as a client may write them over the wire. */
abstract class RequestAttackSuite extends AdapterAttackSuite {

    RequestAttackSuite(RunningHost.Starter server) {
        super(server);
    }

    private String clientOf(String... fields) throws IOException {
        return get("/", fields).body().split(" ", -1)[2];
    }

    @Test
    @Tag("row-31")
    void sprayingIsLimitedPerNetworkAndOthersSignInOn() throws IOException {
        for (int i = 0; i < 5; i++) {
            assertThat(post("/login", "", "X-Forwarded-For: 203.0.113.7").status())
                    .isEqualTo(200);
        }

        assertThat(post("/login", "", "X-Forwarded-For: 1.2.3.4, 203.0.113.7").status())
                .isEqualTo(429);
        assertThat(post("/login", "", "X-Forwarded-For: 203.0.113.8").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @Tag("row-33")
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For: 203.0.113.9                  | 203.0.113.9",
                "X-Forwarded-For: 6.6.6.6, 203.0.113.9         | 203.0.113.9",
                "X-Forwarded-For: 203.0.113.9, 127.0.0.1       | 203.0.113.9",
                "X-Forwarded-For: 203.0.113.9:443              | 203.0.113.9",
                "X-Forwarded-For: [2001:db8::1]:443            | 2001:db8::1",
                "X-Forwarded-For: fe80::1%eth0                 | 127.0.0.1",
                "X-Forwarded-For: 203.0.113.9, unknown         | 127.0.0.1",
                "X-Forwarded-For: 203.0.113.09                 | 127.0.0.1",
                "Forwarded: for=203.0.113.9                    | 127.0.0.1",
                "X-Real-IP: 203.0.113.9                        | 127.0.0.1"
            })
    void onlyWhatOurProxyWroteIsBelieved(String field, String client) throws IOException {
        assertThat(clientOf(field)).isEqualTo(client);
    }

    @Test
    @Tag("row-33")
    void severalLinesAreOneChain() throws IOException {
        assertThat(clientOf("X-Forwarded-For: 6.6.6.6", "X-Forwarded-For: 203.0.113.9"))
                .isEqualTo("203.0.113.9");
        assertThat(clientOf("X-Forwarded-For: 203.0.113.9", "X-Forwarded-For: garbage"))
                .isEqualTo("127.0.0.1");
        assertThat(clientOf("X-Forwarded-For: 203.0.113.9", "Forwarded: for=6.6.6.6"))
                .isEqualTo("203.0.113.9");
        assertThat(events).anyMatch(AddressConflict.class::isInstance);
    }

    @ParameterizedTest
    @Tag("row-34")
    @ValueSource(strings = {"::ffff:198.51.100.7", "64:ff9b::198.51.100.7", "2002:c633:6407::1"})
    void twinsOfAnAddressAreOneClient(String twin) throws IOException {
        assertThat(clientOf("X-Forwarded-For: " + twin)).isEqualTo("198.51.100.7");
    }

    @Test
    @Tag("row-34")
    void anIpv6NetworkIsOneClient() throws IOException {
        for (int i = 0; i < 5; i++) {
            post("/login", "", "X-Forwarded-For: 2001:db8:1:2::" + i);
        }

        assertThat(post("/login", "", "X-Forwarded-For: 2001:db8:1:2:ffff::9").status())
                .isEqualTo(429);
        assertThat(post("/login", "", "X-Forwarded-For: 2001:db8:1:3::9").status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @Tag("row-35")
    @ValueSource(
            strings = {
                "/app//admin",
                "/app/./admin",
                "/app/home/../admin",
                "/app/admin;x=1",
                "/app/%2e%2e/admin",
                "/app/admin%2f",
                "/app/admin%00",
                "/app/admin%5c",
                "/app\\admin",
                "/app/%zz",
                "/app/%c0%ae",
                "/x/../app/admin",
                "/app/..;/app/admin"
            })
    void ambiguousPathsAreRefused(String target) throws IOException {
        Answer answer = call("GET", target, cookie(session(ANNA, "admin")));

        // A server that refuses the bytes itself is as good: what counts is that nobody is served.
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.head() + answer.body()).doesNotContain("REQUEST " + ANNA);
    }

    @Test
    @Tag("row-35")
    void caseSlashAndOverrideDoNotFindAnotherRoute() throws IOException {
        String admin = cookie(session(ANNA, "admin"));

        assertThat(get("/ADMIN", admin).status()).isEqualTo(404);
        assertThat(get("/admin/", admin).status()).isEqualTo(200);
        assertThat(get("/pets", admin, "X-HTTP-Method-Override: POST").status()).isEqualTo(404);
        assertThat(events)
                .filteredOn(RequestDecided.class::isInstance)
                .last()
                .extracting(event -> ((RequestDecided) event).routeId())
                .isEqualTo("GET /pets");
        assertThat(events).anyMatch(MethodOverrideIgnored.class::isInstance);
    }

    @Test
    @Tag("row-41")
    void limitedClientsAreToldWholeSecondsAndNothingElse() throws IOException {
        for (int i = 0; i < 5; i++) {
            post("/login", "", "X-Forwarded-For: 192.0.2.41");
        }

        Answer limited = post("/login", "", "X-Forwarded-For: 192.0.2.41");

        assertThat(Integer.parseInt(limited.field("Retry-After"))).isBetween(1, 12);
        assertThat(limited.body())
                .isEqualTo("{\"type\":\"urn:petmatch:problem:limit.reached\",\"title\":\"Too many requests\","
                        + "\"status\":429,\"requestId\":\"r-1\"}");
    }

    @ParameterizedTest
    @Tag("row-42")
    @ValueSource(strings = {"ROLE_ADMIN ", "ROLE_admin", "Admin", "аdmin", "admin ", "admin,user", "admin\\u0000", "*"})
    void lookAlikesOfARoleGrantNothing(String role) throws IOException {
        String token = TOKENS.withClaims(TOKENS.claims(",\"roles\":[\"" + role + "\"]"));

        assertThat(get("/admin", bearer(token)).status()).isIn(401, 404);
        assertThat(get("/admin", bearer(TOKENS.withClaims(TOKENS.claims(",\"roles\":[\"admin\"]"))))
                        .status())
                .isEqualTo(200);
    }

    @Test
    @Tag("row-43")
    void aWildcardStandsForOneSegment() throws IOException {
        String reader = cookie(session(ANNA, "reader"));

        assertThat(get("/pets", reader).status()).isEqualTo(200);
        assertThat(get("/secret", reader).status()).isEqualTo(404);
    }

    @Test
    @Tag("row-45")
    void theTenantIsTheCredentialsWhateverTheRequestNames() throws IOException {
        String foreign = TOKENS.withClaims(TOKENS.claims(",\"roles\":[\"admin\"]")
                .replace("00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000009"));
        String ours = "X-Tenant-Id: 00000000-0000-0000-0000-000000000000";

        assertThat(get("/admin", bearer(foreign), ours).status()).isEqualTo(404);
        assertThat(get("/home?tenant=00000000-0000-0000-0000-000000000000", bearer(foreign), ours)
                        .status())
                .isEqualTo(404);
    }
}
