package com.petmatch.security.honeypot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.apikey.CanaryKeys;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.pipeline.ControlOutcome;
import com.petmatch.security.pipeline.ControlOutcome.Verdict;
import com.petmatch.security.reputation.Signal;
import com.petmatch.security.request.QueryParameter;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.Route.Mark;
import com.petmatch.security.request.SecurityRequest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-62")
class HoneypotControlTest extends DecoyScene {

    private static final Secret OTHER_KEY = Secret.of("another key of at least 32 bytes!");
    private static final Route SEARCH = Route.get("/search").open().build();
    private static final Route SIGN_UP = Route.post("/sign-up").open().build();

    private static void assertSignal(ControlOutcome outcome, Signal signal) {
        assertThat(outcome.evidence()).singleElement().satisfies(evidence -> {
            assertThat(evidence.code()).isEqualTo(SecurityErrors.HONEYPOT_HIT);
            assertThat(evidence.ruleId()).isEqualTo(signal.rule());
        });
    }

    private static void assertNotFound(ControlOutcome outcome) {
        assertThat(outcome.verdict()).contains(new Verdict.Refuse(SecurityErrors.REQUEST_ROUTE, 404));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/.env",
                "/shop/.env",
                "/.ENV",
                "/wp-login.php",
                "/blog/wp-login.php",
                "/.git/config",
                "/.git/HEAD",
                "/actuator/heapdump",
                "/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php",
                "/.aws/credentials",
                "/HNAP1",
                "/boaform/admin/formLogin",
                "/backup.sql"
            })
    void aProbePathIsNotFoundAndNoted(String path) {
        ControlOutcome outcome = unserved(request("GET", path).field("User-Agent", "curl/8.5.0"));

        assertNotFound(outcome);
        assertSignal(outcome, Signal.PROBE_PATH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/environment",
                "/.well-known/security.txt",
                "/pets/env",
                "/.envoy",
                "/git/config",
                "/actuator",
                "/robots.txt",
                "/favicon.ico",
                "/apple-touch-icon.png",
                "/ads.txt",
                "/backup",
                "/wp-login"
            })
    void anOrdinaryPathIsNoDecoy(String path) {
        assertThat(unserved(request("GET", path))).isEqualTo(ControlOutcome.passed());
    }

    @Test
    void aPathThatTheHostServesIsNoDecoy() {
        Route own = Route.get("/actuator/heapdump").requires("admin:heap:read").build();

        assertThat(served(request("GET", "/actuator/heapdump"), own, List.of())).isEqualTo(ControlOutcome.passed());
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Purpose,prefetch", "Sec-Purpose,prefetch;prerender", "Purpose,prefetch", "X-Purpose,preview",
        "X-Moz,prefetch", "Sec-Fetch-Site,cross-site", "Sec-Fetch-Site,same-origin", "Sec-Fetch-Site,same-site",
        "Referer,https://forum.example/thread/1"
    })
    void whatAPageOrABrowserAsksForAheadIsAWeakSignal(String field, String value) {
        ControlOutcome outcome =
                unserved(request("GET", "/.env").field("User-Agent", FIREFOX).field(field, value));

        assertNotFound(outcome);
        assertSignal(outcome, Signal.UNWITTING_PROBE);
        assertThat(Signal.UNWITTING_PROBE.isWeak()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facebookexternalhit/1.1",
                "Twitterbot/1.0",
                "WhatsApp/2.19.330 A",
                "TelegramBot (like TwitterBot)",
                "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
                "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)"
            })
    void aLinkPreviewIsAWeakSignal(String userAgent) {
        assertSignal(unserved(request("GET", "/.env").field("User-Agent", userAgent)), Signal.UNWITTING_PROBE);
    }

    @Test
    void aTypedAddressIsMeant() {
        assertSignal(
                unserved(request("GET", "/.env").field("User-Agent", FIREFOX).field("Sec-Fetch-Site", "none")),
                Signal.PROBE_PATH);
        assertSignal(unserved(request("GET", "/.env").field("User-Agent", FIREFOX)), Signal.PROBE_PATH);
        assertSignal(
                unserved(request("GET", "/.env")
                        .field("User-Agent", "curl/8.5.0")
                        .field("Referer", "https://pets.example/")),
                Signal.PROBE_PATH);
    }

    @Test
    void aConfirmedCrawlerLeavesNoEvidenceAndAPretenderDoes() {
        SecurityRequest.Builder probe = request("GET", "/.env").field("User-Agent", GOOGLEBOT);
        unserved(probe, GOOGLE);

        ControlOutcome crawler = unserved(probe, GOOGLE);
        assertNotFound(crawler);
        assertThat(crawler.evidence()).isEmpty();
        assertSignal(unserved(probe, CLIENT), Signal.PROBE_PATH);
    }

    @Test
    void theLinkOfRobotsTextIsAWeakSignal() {
        assertThat(decoys.robotsText()).contains("Disallow: " + decoys.linkPath() + "\n");
        ControlOutcome outcome = unserved(request("GET", decoys.linkPath()));

        assertNotFound(outcome);
        assertSignal(outcome, Signal.DECOY_LINK);
        assertThat(Signal.DECOY_LINK.isWeak()).isTrue();
        assertThat(unserved(request("GET", "/records-000000000000"))).isEqualTo(ControlOutcome.passed());
    }

    private ControlOutcome signUp(String field, String value, String type) {
        return served(
                request("POST", "/sign-up")
                        .field("Content-Type", type)
                        .body(name -> name.equals(field) ? Optional.of(value) : Optional.empty()),
                SIGN_UP,
                List.of());
    }

    @Test
    void aFieldThatAutofillMayHaveFilledIsNotedAndTheRequestGoesOn() {
        ControlOutcome outcome = signUp(decoys.fieldName(), "x", "application/x-www-form-urlencoded; charset=utf-8");

        assertThat(outcome.verdict()).isEmpty();
        assertSignal(outcome, Signal.HONEYPOT_FIELD);
        assertThat(outcome.evidence()).extracting(Evidence::severity).containsExactly(Evidence.Severity.NOTICE);
        assertThat(decoys.fieldHtml())
                .contains("name=\"" + decoys.fieldName() + "\"")
                .contains("autocomplete=\"off\"")
                .doesNotContain("style");
    }

    @Test
    void anEmptyFieldOtherFieldsAndOtherBodiesAreNothing() {
        String form = "application/x-www-form-urlencoded";

        assertThat(signUp(decoys.fieldName(), " ", form)).isEqualTo(ControlOutcome.passed());
        assertThat(signUp("topic", "x", form)).isEqualTo(ControlOutcome.passed());
        assertThat(signUp(decoys.fieldName(), "x", "application/json")).isEqualTo(ControlOutcome.passed());
    }

    @Test
    void aSignedBodyIsNeverTouched() {
        Route hook = Route.post("/hooks").open().mark(Mark.RAW_BODY).build();

        assertThat(served(
                        request("POST", "/hooks")
                                .field("Content-Type", "application/x-www-form-urlencoded")
                                .body(name -> {
                                    throw new IllegalStateException("touched");
                                }),
                        hook,
                        List.of()))
                .isEqualTo(ControlOutcome.passed());
    }

    @Test
    void aFieldInTheQueryCountsToo() {
        List<QueryParameter> query = List.of(new QueryParameter(decoys.fieldName(), "x"));

        assertSignal(served(request("GET", "/search"), SEARCH, query), Signal.HONEYPOT_FIELD);
    }

    @Test
    void theFieldHasAnotherNameEachDayAndYesterdaysIsStillKnown() {
        String yesterday = decoys.fieldName();
        clock.advance(Duration.ofDays(1));
        String form = "application/x-www-form-urlencoded";

        assertThat(decoys.fieldName()).isNotEqualTo(yesterday);
        assertSignal(signUp(yesterday, "x", form), Signal.HONEYPOT_FIELD);
        clock.advance(Duration.ofDays(1));
        assertThat(signUp(yesterday, "x", form)).isEqualTo(ControlOutcome.passed());
        assertThat(Decoys.standard(MacKeys.of(2, OTHER_KEY), clock).fieldName()).isNotEqualTo(decoys.fieldName());
    }

    @Test
    void namesOfThePreviousKeyAreStillKnown() {
        Decoys rotated = Decoys.standard(MacKeys.of(2, OTHER_KEY).withPrevious(1, Secret.of(new byte[32])), clock);

        assertThat(rotated.fieldNames()).contains(rotated.fieldName(), decoys.fieldName());
        assertThat(rotated.isLink(List.of(decoys.linkPath().substring(1)))).isTrue();
    }

    @Test
    void aCanaryKeyIsKnownWhereverItIsPresentedAndAnsweredLikeAnUnknownKey() {
        String canary = decoys.canaries().draw("live", new SecureRandom()).revealText();
        for (SecurityRequest.Builder presented : List.of(
                request("GET", "/api").field("Authorization", "Bearer " + canary),
                request("GET", "/api").field("X-Api-Key", canary),
                request("GET", "/api?key=" + canary + "&x=1"))) {
            ControlOutcome outcome = unserved(presented);

            assertThat(outcome.verdict()).contains(new Verdict.Ask(SecurityErrors.APIKEY_UNKNOWN));
            assertSignal(outcome, Signal.CANARY_KEY);
        }
    }

    @Test
    void aRealOrBrokenKeyIsNoCanary() {
        CanaryKeys others = new CanaryKeys(MacKeys.of(3, Secret.of("another key of at least 32 bytes!")));
        String foreign = others.draw("live", new SecureRandom()).revealText();
        String canary = decoys.canaries().draw("live", new SecureRandom()).revealText();

        assertThat(unserved(request("GET", "/api").field("X-Api-Key", foreign))).isEqualTo(ControlOutcome.passed());
        assertThat(unserved(request("GET", "/api").field("X-Api-Key", canary.substring(1))))
                .isEqualTo(ControlOutcome.passed());
        assertThat(unserved(request("GET", "/api").field("X-Api-Key", "pmk_"))).isEqualTo(ControlOutcome.passed());
        assertThatThrownBy(() -> decoys.canaries().draw("LIVE", new SecureRandom()))
                .hasMessageContaining("environment");
    }

    @Test
    void aHostAddsItsOwnProbePaths() {
        Decoys more = decoys.with(List.of("/old-admin", "**/.secret"));

        assertThat(more.isProbe(List.of("old-admin"))).isTrue();
        assertThat(more.isProbe(List.of("a", ".secret", "b"))).isTrue();
        assertThat(more.isProbe(List.of(".env"))).isTrue();
        assertThat(decoys.isProbe(List.of("old-admin"))).isFalse();
        for (String bad : List.of("", "/", "old-admin", "**/a/b", "/a/", "//a")) {
            assertThatThrownBy(() -> decoys.with(List.of(bad))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theStandardListIsLongAndDecoysAreNotOrdinaryFiles() {
        assertThat(ProbePaths.standard()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(Map.of("robots", decoys.isProbe(List.of("robots.txt")))).containsValue(false);
    }
}
