package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.Messages;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ApiProblemTest {

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static Map<String, String> bearer;

    static Stream<String> languages() {
        return Messages.builder().build().languages().stream().map(LanguageTag::toString);
    }

    @BeforeAll
    static void someProgram() {
        bearer = platform.person().bearer();
    }

    @ParameterizedTest
    @Tag("row-21")
    @CsvSource({
        "/api/v1/pets/not-an-id, 400, platform.request.unreadable",
        "/api/v1/pets?limit=many, 400, platform.request.unreadable",
        "/api/v1/pets?limit=0, 400, platform.request.unreadable",
        "/api/v1/pets?limit=101, 400, platform.request.unreadable",
        "/api/v1/pets/01890000-0000-7000-8000-000000000000, 404, platform.not-found",
        "/api/v1/invoices/01890000-0000-7000-8000-000000000000, 404, platform.not-found",
        "/api/v1/subscriptions/current, 404, platform.not-found",
    })
    void tellsByRfc9457WhatIsWrong(String path, int status, String code) {
        Reply reply = program().get(path);

        JsonNode problem = reply.json();
        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.path("type").asString()).isEqualTo("urn:petmatch:problem:" + code);
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank().doesNotContain(code);
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(UUID.fromString(problem.path("requestId").asString()).version())
                .isEqualTo(7);
    }

    @ParameterizedTest
    @Tag("row-21")
    @MethodSource("languages")
    void speaksTheReadersLanguage(String language) {
        Reply english = program().sending("Accept-Language", "en").get("/api/v1/subscriptions/current");

        Reply reply = program().sending("Accept-Language", language).get("/api/v1/subscriptions/current");

        assertThat(reply.header("Content-Language")).contains(language);
        String title = reply.json().path("title").asString();
        assertThat(title.equals(english.json().path("title").asString())).isEqualTo(language.equals("en"));
    }

    @ParameterizedTest
    @Tag("row-21")
    @MethodSource("languages")
    void explainsTheProblemToWhoeverFollowsItsType(String language) {
        Reply page = platform.browser().sending("Accept-Language", language).get("/problems/platform.not-found");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"" + language + "\"").contains("platform.not-found");
        assertThat(platform.browser().get("/problems/no.such.code").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @Tag("row-21")
    @CsvSource({"/api/v1/pets, 401", "/api/v1/nothing, 404", "/api/v1/ledger/check, 401"})
    void refusesInTheSameForm(String path, int status) {
        Reply reply = platform.browser().sending("Accept-Language", "es").get(path);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(reply.header("Content-Language")).contains("es");
        assertThat(reply.json().path("code").asString()).isNotBlank();
        assertThat(reply.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"text\"", "null", "{\"email\":{}}"})
    void refusesABodyThatIsNoSignIn(String body) {
        Reply reply = platform.browser().postJson("/api/v1/auth/token", body, Map.of());

        assertThat(reply.status()).isIn(400, 401);
        assertThat(reply.json().path("code").asString()).isNotBlank();
    }

    @Test
    void refusesAtTheFirewallWhatIsNoJson() {
        Reply reply = platform.browser().postJson("/api/v1/auth/token", "{", Map.of());

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.json().path("code").asString()).isEqualTo("firewall.refused");
    }

    @Test
    void refusesAnotherMediaType() {
        Reply reply = platform.browser()
                .call(
                        "POST",
                        "/api/v1/auth/token",
                        RequestBody.create("<a/>", MediaType.get("application/xml")),
                        Map.of());

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.json().path("code").asString()).isEqualTo("platform.request.media-type");
    }

    @Test
    void refusesABodyAboveItsLimit() {
        String body = "{\"email\":\"" + "x".repeat(9_000) + "\",\"password\":\"\"}";

        assertThat(platform.browser()
                        .postJson("/api/v1/auth/token", body, Map.of())
                        .status())
                .isEqualTo(413);
    }

    @Test
    void refusesADeeplyNestedBody() {
        String body = "[".repeat(3_000) + "]".repeat(3_000);

        assertThat(platform.browser()
                        .postJson("/api/v1/auth/token", body, Map.of())
                        .status())
                .isEqualTo(403);
    }

    private static Browser program() {
        Browser program = platform.browser();
        bearer.forEach(program::sending);
        return program;
    }
}
