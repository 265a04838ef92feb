package com.petmatch.security.servlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The filter on a real Jetty over loopback. */
class SecurityFilterTest extends FilterScene {

    @Test
    void anOpenPageCarriesEveryHeader() throws Exception {
        HttpResponse<String> answer = send(get("/"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("REQUEST nobody 127.0.0.1 ");
        assertThat(header(answer, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Set-Cookie")).startsWith("__Host-pm-csrf=").endsWith("; SameSite=Lax");
    }

    @Test
    void refusalsAreProblemsWithTheRequestId() throws Exception {
        HttpResponse<String> answer = send(get("/home"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .isEqualTo("{\"type\":\"urn:petmatch:problem:access.refused.anonymous\",\"title\":\"Not signed in\","
                        + "\"status\":401,\"requestId\":\"r-1\"}");
    }

    @Test
    void hiddenAndMissingRoutesLookAlike() throws Exception {
        HttpResponse<String> hidden = send(get("/admin").header("Cookie", cookies("")));
        HttpResponse<String> missing = send(get("/none").header("Cookie", cookies("")));

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(missing.body());
    }

    @Test
    void theCallerIsBoundToTheRequest() throws Exception {
        HttpResponse<String> answer = send(get("/home").header("Cookie", cookies("")));

        assertThat(answer.body()).startsWith("REQUEST " + ANNA);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theTokenOfAFormWithAFileIsFoundInItsParts() throws Exception {
        String cookie = CSRF.issue(SESSION.session().id().toString());
        String token = "--b\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + CSRF.masked(cookie) + "\r\n";
        String file =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n\r\nbytes\r\n--b--\r\n";

        assertThat(send(parts("/pets", token + file, cookie)).statusCode()).isEqualTo(200);
        assertThat(send(parts("/pets", file, cookie)).statusCode()).isEqualTo(403);
        assertThat(send(parts(
                                "/pets",
                                token.replace("name=\"_csrf\"", "name=\"_csrf\"; filename=\"a\"") + file,
                                cookie))
                        .statusCode())
                .as("a file is no field")
                .isEqualTo(403);
        assertThat(send(parts("/pets", "--b\r\ntorn", cookie)).statusCode()).isEqualTo(403);
    }

    private HttpRequest.Builder parts(String path, String body, String cookie) {
        return form(path, body, cookie).setHeader("Content-Type", "multipart/form-data; boundary=b");
    }

    @Test
    @Tag("row-53")
    void aFormPassesWithTheTokenOfItsPageAndNotWithout() throws Exception {
        String cookie = CSRF.issue(SESSION.session().id().toString());
        String field = "_csrf=" + URLEncoder.encode(CSRF.masked(cookie), StandardCharsets.UTF_8);

        assertThat(send(form("/pets", "name=Rex&" + field, cookie)).statusCode())
                .isEqualTo(200);
        assertThat(send(form("/pets", "name=Rex", cookie)).statusCode()).isEqualTo(403);
        assertThat(send(form("/pets?" + field, "name=Rex", cookie)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void webhookBodiesArriveByteExact() throws Exception {
        byte[] body = new byte[5_000];
        new Random(42).nextBytes(body);

        HttpResponse<byte[]> measured = client.send(
                HttpRequest.newBuilder(host.uri("/hooks/stripe"))
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
        HttpResponse<byte[]> chunked = client.send(
                HttpRequest.newBuilder(host.uri("/hooks/stripe"))
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build(),
                BodyHandlers.ofByteArray());

        assertThat(measured.body()).isEqualTo(body);
        assertThat(chunked.body()).isEqualTo(body);
    }

    @Test
    @Tag("row-68")
    void aRequestIsDecidedOnceWhateverDispatchFollows() throws Exception {
        assertThat(send(get("/forward")).body()).startsWith("FORWARD nobody");
        assertThat(send(get("/async")).body()).startsWith("ASYNC nobody");
        assertThat(send(get("/fail")).statusCode()).isEqualTo(418);
    }

    @ParameterizedTest
    @Tag("row-67")
    @ValueSource(ints = {1, 2, 3})
    void noIdentityStaysOnTheConnection(int round) throws Exception {
        assertThat(send(get("/async").header("Cookie", cookies(""))).body()).startsWith("ASYNC " + ANNA);
        assertThat(send(get("/async")).body()).startsWith("ASYNC nobody");
    }

    @Test
    void limitsSayWhenToComeBack() throws Exception {
        assertThat(send(post("/limited").POST(BodyPublishers.noBody())).statusCode())
                .isEqualTo(200);

        HttpResponse<String> limited = send(post("/limited").POST(BodyPublishers.noBody()));

        assertThat(limited.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(header(limited, "Retry-After"))).isBetween(1, 60);
    }
}
