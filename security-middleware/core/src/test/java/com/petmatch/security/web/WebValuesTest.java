package com.petmatch.security.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.request.HttpField;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebValuesTest {

    private static final String STRICT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Test
    void theStrictPolicyAllowsNothingInline() {
        assertThat(ContentSecurityPolicy.strict().headerValue()).isEqualTo(STRICT);
    }

    @Test
    void oneRouteMaySendItsFormsToAProvider() {
        ContentSecurityPolicy checkout =
                ContentSecurityPolicy.strict().allowingFormActions(List.of("https://pay.example"));

        assertThat(checkout)
                .hasToString(STRICT.replace("form-action 'self'", "form-action 'self' https://pay.example"));
        assertThat(ContentSecurityPolicy.strict()
                        .allowing("default-src", List.of("'self'"))
                        .headerValue())
                .startsWith("default-src 'self';");
        assertThat(ContentSecurityPolicy.strict()
                        .allowing("media-src", List.of("'self'", "blob:"))
                        .headerValue())
                .endsWith("; media-src 'self' blob:");
    }

    @ParameterizedTest
    @Tag("row-55")
    @ValueSource(strings = {"'unsafe-inline'", "https://a; script-src *", "a,b", "a b", "", "a\r\nX: y"})
    void sourcesCannotSmuggleAnotherDirective(String source) {
        assertThatThrownBy(() -> ContentSecurityPolicy.strict().allowing("script-src", List.of(source)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersForOnePersonAreKeptByNoCache() {
        SecurityHeaders headers = SecurityHeaders.standard();

        assertThat(headers.fields(List.of(), true)).contains(new HttpField("Cache-Control", "no-store"));
        assertThat(headers.fields(List.of(), false))
                .contains(new HttpField("X-Content-Type-Options", "nosniff"))
                .extracting(HttpField::name)
                .contains("Strict-Transport-Security", "Content-Security-Policy")
                .doesNotContain("Cache-Control");
        assertThat(headers.withoutStrictTransport()
                        .withPolicy(ContentSecurityPolicy.strict())
                        .fields(List.of(), false))
                .noneMatch(field -> field.isNamed("strict-transport-security"));
        assertThat(SecurityHeaders.clearSiteData().value()).contains("storage");
    }

    @Test
    void cookiesAreHostOnlySecureAndQuiet() {
        SetCookie cookie = new SetCookie("__Host-a", "v", Duration.ofDays(30), true);

        assertThat(cookie.headerValue())
                .isEqualTo("__Host-a=v; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=2592000");
        assertThat(SetCookie.forBrowserRun("__Host-a", "v").headerValue()).doesNotContain("Max-Age");
        assertThat(SetCookie.ended("__Host-a").headerValue()).endsWith("Max-Age=0");
        assertThat(cookie).hasToString("SetCookie[__Host-a]");
    }

    @ParameterizedTest
    @Tag("row-55")
    @CsvSource({"a, v", "__Host-a b, v", "__Host-a, 'v;x'", "__Host-a, 'v w'", "__Host-a, 'v\"'"})
    void cookiesThatDoNotTravelAreRefused(String name, String value) {
        assertThatThrownBy(() -> SetCookie.forBrowserRun(name, value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsOneCookieAndNoDoubleOne() {
        assertThat(RequestCookies.value(List.of("a=1; b=2", "c=3"), "b")).contains("2");
        assertThat(RequestCookies.value(List.of("a=1; b=2", "c=3"), "c")).contains("3");
        assertThat(RequestCookies.value(List.of("a=1; a=2"), "a")).isEmpty();
        assertThat(RequestCookies.value(List.of("a=1", "a=2"), "a")).isEmpty();
        assertThat(RequestCookies.value(List.of("xa=1; =; novalue"), "a")).isEmpty();
    }

    @ParameterizedTest
    @Tag("row-55")
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "https://shop.example.evil.example",
                "https://shop.example@evil.example/",
                "javascript:alert(1)",
                "",
                "/a\r\nSet-Cookie: x=1",
                "/a b",
                "http://shop.example/",
                "https:shop.example",
                "pets",
                "https://shop.example:444/"
            })
    void redirectsLeadNowhereElse(String target) {
        assertThat(RedirectTargets.ownPathsAnd(Set.of("https://shop.example")).allowed(target))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/pets?x=1#top", "https://shop.example/a?b=c", "http://127.0.0.1:9090/pay"})
    void redirectsLeadToOurPathsAndListedOrigins(String target) {
        assertThat(RedirectTargets.ownPathsAnd(Set.of("https://shop.example", "http://127.0.0.1:9090"))
                        .allowed(target))
                .contains(target);
        assertThat(RedirectTargets.ownPaths().allowed("https://shop.example/")).isEmpty();
    }

    @Test
    void problemBodiesAreJsonWhateverTheTitle() {
        ProblemBody body = new ProblemBody(SecurityErrors.LIMIT_REACHED, "a\"b\\c\nd\u00e9", 429, "r-1");

        assertThat(body.toJson())
                .isEqualTo("{\"type\":\"urn:petmatch:problem:limit.reached\",\"title\":\"a\\\"b\\\\c\\u000ad\\u00e9\","
                        + "\"status\":429,\"requestId\":\"r-1\"}");
        assertThat(new ProblemBody(SecurityErrors.LIMIT_REACHED, "a", 429, "").toJson())
                .doesNotContain("requestId");
        assertThatThrownBy(() -> new ProblemBody(SecurityErrors.LIMIT_REACHED, "a", 200, ""))
                .hasMessageContaining("200");
    }
}
