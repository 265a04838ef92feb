package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.core.account.LanguageTag;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.account.SignUps;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Confirm that it is you" for somebody whose only factor is a passkey, on a host with a name. */
class StepUpPasskeyTest {

    private static final String NEXT = "/account/password";
    private static final String PAGE = "/account/confirm?next=" + NEXT;
    private static final Pattern WAYS = Pattern.compile("name=\"next\" value=\"([^\"]*)\"");

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static OwnHost host;

    private Browser browser;
    private String passkey;

    @BeforeAll
    static void hostWithAName(@TempDir Path directory) {
        host = OwnHost.start(
                platform, "with_passkeys", directory, "--petmatch.server.public-url=http://localhost:{port}");
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @BeforeEach
    void personWithAPasskeyAlone() {
        String email = RunningPlatform.newEmail();
        SubjectId[] subject = new SubjectId[1];
        host.bean(SignUps.class)
                .openVerified(
                        new SignUps.SignUp(email, RunningPlatform.PASSWORD, LanguageTag.of("en"), Optional.empty()),
                        opened -> subject[0] = opened);
        browser = new Browser(host.site());
        Reply opened = post(
                "/sign-in",
                browser.get("/sign-in").csrf(),
                Map.of("email", email, "password", RunningPlatform.PASSWORD));
        assertThat(opened.status()).isEqualTo(303);
        passkey = "key" + subject[0].value().toString().replace("-", "");
        keep(passkey, subject[0]);
    }

    @Test
    void offersThePasskeyBesideThePassword() {
        Reply page = browser.get(PAGE);

        assertThat(page.body())
                .contains("data-testid=\"passkey-factor\"", "data-testid=\"confirm-form\"", "/js/passkey.js")
                .doesNotContain("data-testid=\"code-form\"");
        assertThat(page.values(WAYS)).hasSize(2).containsOnly(NEXT);
    }

    @Test
    void asksForThatPasskey() {
        String csrf = browser.get(PAGE).csrf();

        Reply options = browser.postJson(
                "/api/v1/auth/confirm/passkey/options",
                "{}",
                Map.of("X-CSRF-Token", csrf, "Origin", origin(), "Sec-Fetch-Site", "same-origin"));

        assertThat(options.status()).isEqualTo(200);
        assertThat(options.body()).contains(passkey);
    }

    @Test
    void offersItAgainAfterAWrongPasswordAndKeepsTheWayOn() {
        Reply wrong = post(
                "/account/confirm/password",
                browser.get(PAGE).csrf(),
                Map.of("password", "not the right one", "next", NEXT));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("form-refused", "data-testid=\"passkey-factor\"");
        assertThat(wrong.values(WAYS)).hasSize(2).containsOnly(NEXT);
    }

    private Reply post(String action, String csrf, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("_csrf", csrf);
        return browser.post(action, all, Map.of("Origin", origin(), "Sec-Fetch-Site", "same-origin"));
    }

    private static String origin() {
        return "http://localhost:" + host.site().getPort();
    }

    // As a browser's authenticator would have left it; no test here presents it.
    private static void keep(String id, SubjectId subject) {
        host.bean(JdbcClient.class)
                .sql("""
                        insert into petmatch_security.passkey
                            (tenant, id, subject, attested, counter, backup_eligible, backed_up, transports, label,
                             created_at, last_used_at, version)
                        values (:tenant, :id, :subject, 'none', 0, false, false, '{}', 'phone', now(), now(), 1)""")
                .param("tenant", TenantId.SINGLE.value())
                .param("id", id)
                .param("subject", subject.value())
                .update();
    }
}
