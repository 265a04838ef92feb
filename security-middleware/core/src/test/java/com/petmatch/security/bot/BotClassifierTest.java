package com.petmatch.security.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.address.IpAddress;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-62")
class BotClassifierTest {

    private static final IpAddress CLIENT = IpAddress.ofIpv4(0xc0000201);
    private static final BotClassifier CLASSIFIER =
            new BotClassifier(CrawlerHosts.standard(), new VerifiedCrawlers(new NoNames(), Runnable::run));

    /** A resolver of a network without names. */
    private static final class NoNames implements ReverseDns {

        @Override
        public List<String> names(IpAddress address) {
            return List.of();
        }

        @Override
        public List<IpAddress> addresses(String name) {
            return List.of();
        }
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(BotClassifierTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> browsers() {
        return lines("browser-user-agents.txt");
    }

    private static BotClass classOf(String userAgent) {
        return CLASSIFIER.classify(userAgent, CLIENT).botClass();
    }

    @ParameterizedTest
    @MethodSource("browsers")
    void aBrowserIsABrowser(String userAgent) {
        assertThat(classOf(userAgent)).isEqualTo(BotClass.BROWSER);
    }

    @Test
    void knowsAtLeastNinetyEightOfAHundredCrawlers() {
        List<String> crawlers = lines("crawler-user-agents.txt");
        List<String> missed = crawlers.stream()
                .filter(userAgent -> !isProgram(classOf(userAgent)))
                .toList();

        assertThat(crawlers).hasSizeGreaterThan(1_000);
        assertThat(missed).as("missed").hasSizeLessThanOrEqualTo(crawlers.size() / 50);
    }

    private static boolean isProgram(BotClass found) {
        return found == BotClass.DECLARED_BOT || found == BotClass.AUTOMATION;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "curl/8.5.0|AUTOMATION",
                "Wget/1.21.4|AUTOMATION",
                "python-requests/2.32.3|AUTOMATION",
                "sqlmap/1.8#stable (https://sqlmap.org)|AUTOMATION",
                "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/120.0 Safari/537.36|AUTOMATION",
                "facebookexternalhit/1.1|DECLARED_BOT",
                "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)|DECLARED_BOT",
                "SISTRIX crawler|DECLARED_BOT",
                "sistrix Crawler|DECLARED_BOT",
                "something sentry/8.1|DECLARED_BOT",
                "mysentry/8.1|UNKNOWN",
                "AdsBot-Google (+http://www.google.com/adsbot.html)|DECLARED_BOT",
                "AdsBot-Google-Nobody|UNKNOWN",
                "BlogTraffic/1.4 Feed-Fetcher|DECLARED_BOT",
                "Feed-Fetcher BlogTraffic/1.4|UNKNOWN",
                "libcurl-agent/1.0|UNKNOWN",
                "probe SSL Labs|AUTOMATION",
                "SSL Labs probe|UNKNOWN",
                "PetMatch/3.1 (Android)|UNKNOWN",
                "Mozilla/5.0|UNKNOWN"
            })
    void saysWhatAUserAgentNames(String userAgent, BotClass expected) {
        assertThat(classOf(userAgent)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "((((((((((", "Mozilla/5.0 (", "AdsBot-Google"})
    void anyTextHasAClass(String userAgent) {
        assertThat(classOf(userAgent)).isNotNull();
    }

    @Test
    void aLongUserAgentIsReadToItsBoundOnly() {
        assertThat(classOf("x".repeat(2_048) + "Googlebot/")).isEqualTo(BotClass.UNKNOWN);
        assertThat(classOf("AdsBot-Google-".repeat(10_000))).isEqualTo(BotClass.UNKNOWN);
    }

    @Test
    void saysWhatAProgramIsFor() {
        assertThat(CLASSIFIER.claimed("facebookexternalhit/1.1").purposes()).containsExactly(BotPurpose.SOCIAL_PREVIEW);
        assertThat(CLASSIFIER.claimed(browsers().get(0)).purposes()).isEmpty();
    }
}
