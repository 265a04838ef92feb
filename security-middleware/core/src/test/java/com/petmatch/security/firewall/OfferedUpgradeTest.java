package com.petmatch.security.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.request.HttpField;
import com.petmatch.security.request.RouteId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fields that attackers use and honest programs too. */
class OfferedUpgradeTest {

    @Test
    void theOfferOfTheJdksOwnClientIsNoAttack() {
        RequestHead head = new RequestHead(
                "GET",
                List.of("plans"),
                List.of(),
                List.of(
                        new HttpField("Connection", "Upgrade, HTTP2-Settings"),
                        new HttpField("Upgrade", "h2c"),
                        new HttpField("HTTP2-Settings", "AAEAAEAAAAIAAAABAAMAAABkAAQBAAAAAAUAAEAA"),
                        new HttpField("User-Agent", "Java-http-client/17.0.15")),
                new RouteId("GET", "/plans"));
        Firewall precise = Firewall.builder().build();

        assertThat(precise.inspectHead(head).isPassed()).isTrue();
        assertThat(precise.with(FirewallSettings.of(FirewallProfile.BALANCED))
                        .inspectHead(head)
                        .isPassed())
                .isFalse();
    }
}
