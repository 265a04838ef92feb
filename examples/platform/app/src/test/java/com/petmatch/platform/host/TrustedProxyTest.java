package com.petmatch.platform.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.Affiliates;
import com.petmatch.affiliate.click.ClickCookie;
import com.petmatch.affiliate.link.LinkOutcome;
import com.petmatch.affiliate.partner.Partner;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.platform.partner.Programme;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.Environment;

/** A host behind a proxy on this machine: people are told apart by what the proxy says of them, and only by that. */
class TrustedProxyTest {

    private static final String PROXY = "127.66.0.1";
    private static final String STRANGER = "127.67.0.1";
    private static final int LETTERS_AN_HOUR = 10;
    private static final int WRONG_LINKS = 20;

    @RegisterExtension
    static final RunningPlatform platform = new RunningPlatform();

    private static OwnHost host;

    @BeforeAll
    static void hostBehindAProxy(@TempDir Path directory) {
        host = OwnHost.start(
                platform,
                "behind_a_proxy",
                directory,
                "--petmatch.server.trusted-proxies=127.66.0.0/24, 2001:db8::/32");
    }

    @AfterAll
    static void close() {
        host.close();
    }

    @Test
    void givesEachClientBehindTheProxyItsOwnLimits() {
        Browser anna = through(PROXY, "203.0.113.1");
        Browser bruno = through(PROXY, "203.0.113.2");
        useUp(anna);

        assertThat(ask(anna)).isEqualTo(429);
        assertThat(ask(bruno)).isEqualTo(200);
    }

    @Test
    void believesNoAddressThatTheClientWroteBeforeTheProxy() {
        useUp(through(PROXY, "198.51.100.1, 203.0.113.3"));

        assertThat(ask(through(PROXY, "198.51.100.2, 203.0.113.3"))).isEqualTo(429);
    }

    @Test
    void ignoresWhatAStrangerWrites() {
        useUp(through(STRANGER, "203.0.113.4"));

        assertThat(ask(through(STRANGER, "203.0.113.5"))).isEqualTo(429);
        assertThat(ask(through(PROXY, "203.0.113.4"))).isEqualTo(200);
    }

    @Test
    void countsWrongLinksByClientToo() {
        String link = link();
        Browser guesser = through(PROXY, "203.0.113.6");
        for (int guess = 0; guess < WRONG_LINKS; guess++) {
            guesser.get("/r/wrong" + (1_000 + guess));
        }
        Browser reader = through(PROXY, "203.0.113.7");

        assertThat(guesser.get(link).status()).isEqualTo(302);
        assertThat(guesser.cookies()).doesNotContainKey(ClickCookie.NAME);
        assertThat(reader.get(link).status()).isEqualTo(302);
        assertThat(reader.cookies()).containsKey(ClickCookie.NAME);
    }

    @Test
    void showsNobodyTheMailboxThoughTheProxyIsOnThisMachine() {
        for (Browser reader :
                List.of(through(PROXY, "203.0.113.8"), through(PROXY, "127.0.0.1"), through(STRANGER, "127.0.0.1"))) {
            assertThat(reader.get("/dev/mail").status()).isEqualTo(404);
        }
        assertThat(platform.browser().get("/dev/mail").status()).isEqualTo(200);
    }

    @Test
    void leavesTheHeadersOfProxiesToTheSettingAlone() {
        assertThat(host.bean(Environment.class).getProperty("server.forward-headers-strategy"))
                .isEqualTo("none");
    }

    private static String link() {
        Affiliates affiliates = host.bean(Affiliates.class);
        SubjectId owner = new SubjectId(UUID.randomUUID());
        affiliates.partners().enrol(owner, Programme.ID);
        Partner partner = affiliates.partners().findByOwner(owner).orElseThrow();
        affiliates.partners().approve(partner.id(), Programme.ID);
        LinkOutcome made = affiliates.links().create(partner.id(), Programme.ID, host.site() + "/");
        return "/r/" + ((LinkOutcome.Created) made).link().code().value();
    }

    private static void useUp(Browser browser) {
        for (int asked = 0; asked < LETTERS_AN_HOUR; asked++) {
            assertThat(ask(browser)).isEqualTo(200);
        }
    }

    private static int ask(Browser browser) {
        return browser.submit("/reset", "/reset", Map.of("email", RunningPlatform.newEmail()))
                .status();
    }

    private static Browser through(String peer, String forwardedFor) {
        try {
            return new Browser(host.site(), InetAddress.getByName(peer)).sending("X-Forwarded-For", forwardedFor);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
