package com.petmatch.security.threatmap;

import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.access.Caller;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.decision.Decision;
import com.petmatch.security.decision.Decision.Allow;
import com.petmatch.security.decision.Decision.Deny;
import com.petmatch.security.decision.Evidence;
import com.petmatch.security.decision.Evidence.Severity;
import com.petmatch.security.decision.ResponseEdits;
import com.petmatch.security.error.SecurityErrors;
import com.petmatch.security.event.SecurityEvent.RequestDecided;
import com.petmatch.security.request.Route;
import com.petmatch.security.request.RouteMatch;
import com.petmatch.testkit.FakeClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("row-76")
class ThreatMapTest {

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final ThreatMap map =
            new ThreatMap(network -> network.toString().startsWith("10.") ? "CO" : "not a country", clock);

    private static AddressPrefix network(String text) {
        return AddressPrefix.parse(text).orElseThrow();
    }

    private static Decision denied(String rule) {
        return new Deny(
                SecurityErrors.CSRF_TOKEN,
                403,
                new RouteMatch.Unmatched(),
                List.of(
                        Evidence.of("CSRF", rule, SecurityErrors.CSRF_TOKEN, Severity.WARNING),
                        new Evidence("FIREWALL", "watched", SecurityErrors.REQUEST_FIELD, Severity.NOTICE, true)),
                ResponseEdits.none());
    }

    private void refuse(String network, String rule) {
        map.on(new RequestDecided(TenantId.SINGLE, clock.instant(), "r", "GET /", network(network), denied(rule)));
    }

    private void pass(long seconds) {
        clock.advance(Duration.ofSeconds(seconds));
    }

    @Test
    void countsRefusalsByTimeCountryAndFamily() {
        for (int i = 0; i < 5; i++) {
            refuse("10.0.0." + i + "/32", "rule-" + i);
        }
        refuse("192.0.2.1/32", "");
        pass(10);

        assertThat(map.cells(0, 10))
                .containsExactly(
                        new ThreatCell(
                                1,
                                Instant.parse("2026-03-01T10:00:00Z"),
                                "CO",
                                "csrf",
                                "deny",
                                5,
                                List.of("rule-0", "rule-1", "rule-2")),
                        new ThreatCell(2, Instant.parse("2026-03-01T10:00:00Z"), "ZZ", "csrf", "deny", 1, List.of()));
    }

    @Test
    void thePublicSeesNoAddressAndNoCellOfFewerThanThreeNetworks() {
        for (int i = 0; i < 100; i++) {
            refuse("10.0.0.1/32", "");
            refuse("10.0.0.2/32", "");
        }
        for (int i = 1; i <= 3; i++) {
            refuse("192.0.2." + i + "/32", "");
        }
        pass(10);

        assertThat(map.publicCells(0, 10)).singleElement().satisfies(cell -> {
            assertThat(cell.country()).isEqualTo("ZZ");
            assertThat(cell.toString()).doesNotContain("192.0.2");
        });
    }

    @Test
    void aFloodIsBoundedAndWhatFoundNoRoomIsCounted() {
        ThreatMap flooded = new ThreatMap(
                network -> "" + (char) ('A' + network.bits() % 26) + (char) ('A' + network.bits() / 26), clock, 100);
        for (int round = 0; round < 3; round++) {
            for (int bits = 0; bits <= 128; bits++) {
                flooded.on(new RequestDecided(
                        TenantId.SINGLE, clock.instant(), "r", "GET /", network("::/" + bits), denied("")));
            }
        }
        pass(10);

        assertThat(flooded.cells(0, 1_000)).hasSize(100).allMatch(cell -> cell.count() == 3);
        assertThat(flooded.dropped()).isEqualTo(3 * 29);
        pass(3_700);
        flooded.on(new RequestDecided(TenantId.SINGLE, clock.instant(), "r", "GET /", network("::/128"), denied("")));
        pass(10);
        assertThat(flooded.cells(0, 1_000)).hasSize(1);
    }

    @Test
    void aStreamGoesOnBehindItsCursorAndShowsClosedCellsOnly() {
        refuse("10.0.0.1/32", "a");
        pass(10);
        refuse("10.0.0.1/32", "b");

        List<ThreatCell> first = map.cells(0, 10);
        assertThat(first).extracting(ThreatCell::cursor).containsExactly(1L);
        pass(10);
        assertThat(map.cells(first.get(0).cursor(), 10))
                .extracting(ThreatCell::rules)
                .containsExactly(List.of("b"));
        assertThat(map.cells(0, 1)).hasSize(1);
        pass(3_700);
        refuse("10.0.0.1/32", "c");
        pass(10);
        assertThat(map.cells(0, 10)).extracting(ThreatCell::cursor).containsExactly(3L);
    }

    @Test
    void aClockThatGoesBackAndALocatorThatThrowsChangeNothing() {
        ThreatMap shaky = new ThreatMap(
                network -> {
                    throw new IllegalStateException("database is gone");
                },
                clock);
        for (long seconds : new long[] {100, 50, 200}) {
            shaky.on(new RequestDecided(
                    TenantId.SINGLE,
                    clock.instant().plusSeconds(seconds),
                    "r",
                    "GET /",
                    network("10.0.0.1/32"),
                    denied("")));
        }
        pass(1_000);

        assertThat(shaky.cells(0, 10)).extracting(ThreatCell::count).containsExactly(2L, 1L);
        assertThat(shaky.cells(0, 10)).extracting(ThreatCell::country).containsOnly("ZZ");
    }

    @Test
    void whatWasAllowedIsNoThreat() {
        Allow allowed = new Allow(
                Caller.anonymous(),
                new RouteMatch.Matched(Route.get("/").open().build(), Map.of()),
                List.of(),
                ResponseEdits.none());
        map.on(new RequestDecided(TenantId.SINGLE, clock.instant(), "r", "GET /", network("10.0.0.1/32"), allowed));
        pass(10);

        assertThat(map.cells(0, 10)).isEmpty();
    }
}
