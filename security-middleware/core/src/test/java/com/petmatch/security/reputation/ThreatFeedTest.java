package com.petmatch.security.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.event.SecurityEvent.FeedRefused;
import com.petmatch.security.reputation.FeedOutcome.Accepted;
import com.petmatch.security.reputation.FeedOutcome.Fault;
import com.petmatch.security.reputation.FeedOutcome.Refused;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-64")
class ThreatFeedTest extends ReputationScene {

    private final ThreatFeed feed = new ThreatFeed("drop-list", TenantId.SINGLE, time, events::add);

    private static String entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "192.0." + (i >> 8) + "." + (i & 255))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void readsAddressesPrefixesAndComments() {
        assertThat(feed.replace("# list\r\n192.0.2.0/24 ; SBL1\r\n\n2001:db8::/32\n203.0.113.9 # one\n"))
                .isEqualTo(new Accepted(3));

        assertThat(feed.contains(address("192.0.2.200"))).isTrue();
        assertThat(feed.contains(address("2001:db8:5::1"))).isTrue();
        assertThat(feed.contains(address("203.0.113.9"))).isTrue();
        assertThat(feed.contains(address("203.0.113.8"))).isFalse();
        assertThat(feed.size()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "0.0.0.0/0,TOO_WIDE", "10.0.0.0/7,TOO_WIDE", "::/0,TOO_WIDE", "2000::/15,TOO_WIDE",
        "192.0.2.1/24,MALFORMED", "example.com,MALFORMED", "192.0.2.1/33,MALFORMED", "192.0.2,MALFORMED",
        "<html>,MALFORMED", "-1.0.0.0,MALFORMED", "192.0.2.1 192.0.2.2,MALFORMED", "fe80::1%eth0,MALFORMED"
    })
    void oneBadLineRefusesTheWholeAndTheOldListStays(String line, Fault fault) {
        feed.replace(entries(5));

        assertThat(feed.replace("198.51.100.1\n" + line + "\n198.51.100.2\n")).isEqualTo(new Refused(fault, 2));
        assertThat(feed.size()).isEqualTo(5);
        assertThat(feed.contains(address("198.51.100.1"))).isFalse();
        assertThat(events).singleElement().isInstanceOfSatisfying(FeedRefused.class, told -> {
            assertThat(told.feed()).isEqualTo("drop-list");
            assertThat(told.fault()).isEqualTo(fault.name());
            assertThat(told.line()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "# nothing today\n"})
    void anEmptyListIsRefused(String text) {
        feed.replace(entries(5));

        assertThat(feed.replace(text)).isEqualTo(new Refused(Fault.EMPTY, 0));
        assertThat(feed.size()).isEqualTo(5);
    }

    @Test
    void aListTenTimesAsLongOrAsShortIsRefusedUntilAnOperatorSaysSo() {
        feed.replace(entries(50));

        assertThat(feed.replace(entries(500))).isEqualTo(new Refused(Fault.CHANGED, 0));
        assertThat(feed.replace(entries(5))).isEqualTo(new Refused(Fault.CHANGED, 0));
        assertThat(feed.replace(entries(499))).isEqualTo(new Accepted(499));
        assertThat(feed.replace(entries(50))).isEqualTo(new Accepted(50));
        assertThat(feed.replaceWhateverItsLength(entries(2_000))).isEqualTo(new Accepted(2_000));
        assertThat(feed.replaceWhateverItsLength("0.0.0.0/0")).isInstanceOf(Refused.class);
    }

    @Test
    void manyWidePrefixesThatAddUpToTheInternetAreRefused() {
        String all = IntStream.range(1, 224).mapToObj(i -> i + ".0.0.0/8").collect(Collectors.joining("\n"));

        String ipv6 = IntStream.range(0x2000, 0x2900)
                .mapToObj(i -> Integer.toHexString(i) + "::/16")
                .collect(Collectors.joining("\n"));

        assertThat(feed.replace(all)).isEqualTo(new Refused(Fault.TOO_MUCH, 0));
        assertThat(feed.replace(ipv6.replace("2002::/16\n", ""))).isEqualTo(new Refused(Fault.TOO_MUCH, 0));
    }

    @Test
    void aListThatGrowsWithoutEndIsRefused() {
        assertThat(feed.replace("#\n".repeat(1_200_001))).isEqualTo(new Refused(Fault.TOO_LARGE, 1_200_001));
        assertThat(feed.replace(" ".repeat(600))).isEqualTo(new Refused(Fault.TOO_LARGE, 1));
        assertThat(feed.size()).isZero();
    }

    @Test
    void tellsItsAgeWhateverTheWallClockDoes() {
        assertThat(feed.age()).isEmpty();
        feed.replace(entries(5));
        pass(Duration.ofHours(3));
        clock.advance(Duration.ofDays(-3));
        feed.replace("");

        assertThat(feed.age()).contains(Duration.ofHours(3));
        assertThatThrownBy(() -> new ThreatFeed("a b", TenantId.SINGLE, clock, events::add))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
