package com.petmatch.affiliate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.attribution.LeadOutcome;
import com.petmatch.affiliate.click.ClickCookie;
import com.petmatch.affiliate.click.ClickRequest;
import com.petmatch.affiliate.click.ConsentSource;
import com.petmatch.affiliate.link.Link;
import com.petmatch.affiliate.link.RedirectOutcome;
import com.petmatch.affiliate.link.RedirectOutcome.Redirect;
import com.petmatch.affiliate.link.RedirectOutcome.RefusedTarget;
import com.petmatch.affiliate.link.RedirectOutcome.UnknownCode;
import com.petmatch.affiliate.program.TierPeriod.Interval;
import com.petmatch.kernel.money.CurrencyCode;
import com.petmatch.kernel.privacy.SubjectId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How links and clicks are abused; extend it with the stores under test. */
public abstract class ClickFaults {

    /** The stores under test; they may hold rows of other tenants. */
    protected abstract AffiliateBackend backend();

    private static long clicks(AffiliateWorld world) {
        Instant now = world.clock().instant();
        return world.affiliates()
                .reports()
                .figures(
                        world.partner(),
                        world.program().id(),
                        CurrencyCode.EUR,
                        new Interval(now.minus(Duration.ofDays(60)), now.plus(Duration.ofDays(60))))
                .clicks();
    }

    private static LeadOutcome lead(AffiliateWorld world, String token, SubjectId customer) {
        return world.affiliates()
                .attribution()
                .bindLead(token, customer, world.clock().instant());
    }

    @Nested
    @Tag("row-42")
    class NotPeople {

        @Test
        void machinesAreRedirectedWithoutTouch() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            Link link = world.link();

            RedirectOutcome head = follow(world, link, "HEAD", Map.of("user-agent", AffiliateWorld.BROWSER));
            RedirectOutcome prefetch = follow(
                    world,
                    link,
                    "GET",
                    Map.of("user-agent", AffiliateWorld.BROWSER, "sec-purpose", "prefetch;prerender"));
            RedirectOutcome bot =
                    follow(world, link, "GET", Map.of("user-agent", "Mozilla/5.0 (compatible; Googlebot/2.1)"));

            for (RedirectOutcome outcome : new RedirectOutcome[] {head, prefetch, bot}) {
                assertThat(outcome).isEqualTo(new Redirect(link.target(), Optional.empty()));
            }
            assertThat(clicks(world)).isZero();
        }

        private RedirectOutcome follow(AffiliateWorld world, Link link, String method, Map<String, String> headers) {
            return world.affiliates()
                    .links()
                    .follow(ClickRequest.of(method, "/r/" + link.code(), headers, "192.0.2.9"));
        }
    }

    @Nested
    @Tag("row-43")
    class DoubleTap {

        @Test
        void countsOncePerVisitorLinkAndHour() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            Link link = world.link();

            String first = world.click(link);
            world.clock().advance(Duration.ofMinutes(59));
            String second = world.click(link);
            world.clock().advance(Duration.ofMinutes(1));
            String third = world.click(link);

            assertThat(second).isEqualTo(first);
            assertThat(third).isNotEqualTo(first);
            assertThat(clicks(world)).isEqualTo(2);
        }

        @Test
        void crowdOfTapsCountsOnce() {
            AffiliateBackend backend = backend();
            AffiliateWorld world = AffiliateWorld.on(backend);
            Link link = world.link();

            Crowd.of(50, backend.connections()).all(() -> world.click(link));

            assertThat(clicks(world)).isEqualTo(1);
        }
    }

    @Nested
    @Tag("row-44")
    class OpenRedirect {

        @Test
        void targetInTheRequestIsNeverBelieved() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            Link link = world.link();

            RedirectOutcome outcome = world.affiliates()
                    .links()
                    .follow(ClickRequest.of("GET", "/r/" + link.code() + "?to=//evil.example", Map.of(), "192.0.2.9"));

            assertThat(outcome).isInstanceOf(RefusedTarget.class);
            assertThat(((RefusedTarget) outcome).reason().value()).isEqualTo("affiliate.link.target-unsigned");
        }
    }

    @Nested
    @Tag("row-45")
    class CodeGuessing {

        @Test
        void unknownCodeGoesHomeWithoutASign() {
            AffiliateWorld world = AffiliateWorld.on(backend());

            RedirectOutcome wellFormed =
                    world.affiliates().links().follow(ClickRequest.of("GET", "/r/000000000000", Map.of(), "192.0.2.9"));
            RedirectOutcome malformed =
                    world.affiliates().links().follow(ClickRequest.of("GET", "/r/?", Map.of(), "192.0.2.9"));

            assertThat(wellFormed).isEqualTo(new UnknownCode(URI.create("https://shop.example/")));
            assertThat(malformed).isEqualTo(wellFormed);
        }
    }

    @Nested
    @Tag("row-39")
    class CookieStuffing {

        @Test
        void hiddenFrameIsKeptAsEvidenceAndEarnsNothing() {
            AffiliateWorld world = AffiliateWorld.on(backend());
            Link link = world.link();
            ClickRequest frame = ClickRequest.of(
                    "GET",
                    "/r/" + link.code(),
                    Map.of("user-agent", AffiliateWorld.BROWSER, "sec-fetch-dest", "iframe", "sec-fetch-user", "?1"),
                    "192.0.2.9");

            Redirect redirect = (Redirect) world.affiliates().links().follow(frame);
            String token = ClickCookie.unverifiedToken(redirect.setCookie().orElseThrow())
                    .orElseThrow();

            assertThat(lead(world, token, world.person()).reason().orElseThrow().value())
                    .isEqualTo("affiliate.click.stuffing");
            assertThat(clicks(world)).isZero();
        }
    }

    @Nested
    class NoConsent {

        @Test
        void isCountedWithoutAnIdOnTheDevice() {
            AffiliateWorld world = AffiliateWorld.on(
                    backend(), AffiliateWorld.plan().build(), builder -> builder.consent(ConsentSource.unknown()));
            Link link = world.link();

            RedirectOutcome outcome = world.affiliates().links().follow(AffiliateWorld.get(link));

            assertThat(outcome).isEqualTo(new Redirect(link.target(), Optional.empty()));
            assertThat(clicks(world)).isEqualTo(1);
        }
    }
}
