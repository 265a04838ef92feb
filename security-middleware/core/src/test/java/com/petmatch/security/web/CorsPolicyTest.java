package com.petmatch.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.address.IpAddress;
import com.petmatch.security.error.SecurityMisuseException;
import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.SecurityRequest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-52")
class CorsPolicyTest {

    private static final HttpField VARY = new HttpField("Vary", "Origin");
    private static final CorsPolicy POLICY = CorsPolicy.of(Set.of("https://shop.example", "https://vet.example:8443"))
            .allowingFields(Set.of("Authorization", "X-Request-Id"));

    private static SecurityRequest.Builder from(String method, String origin) {
        return SecurityRequest.builder(method, "/api/pets", IpAddress.ofIpv4(1))
                .field("Host", "pets.example")
                .field("Origin", origin);
    }

    @Test
    void aListedOriginMayReadAndOthersAreToldNothing() {
        assertThat(POLICY.fields(from("GET", "https://shop.example").build()))
                .containsExactly(VARY, new HttpField("Access-Control-Allow-Origin", "https://shop.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "https://evil.example",
                "https://shop.example.evil.example",
                "https://evilshop.example",
                "http://shop.example",
                "https://shop.example:444",
                "https://SHOP.example",
                "https://shop.example/",
                "https://vet.example",
                "https://shop.example, https://evil.example",
                ""
            })
    void nothingIsReflectedOrMatchedInPart(String origin) {
        SecurityRequest request = from("OPTIONS", origin)
                .field("Access-Control-Request-Method", "GET")
                .build();

        assertThat(POLICY.fields(request)).containsExactly(VARY);
        assertThat(POLICY.isPreflight(request, Set.of("GET"))).isFalse();
    }

    @Test
    void twoOriginFieldsAreAsGoodAsNone() {
        assertThat(POLICY.fields(from("GET", "https://shop.example")
                        .field("Origin", "https://shop.example")
                        .build()))
                .containsExactly(VARY);
    }

    @Test
    void aPreflightIsRememberedForTenMinutes() {
        SecurityRequest request = from("OPTIONS", "https://vet.example:8443")
                .field("Access-Control-Request-Method", "PUT")
                .build();

        assertThat(POLICY.isPreflight(request, Set.of("GET", "PUT"))).isTrue();
        assertThat(POLICY.isPreflight(request, Set.of("GET"))).isFalse();
        assertThat(POLICY.withCredentials().fields(request))
                .containsExactly(
                        VARY,
                        new HttpField("Access-Control-Allow-Origin", "https://vet.example:8443"),
                        new HttpField("Access-Control-Allow-Credentials", "true"),
                        new HttpField("Access-Control-Allow-Methods", "PUT"),
                        new HttpField("Access-Control-Allow-Headers", "authorization, x-request-id"),
                        new HttpField("Access-Control-Max-Age", "600"));
    }

    @Test
    void publicAnswersAreForEveryOriginButNullAndNeverWithCredentials() {
        CorsPolicy open = CorsPolicy.publicAnswers();

        assertThat(open.fields(from("GET", "https://any.example").build()))
                .containsExactly(new HttpField("Access-Control-Allow-Origin", "*"));
        assertThat(open.fields(from("GET", "null").build())).isEmpty();
        assertThatThrownBy(open::withCredentials).isInstanceOf(SecurityMisuseException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "null",
                "https://*.example",
                "https://shop.example/",
                "https://Shop.example",
                "shop.example",
                "ftp://shop.example",
                "https://a@shop.example",
                "https://shop.example\r\nX: y",
                ""
            })
    void anOriginThatWouldNeedInterpretationIsNotBuilt(String origin) {
        assertThatThrownBy(() -> CorsPolicy.of(Set.of(origin))).isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> POLICY.allowingFields(Set.of("*"))).isInstanceOf(SecurityMisuseException.class);
        assertThatThrownBy(() -> CorsPolicy.of(Set.copyOf(List.of()))).isInstanceOf(SecurityMisuseException.class);
    }
}
