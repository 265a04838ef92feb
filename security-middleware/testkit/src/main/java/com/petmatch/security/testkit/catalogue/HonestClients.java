package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.address.IpAddress;
import com.petmatch.security.testkit.catalogue.Needs.Reach;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows 62 and 63: nobody is banned for what a browser, or a neighbour, did. */
final class HonestClients {

    private static final Expectation STILL_SERVED = new Expectation.LastAllowed();
    private static final List<String> DECOYS = List.of("/.env", "/wp-login.php", "/.git/config", "/actuator/heapdump");
    private static final List<String> BROWSERS = List.of(
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 "
                    + "Safari/605.1.15",
            "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 "
                    + "Mobile Safari/537.36",
            "WhatsApp/2.23.20.0",
            "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
            "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)");

    private HonestClients() {}

    static Stream<Family> families() {
        return Stream.of(innocents(), neighbours());
    }

    private static Family innocents() {
        Family family = Family.of(62, "decoys hit by the innocent", "2.4.1")
                .needing(Fact.OPEN_GET)
                .needing(Control.DECOYS);
        for (String decoy : DECOYS) {
            family.add(
                    "prefetch-" + Names.of(decoy),
                    STILL_SERVED,
                    facts -> Exchange.of(
                            AttackRequest.get(decoy).with("Sec-Purpose", "prefetch"),
                            AttackRequest.get(facts.value(Fact.OPEN_GET))));
        }
        for (int i = 0; i < BROWSERS.size(); i++) {
            String agent = BROWSERS.get(i);
            family.add(
                    "agent-" + i,
                    Expectation.allowed(),
                    facts -> Exchange.of(
                            AttackRequest.get(facts.value(Fact.OPEN_GET)).with("User-Agent", agent)));
        }
        return family;
    }

    private static Family neighbours() {
        Family family = Family.of(63, "addresses shared or framed", "8.2.4", "2.4.1")
                .reaching(Reach.MEMORY)
                .needing(Fact.OPEN_GET);
        for (String attack : List.of("/.env", "/no-such-page-7", "/%00", "/x/../y")) {
            family.add("others-attack-" + Names.of(attack), STILL_SERVED, facts -> {
                List<AttackRequest> requests = new ArrayList<>(IntStream.range(0, 100)
                        .mapToObj(index -> AttackRequest.get(attack).from(neighbour(index)))
                        .toList());
                requests.add(AttackRequest.get(facts.value(Fact.OPEN_GET)));
                return Exchange.of(requests);
            });
        }
        return family.add("named-by-an-attacker", STILL_SERVED, facts -> {
            AttackRequest framing = AttackRequest.get("/.env").with("X-Forwarded-For", "198.51.100.77");
            List<AttackRequest> requests = new ArrayList<>(IntStream.range(0, 100)
                    .mapToObj(index -> framing.from(neighbour(index)))
                    .toList());
            requests.add(AttackRequest.get(facts.value(Fact.OPEN_GET))
                    .from(IpAddress.parse("198.51.100.77").orElseThrow()));
            return Exchange.of(requests);
        });
    }

    private static IpAddress neighbour(int index) {
        return IpAddress.parse("2001:db8:dddd:" + Integer.toHexString(index) + "::1")
                .orElseThrow();
    }
}
