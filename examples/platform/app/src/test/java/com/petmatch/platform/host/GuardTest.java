package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.core.account.LanguageTag;
import com.petmatch.kernel.id.TenantId;
import com.petmatch.platform.account.RoleGrants;
import com.petmatch.platform.account.SignUps;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Attackers at the running host: kept out, shown to the operator, let in again with one click. */
class GuardTest {

    private static final String PROXY = "127.68.0.1";
    private static final Pattern TARGET = Pattern.compile("name=\"target\" value=\"([^\"]*)\"");
    private static final Pattern DECOY = Pattern.compile("name=\"(topic_[0-9a-f]+)\"");
    private static final List<String> PROBES = List.of(
            "/.env",
            "/.git/config",
            "/wp-login.php",
            "/actuator/heapdump",
            "/.aws/credentials",
            "/phpinfo.php",
            "/.git/HEAD",
            "/wp-config.php",
            "/.env.local",
            "/server-status",
            "/.DS_Store",
            "/.htpasswd",
            "/xmlrpc.php",
            "/backup.sql",
            "/.ssh/id_rsa",
            "/config.json",
            "/.svn/entries",
            "/admin.php",
            "/phpmyadmin/index.php",
            "/solr/admin/info/system");

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static OwnHost host;

    @BeforeAll
    static void hostBehindAProxy(@TempDir Path directory) {
        host = OwnHost.start(platform, "guarded", directory, "--petmatch.server.trusted-proxies=127.68.0.0/24");
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @Test
    void bansAScannerAndLetsItInAgainWithOneClick() {
        Browser scanner = through("203.0.113.77");
        PROBES.forEach(path -> assertThat(scanner.get(path).status()).isIn(303, 403, 404, 429));
        RunningPlatform.awaitTrue("a ban", () -> scanner.get("/plans").status() == 403);
        assertThat(through("203.0.113.78").get("/plans").status()).isEqualTo(200);
        assertThat(scanner.get("/plans", "Accept-Language", "de").body()).contains("Anfragen aus deinem Netz");

        Browser operator = operator();
        Reply page = operator.get("/admin/security");
        assertThat(page.body()).contains("203.0.113.77/32", "PROBE_PATH", "probe-path");
        Reply lifted = operator.post(
                "/admin/security/unban",
                page.csrf(),
                Map.of("target", page.value(TARGET).orElseThrow(), "reason", "test"));

        assertThat(lifted.location()).isEqualTo("/admin/security?done=ban-lifted");
        assertThat(scanner.get("/plans").status()).isEqualTo(200);
        assertThat(operator.get("/admin/security").body()).contains("Nobody is banned.");
    }

    @Test
    void neverBansThisMachine() {
        Browser developer = platform.browser();
        PROBES.forEach(path -> assertThat(developer.get(path).status()).isIn(403, 404));

        assertThat(developer.get("/plans").status()).isEqualTo(200);
    }

    @Test
    void refusesAnInjectionInASearchWithAPageInTheReadersLanguage() {
        Browser admin = platform.admin().browser();

        Reply refused = admin.get("/admin/people?query=x%27%20OR%201%3D1%20--%20&lang=fr");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("lang=\"fr\"", "Cette requête ressemble à une attaque");
        assertThat(admin.get("/admin/people?query=Siobh%C3%A1n%20O%27Brien").status())
                .isEqualTo(200);
        assertThat(platform.admin().browser().get("/admin/security").body())
                .contains("GET /admin/people", "sqli.")
                .doesNotContain("OR 1=1");
    }

    @Test
    void refusesAnInjectionInAForm() {
        Person owner = platform.person().signIn();
        Map<String, String> honest = Map.of("name", "D'Artagnan", "species", "dog", "sex", "male");
        Map<String, String> hostile =
                Map.of("name", "x' UNION SELECT password FROM users --", "species", "dog", "sex", "male");

        assertThat(owner.browser().submit("/pets/new", "/pets", honest).status())
                .isEqualTo(303);
        assertThat(owner.browser().submit("/pets/new", "/pets", hostile).status())
                .isEqualTo(403);
    }

    @Test
    void asksCrawlersToLeaveTheDecoyAlone() {
        Reply robots = platform.browser().get("/robots.txt");

        assertThat(robots.status()).isEqualTo(200);
        assertThat(robots.body()).startsWith("User-agent: *\nDisallow: /records-");
        String link = robots.body().lines().toList().get(1).substring("Disallow: ".length());
        assertThat(platform.browser().get(link).status()).isEqualTo(404);
    }

    @Test
    void notesAFilledDecoyFieldAndStillAnswers() {
        Browser program = platform.browser();
        Reply form = program.get("/sign-up");
        String decoy = form.value(DECOY).orElseThrow();

        Reply answer = program.post(
                "/sign-up",
                form.csrf(),
                Map.of("email", RunningPlatform.newEmail(), "password", RunningPlatform.PASSWORD, decoy, "http"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(program.get("/sign-in").body()).contains(decoy);
    }

    private static Browser operator() {
        String email = RunningPlatform.newEmail();
        SignUps.SignUp wish =
                new SignUps.SignUp(email, RunningPlatform.PASSWORD, LanguageTag.of("en"), Optional.empty());
        host.bean(SignUps.class)
                .openVerified(
                        wish, opened -> host.bean(RoleGrants.class).grant(TenantId.SINGLE, opened, RoleGrants.ADMIN));
        Browser browser = new Browser(host.site());
        browser.submit("/sign-in", "/sign-in", Map.of("email", email, "password", RunningPlatform.PASSWORD));
        return browser;
    }

    private static Browser through(String client) {
        try {
            return new Browser(host.site(), InetAddress.getByName(PROXY)).sending("X-Forwarded-For", client);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
