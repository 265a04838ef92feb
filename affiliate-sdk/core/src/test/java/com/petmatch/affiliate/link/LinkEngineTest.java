package com.petmatch.affiliate.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.affiliate.Shop;
import com.petmatch.affiliate.click.ClickRequest;
import com.petmatch.affiliate.link.LinkOutcome.Refused;
import com.petmatch.affiliate.link.RedirectOutcome.Redirect;
import com.petmatch.affiliate.link.RedirectOutcome.RefusedTarget;
import com.petmatch.affiliate.link.RedirectOutcome.UnknownCode;
import com.petmatch.affiliate.program.Program;
import com.petmatch.affiliate.program.ProgramId;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinkEngineTest {

    private final Shop shop = new Shop();
    private final LinkEngine links = shop.affiliates.links();

    private RedirectOutcome follow(String target) {
        return links.follow(Shop.get(target));
    }

    private static String reason(RedirectOutcome outcome) {
        return ((RefusedTarget) outcome).reason().value();
    }

    @Tag("row-44")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/\\evil.example",
                "https:\\\\evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://shop.example@evil.example/",
                "https://user:pw@shop.example/",
                "https://evil.example/",
                "https://shop.example.evil.example/",
                "http://shop.example/",
                "https://shop.example:8443/",
                "https://shop.example/%0d%0aSet-Cookie:x",
                "https://shop.example/%00",
                "https://shop.example/\tx",
                "https://sh\u043ep.example/",
                "https://shop.example\u3002evil/",
                "/plans",
                ""
            })
    void linkNeverLeadsElsewhere(String target) {
        LinkOutcome created = links.create(shop.partner, shop.program.id(), target);

        assertThat(((Refused) created).reason().value()).isEqualTo("affiliate.link.target-refused");
        assertThat(links.deepLinkQuery(shop.link(), target)).isEmpty();
    }

    @Test
    void onlyApprovedPartnersMakeLinks() {
        shop.affiliates.partners().suspend(shop.partner, shop.program.id());

        LinkOutcome suspended = links.create(shop.partner, shop.program.id(), "https://shop.example/");
        LinkOutcome unknown = links.create(shop.partner, new ProgramId(new UUID(9, 9)), "https://shop.example/");

        assertThat(((Refused) suspended).reason().value()).isEqualTo("affiliate.partner.suspended");
        assertThat(((Refused) unknown).reason().value()).isEqualTo("affiliate.program.unknown");
    }

    @Test
    void redirectsToTheStoredTargetAndSetsTheCookie() {
        Link link = shop.link();

        Redirect redirect = (Redirect) follow("/r/" + link.code().value().toLowerCase(Locale.ROOT));

        assertThat(redirect.location()).isEqualTo(URI.create("https://shop.example/plans"));
        assertThat(redirect.setCookie().orElseThrow())
                .startsWith("__Host-pm-click=")
                .endsWith("; Max-Age=2592000; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(RedirectOutcome.HEADERS).containsEntry("Cache-Control", "no-store");
        assertThat(links.ofPartner(shop.partner)).containsExactly(link);
    }

    @Test
    void signedTargetIsBelievedForItsOwnLinkOnly() {
        Link link = shop.link();
        String query =
                links.deepLinkQuery(link, "https://shop.example/breeds?x=1#top").orElseThrow();

        Redirect redirect = (Redirect) follow("/r/" + link.code() + "?" + query);

        assertThat(redirect.location()).isEqualTo(URI.create("https://shop.example/breeds?x=1#top"));
        assertThat(reason(follow("/r/" + shop.link().code() + "?" + query)))
                .isEqualTo("affiliate.link.target-unsigned");
        assertThat(reason(follow("/r/" + link.code() + "?" + query.replace("breeds", "breed"))))
                .isEqualTo("affiliate.link.target-unsigned");
    }

    @ParameterizedTest
    @ValueSource(strings = {"to=%zz", "to=x&sig=1", "to=x&sig=.", "to=x&sig=1.***", "to=x&sig=999.AAAA", "to="})
    void malformedTargetsAreRefused(String query) {
        assertThat(reason(follow("/r/" + shop.link().code() + "?" + query)))
                .isEqualTo("affiliate.link.target-unsigned");
    }

    @Test
    void ordinaryQueryIsIgnored() {
        assertThat(follow("/r/" + shop.link().code() + "?utm_source=x&flag")).isInstanceOf(Redirect.class);
    }

    @Test
    void originThatIsNoLongerAllowedIsRefusedLater() {
        Link link = shop.link();
        shop.affiliates
                .programs()
                .define(
                        Program.of(shop.program.id(), "Moved", URI.create("https://new.example/")),
                        Shop.plan().build());

        assertThat(reason(follow("/r/" + link.code()))).isEqualTo("affiliate.link.target-refused");
    }

    @Test
    void longAddressesAndOtherMethodsAreRefused() {
        assertThat(reason(follow("/r/" + "x".repeat(2_048)))).isEqualTo("affiliate.link.url-too-long");
        assertThat(reason(links.follow(ClickRequest.of("POST", "/r/x", Map.of(), "192.0.2.1"))))
                .isEqualTo("affiliate.link.method-not-allowed");
    }

    @Test
    void foldAnswersEachCase() {
        Link link = shop.link();

        assertThat(fold(follow("/r/" + link.code()))).isEqualTo("302 https://shop.example/plans");
        assertThat(fold(follow("/r/nobody"))).isEqualTo("302 https://shop.example/");
        assertThat(fold(follow("/r/" + link.code() + "?to=//evil"))).isEqualTo("400");
    }

    @Test
    @Tag("row-45")
    void guesserIsSentHomeWithoutALookUp() {
        Link link = shop.link();
        for (int i = 0; i < 20; i++) {
            assertThat(follow("/r/00000000000" + i % 10)).isInstanceOf(UnknownCode.class);
        }

        RedirectOutcome guesser = follow("/r/" + link.code());
        RedirectOutcome other = links.follow(ClickRequest.of("GET", "/r/" + link.code(), Map.of(), "198.51.100.1"));
        shop.clock.advance(Duration.ofMinutes(10));

        assertThat(guesser).isEqualTo(new UnknownCode(URI.create("https://shop.example/")));
        assertThat(other).isInstanceOf(Redirect.class);
        assertThat(follow("/r/" + link.code())).isInstanceOf(Redirect.class);
    }

    private static String fold(RedirectOutcome outcome) {
        return outcome.fold(go -> "302 " + go.location(), unknown -> "302 " + unknown.home(), refused -> "400");
    }
}
