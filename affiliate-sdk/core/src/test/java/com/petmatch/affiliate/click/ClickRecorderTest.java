package com.petmatch.affiliate.click;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.AffiliateStores;
import com.petmatch.affiliate.Shop;
import com.petmatch.affiliate.click.ClickOutcome.Buffered;
import com.petmatch.affiliate.click.ClickOutcome.Counted;
import com.petmatch.affiliate.click.ClickOutcome.Dropped;
import com.petmatch.affiliate.click.ClickOutcome.NotCounted;
import com.petmatch.affiliate.link.Link;
import com.petmatch.affiliate.partner.PartnerId;
import com.petmatch.kernel.event.InMemoryUnitOfWork;
import com.petmatch.kernel.id.TenantId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class ClickRecorderTest {

    private static ClickRequest from(String address, String agent) {
        return ClickRequest.of("GET", "/r/x", Map.of("User-Agent", agent), address);
    }

    @Test
    void otherAddressAndOtherBrowserAreOtherVisitors() {
        Shop shop = new Shop();
        Link link = shop.link();
        ClickRecorder clicks = shop.affiliates.clicks();
        String firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0";

        assertThat(clicks.record(link, from("192.0.2.1", Shop.BROWSER))).isInstanceOf(Counted.class);
        assertThat(clicks.record(link, from("192.0.2.2", Shop.BROWSER))).isInstanceOf(Counted.class);
        assertThat(clicks.record(link, from("192.0.2.1", firefox))).isInstanceOf(Counted.class);
        assertThat(clicks.record(shop.link(), from("192.0.2.1", Shop.BROWSER))).isInstanceOf(Counted.class);
        assertThat(clicks.record(link, from("192.0.2.1", Shop.BROWSER))).isInstanceOf(NotCounted.class);
        assertThat(shop.told.stream().filter(Counted.class::isInstance)).hasSize(4);
    }

    @Test
    void cookieTellsTheVisitorWhoseAddressChanged() {
        Shop shop = new Shop();
        Link link = shop.link();
        String token = shop.click(link);
        ClickRequest moved = ClickRequest.of(
                "GET",
                "/r/x",
                Map.of("User-Agent", Shop.BROWSER, "Cookie", ClickCookie.NAME + "=" + token),
                "198.51.100.7");

        NotCounted repeated = (NotCounted) shop.affiliates.clicks().record(link, moved);

        assertThat(repeated.reason().value()).isEqualTo("affiliate.click.repeated");
        assertThat(repeated.click())
                .contains(new ClickTokens(Shop.KEYS).verify(token).orElseThrow());
    }

    @Test
    void nothingOfTheRequestIsKept() {
        Shop shop = new Shop();
        Counted counted = (Counted) shop.affiliates.clicks().record(shop.link(), from("192.0.2.77", Shop.BROWSER));

        assertThat(counted.touch().toString()).doesNotContain("192.0.2.77").doesNotContain("Mozilla");
        assertThat(from("192.0.2.77", Shop.BROWSER).toString()).isEqualTo("ClickRequest[GET]");
    }

    @Test
    void missingFetchMetadataIsNeutralAndAMissingUserIsASignal() {
        assertThat(StuffingSignal.isIn(from("192.0.2.1", Shop.BROWSER))).isFalse();
        assertThat(StuffingSignal.isIn(fetch(Map.of("Sec-Fetch-Dest", "document", "Sec-Fetch-User", "?1"))))
                .isFalse();
        assertThat(StuffingSignal.isIn(fetch(Map.of("Sec-Fetch-Dest", "document"))))
                .isTrue();
        assertThat(StuffingSignal.isIn(fetch(Map.of("Sec-Fetch-Dest", "image", "Sec-Fetch-User", "?1"))))
                .isTrue();
    }

    private static ClickRequest fetch(Map<String, String> headers) {
        return ClickRequest.of("GET", "/r/x", headers, "192.0.2.1");
    }

    @Nested
    final class StoreDown {

        private final BrokenSink sink = new BrokenSink();
        private final Shop shop = new Shop();
        private final Link link = shop.link();

        private final ClickRecorder clicks = new ClickRecorder(
                TenantId.SINGLE,
                new ClickRecorder.Parts(
                        sink, BotFilter.standard(), ConsentSource.granted(), shop.clock, shop.ids, new Random(1)),
                new ClickPolicy(Duration.ofHours(1), Duration.ofDays(30), 2),
                Shop.KEYS,
                outcome -> {});

        @Test
        void clicksWaitUpToTheLimitAndTheRestIsCountedAsDropped() {
            assertThat(clicks.record(link, from("192.0.2.1", Shop.BROWSER))).isInstanceOf(Buffered.class);
            assertThat(clicks.visited(link, from("192.0.2.2", Shop.BROWSER))).isPresent();
            assertThat(clicks.record(link, from("192.0.2.3", Shop.BROWSER))).isInstanceOf(Dropped.class);

            assertThat(clicks.waiting()).isEqualTo(2);
            assertThat(clicks.dropped()).isEqualTo(1);
        }

        @Test
        void flushWritesOnceTheStoreIsBack() {
            Buffered buffered = (Buffered) clicks.record(link, from("192.0.2.1", Shop.BROWSER));
            clicks.record(link, from("192.0.2.2", Shop.BROWSER));

            assertThat(clicks.flush(10)).isZero();
            sink.up = true;
            assertThat(clicks.flush(1)).isEqualTo(1);
            assertThat(clicks.flush(10)).isEqualTo(1);

            assertThat(clicks.waiting()).isZero();
            assertThat(sink.find(TenantId.SINGLE, buffered.click().orElseThrow()))
                    .contains(buffered.touch());
        }

        private final class BrokenSink implements ClickSink {

            private final ClickSink working =
                    AffiliateStores.inMemory(new InMemoryUnitOfWork()).clicks();
            private boolean up;

            @Override
            public Touch record(TenantId tenant, Touch touch, Duration window) {
                if (!up) {
                    throw new IllegalStateException("connection refused");
                }
                return working.record(tenant, touch, window);
            }

            @Override
            public Optional<Touch> find(TenantId tenant, ClickId click) {
                return working.find(tenant, click);
            }

            @Override
            public long count(TenantId tenant, PartnerId partner, Instant from, Instant until) {
                return working.count(tenant, partner, from, until);
            }
        }
    }
}
