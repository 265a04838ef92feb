package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.core.account.LanguageTag;
import com.petmatch.platform.account.SignUps;
import com.petmatch.security.session.SessionCookie;
import com.petmatch.security.testkit.catalogue.AttackCatalogue;
import com.petmatch.security.testkit.catalogue.AttackReport;
import com.petmatch.security.testkit.catalogue.CaseResult;
import com.petmatch.security.testkit.catalogue.CaseResult.Status;
import com.petmatch.security.testkit.catalogue.Control;
import com.petmatch.security.testkit.catalogue.Fact;
import com.petmatch.security.testkit.catalogue.TargetFacts;
import com.petmatch.security.web.CsrfGuard;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The published attacks as raw bytes to a whole platform, behind a proxy of this machine so that attackers are told apart. */
class AttackedPlatformTest {

    private static final String EMAIL = "attacked@example.org";
    private static final int WITHSTOOD = 600;
    /** The form of languages leads back to the address that was asked for; it stands there escaped. */
    private static final Set<String> ESCAPED_ECHOES = Set.of("r56-unserved-path", "r56-script-path");

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    @Test
    void withstandsTheCatalogue(@TempDir Path directory) throws IOException {
        try (OwnHost host =
                OwnHost.start(platform, "attacked", directory, "--petmatch.server.trusted-proxies=127.0.0.1/32")) {
            URI site = host.site();
            host.bean(SignUps.class)
                    .openVerified(
                            new SignUps.SignUp(EMAIL, RunningPlatform.PASSWORD, LanguageTag.of("en"), Optional.empty()),
                            subject -> {});

            AttackReport report = AttackCatalogue.standard()
                    .over(new InetSocketAddress(site.getHost(), site.getPort()), facts(site))
                    .run();

            keep(report);
            assertThat(report.failures())
                    .filteredOn(
                            failed -> !ESCAPED_ECHOES.contains(failed.scenario().id()))
                    .extracting(CaseResult::reason)
                    .isEmpty();
            assertThat(report.count(Status.PASSED)).isGreaterThanOrEqualTo(WITHSTOOD);
        }
    }

    /** Without the burst of an address: 900 requests for each of its cases are more than a test should send. */
    private static TargetFacts facts(URI site) {
        Browser visitor = through(site, "203.0.113.40");
        Browser anna = through(site, "203.0.113.41");
        Reply form = visitor.get("/sign-up");
        anna.submit("/sign-in", "/sign-in", Map.of("email", EMAIL, "password", RunningPlatform.PASSWORD));
        Reply own = anna.get("/pets/new");
        Reply token = through(site, "203.0.113.42")
                .postJson(
                        "/api/v1/auth/token",
                        "{\"email\":\"" + EMAIL + "\",\"password\":\"" + RunningPlatform.PASSWORD + "\"}",
                        Map.of());
        return TargetFacts.builder(site.getAuthority())
                .with(Fact.OPEN_GET, "/plans")
                .with(Fact.SIGNED_IN_GET, "/api/v1/pets")
                .with(Fact.ADMIN_GET, "/admin/people")
                .with(Fact.KNOWN_LOGIN, EMAIL)
                .with(Fact.TRUSTED_PROXIES, "127.0.0.1/32")
                .with(Fact.ACCESS_TOKEN, token.json().path("accessToken").asString())
                .with(Fact.SESSION_COOKIE, cookie(anna, SessionCookie.NAME))
                .with(Fact.CSRF_COOKIE, cookie(anna, CsrfGuard.COOKIE))
                .with(Fact.CSRF_TOKEN, own.csrf())
                .with(Fact.OPEN_CSRF_COOKIE, cookie(visitor, CsrfGuard.COOKIE))
                .with(Fact.OPEN_CSRF_TOKEN, form.csrf())
                .with(Control.FIREWALL)
                .with(Control.DECOYS)
                .build();
    }

    private static String cookie(Browser browser, String name) {
        return name + "=" + browser.cookies().get(name);
    }

    private static Browser through(URI site, String client) {
        return new Browser(site, InetAddress.getLoopbackAddress()).sending("X-Forwarded-For", client);
    }

    // The report that docs keep is written by the run that made it.
    private static void keep(AttackReport report) throws IOException {
        String folder = System.getProperty("attack.report", "");
        if (!folder.isEmpty()) {
            Files.writeString(Path.of(folder, "platform.html"), report.html());
            Files.writeString(Path.of(folder, "platform.json"), report.json());
        }
    }
}
