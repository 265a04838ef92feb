package com.petmatch.security.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.request.HttpField;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void aNonceOpensScriptsAndStylesOfOnePageOnly() {
        SecurityHeaders headers = SecurityHeaders.standard().withNonces(new SecureRandom());
        String nonce = headers.nonce();

        assertThat(policy(headers.fields(List.of(), false, nonce)))
                .contains("script-src 'self' 'nonce-" + nonce + "'")
                .contains("style-src 'self' 'nonce-" + nonce + "'")
                .doesNotContain("unsafe");
        assertThat(nonce).hasSize(24).isNotEqualTo(headers.nonce());
        assertThat(SecurityHeaders.standard().nonce()).isEmpty();
    }

    @Test
    void everyAnswerHasTheStandardFields() {
        assertThat(SecurityHeaders.standard().fields(List.of(), false))
                .contains(
                        new HttpField("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
                        new HttpField("X-Content-Type-Options", "nosniff"),
                        new HttpField("Referrer-Policy", "strict-origin-when-cross-origin"),
                        new HttpField("Cross-Origin-Opener-Policy", "same-origin"),
                        new HttpField("Cross-Origin-Resource-Policy", "same-origin"));
    }

    @Test
    void reportsGoWhereTheHostSays() {
        List<HttpField> fields =
                SecurityHeaders.standard().reportingTo("/csp-reports").fields(List.of(), false);

        assertThat(policy(fields)).contains("report-uri /csp-reports").contains("report-to pm-csp");
        assertThat(fields).contains(new HttpField("Reporting-Endpoints", "pm-csp=\"/csp-reports\""));
    }

    private static String policy(List<HttpField> fields) {
        return fields.stream()
                .filter(field -> field.isNamed("Content-Security-Policy"))
                .map(HttpField::value)
                .findFirst()
                .orElseThrow();
    }
}
