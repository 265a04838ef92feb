package com.petmatch.security.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.address.IpAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-62")
class VerifiedCrawlersTest {

    private static final String GOOGLEBOT = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
    private static final IpAddress CRAWLER = address("66.249.66.1");

    private final AtomicLong nanos = new AtomicLong();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Zone zone = new Zone();
    private final VerifiedCrawlers verified = new VerifiedCrawlers(zone, waiting::add, nanos::get);
    private final BotClassifier classifier = new BotClassifier(CrawlerHosts.standard(), verified);

    /** Names and addresses of a test, and what was asked. */
    private static final class Zone implements ReverseDns {

        private final Map<IpAddress, List<String>> names = new HashMap<>();
        private final Map<String, List<IpAddress>> addresses = new HashMap<>();
        private final List<IpAddress> asked = new ArrayList<>();
        private boolean isDown;

        private void host(IpAddress address, String name) {
            names.put(address, List.of(name));
            addresses.put(name, List.of(address));
        }

        @Override
        public List<String> names(IpAddress address) {
            asked.add(address);
            if (isDown) {
                throw new IllegalStateException("resolver down");
            }
            return names.getOrDefault(address, List.of());
        }

        @Override
        public List<IpAddress> addresses(String name) {
            return addresses.getOrDefault(name, List.of());
        }
    }

    private static IpAddress address(String text) {
        return IpAddress.parse(text).orElseThrow();
    }

    private BotVerdict classify() {
        return classifier.classify(GOOGLEBOT, CRAWLER);
    }

    private void resolve() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }

    @Test
    void aCrawlerIsUnprovenUntilItsNameIsConfirmedBothWays() {
        zone.host(CRAWLER, "crawl-66-249-66-1.googlebot.com");

        assertThat(classify().isPending()).isTrue();
        assertThat(classify().botClass()).isEqualTo(BotClass.DECLARED_BOT);
        assertThat(zone.asked).as("never on the path of the request").isEmpty();
        assertThat(waiting).hasSize(1);
        resolve();
        assertThat(classify().botClass()).isEqualTo(BotClass.VERIFIED_CRAWLER);
        assertThat(classify().isPending()).isFalse();
        assertThat(verified.isVerified(AddressPrefix.of(CRAWLER, 32))).isTrue();
        assertThat(verified.asExemption().test(AddressPrefix.of(address("66.249.66.2"), 32)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crawl.evilgooglebot.com",
                "googlebot.com.evil.example",
                "googlebot.com",
                "66-249-66-1.bc.googleusercontent.com",
                "googlebot.example"
            })
    void aNameOutsideTheDomainProvesNothing(String name) {
        zone.host(CRAWLER, name);
        classify();
        resolve();

        assertThat(classify().botClass()).isEqualTo(BotClass.DECLARED_BOT);
        assertThat(classify().isPending()).isFalse();
        assertThat(verified.isVerified(AddressPrefix.of(CRAWLER, 32))).isFalse();
    }

    @Test
    void aNameThatDoesNotPointBackProvesNothing() {
        zone.names.put(CRAWLER, List.of("crawl.googlebot.com"));
        zone.addresses.put("crawl.googlebot.com", List.of(address("66.249.66.99")));
        classify();
        resolve();

        assertThat(classify().botClass()).isEqualTo(BotClass.DECLARED_BOT);
    }

    @Test
    void aProofHoldsForADayAndARefutationForAnHour() {
        zone.host(CRAWLER, "Crawl.GoogleBot.com.");
        classify();
        resolve();
        nanos.addAndGet(Duration.ofHours(23).toNanos());
        assertThat(classify().botClass()).isEqualTo(BotClass.VERIFIED_CRAWLER);
        zone.names.clear();
        nanos.addAndGet(Duration.ofHours(1).toNanos() + 1);
        assertThat(classify().isPending()).isTrue();
        resolve();

        nanos.addAndGet(Duration.ofMinutes(59).toNanos());
        classify();
        assertThat(waiting).isEmpty();
        nanos.addAndGet(Duration.ofMinutes(1).toNanos() + 1);
        classify();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void aResolverThatFailsProvesAndRefutesNothingAndIsAskedAgainAfterAMinute() {
        zone.host(CRAWLER, "crawl.googlebot.com");
        zone.isDown = true;
        classify();
        resolve();
        assertThat(classify().isPending()).isTrue();
        assertThat(waiting).isEmpty();

        zone.isDown = false;
        nanos.addAndGet(Duration.ofMinutes(1).toNanos() + 1);
        classify();
        resolve();
        assertThat(classify().botClass()).isEqualTo(BotClass.VERIFIED_CRAWLER);
    }

    @Test
    void aFloodOfPretendersStartsAFewLookUpsOnly() {
        for (int i = 0; i < 1_000; i++) {
            classifier.classify(GOOGLEBOT, IpAddress.ofIpv4(0x0a000000 + i));
        }

        assertThat(waiting).hasSize(64);
        resolve();
        classifier.classify(GOOGLEBOT, IpAddress.ofIpv4(0x0a000000 + 999));
        assertThat(waiting).hasSize(1);
    }

    @Test
    void anExecutorThatRejectsLeavesTheCrawlerUnproven() {
        VerifiedCrawlers busy = new VerifiedCrawlers(
                zone,
                task -> {
                    throw new RejectedExecutionException("full");
                },
                nanos::get);
        BotClassifier unsure = new BotClassifier(CrawlerHosts.standard(), busy);
        for (int i = 0; i < 200; i++) {
            assertThat(unsure.classify(GOOGLEBOT, IpAddress.ofIpv4(i)).isPending())
                    .isTrue();
        }
    }

    @Test
    void aHostNamesMoreOperators() {
        BotClassifier own = new BotClassifier(
                CrawlerHosts.standard().with("facebookexternalhit", List.of("Crawler.Partner.example")), verified);
        zone.host(CRAWLER, "n1.crawler.partner.example");
        own.classify("facebookexternalhit/1.1", CRAWLER);
        resolve();

        assertThat(own.classify("facebookexternalhit/1.1", CRAWLER).botClass()).isEqualTo(BotClass.VERIFIED_CRAWLER);
    }
}
