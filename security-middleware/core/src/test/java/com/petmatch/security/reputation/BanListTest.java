package com.petmatch.security.reputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.event.SecurityEvent.AccountBanned;
import com.petmatch.security.event.SecurityEvent.Banned;
import com.petmatch.security.event.SecurityEvent.Unbanned;
import com.petmatch.security.reputation.BanOutcome.Placed;
import com.petmatch.security.reputation.BanOutcome.Reason;
import com.petmatch.security.reputation.BanOutcome.Spared;
import com.petmatch.security.reputation.BanOutcome.Standing;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BanListTest extends ReputationScene {

    private static final BanCause.Operator DECISION = new BanCause.Operator("op-7", "scrapes prices");

    private BanOutcome misdeeds(BanList list, String prefix) {
        return list.banForMisdeeds(
                network(prefix),
                List.of(new Misdeed(Signal.CANARY_KEY, clock.instant(), "r-1")),
                BanLengths.standard());
    }

    private boolean isOut(BanList list, String address) {
        return list.banned(address(address)).isPresent();
    }

    @Test
    void everyBanHasEvidenceAndIsTold() {
        misdeeds(bans, "192.0.2.1/32");
        bans.ban(network("198.51.100.0/24"), Duration.ofDays(2), DECISION);

        assertThat(bans.list()).extracting(ban -> ban.cause().evidence()).allMatch(list -> !list.isEmpty());
        assertThat(events).hasOnlyElementsOfType(Banned.class).hasSize(2);
        assertThat(((Banned) events.get(0)).evidence())
                .singleElement()
                .asString()
                .contains("CANARY_KEY r-1");
        assertThat(((Banned) events.get(1)).evidence()).containsExactly("op-7: scrapes prices");
        assertThatThrownBy(() -> new BanCause.Misdeeds(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BanCause.Operator("op", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @Tag("row-63")
    @ValueSource(strings = {"192.0.0.0/23", "10.0.0.0/8", "0.0.0.0/0", "2001:db8::/47", "2000::/16"})
    void aNetworkThatIsTooWideIsNeverBannedByPoints(String prefix) {
        assertThat(misdeeds(bans, prefix)).isEqualTo(new Spared(Reason.TOO_WIDE));
        assertThat(bans.ban(network(prefix), Duration.ofHours(1), DECISION)).isInstanceOf(Placed.class);
    }

    @ParameterizedTest
    @Tag("row-63")
    @ValueSource(strings = {"192.0.2.0/24", "192.0.2.1/32", "2001:db8::/48", "2001:db8::/64"})
    void aNetworkThatIsNarrowEnoughIsBanned(String prefix) {
        assertThat(misdeeds(bans, prefix)).isInstanceOf(Placed.class);
    }

    @Test
    @Tag("row-63")
    void whoIsAllowedIsNeverBannedByPointsNorWithItsNeighbours() {
        BanList list = list(
                BanExemptions.standard()
                        .allowing(List.of(AddressPrefix.parse("192.0.2.7/32").orElseThrow())),
                100);

        assertThat(misdeeds(list, "192.0.2.7/32")).isEqualTo(new Spared(Reason.ALLOW_LISTED));
        assertThat(misdeeds(list, "192.0.2.0/24")).isEqualTo(new Spared(Reason.ALLOW_LISTED));
        assertThat(misdeeds(list, "192.0.2.8/32")).isInstanceOf(Placed.class);
    }

    @Test
    @Tag("row-62")
    void aVerifiedCrawlerIsNeverBannedByPoints() {
        BanList list = list(
                BanExemptions.standard()
                        .verifiedCrawlers(network -> network.toString().equals("192.0.2.9/32")),
                100);

        assertThat(misdeeds(list, "192.0.2.9/32")).isEqualTo(new Spared(Reason.VERIFIED_CRAWLER));
        assertThat(over(list).isDoubtful(network("192.0.2.9/32"))).isFalse();
        assertThat(misdeeds(list, "192.0.2.8/32")).isInstanceOf(Placed.class);
    }

    @ParameterizedTest
    @Tag("row-63")
    @CsvSource({"100.64.0.1/32,10", "100.127.255.255/32,10", "203.0.113.5/32,10", "100.63.255.255/32,160"})
    void aSharedNetworkIsOutForAtMostTenMinutesHoweverOften(String prefix, int minutesAtLast) {
        BanList list = list(
                BanExemptions.standard()
                        .sharing(List.of(AddressPrefix.parse("203.0.113.0/24").orElseThrow())),
                100);
        Ban last = ((Placed) misdeeds(list, prefix)).ban();
        for (int i = 0; i < 4; i++) {
            pass(last.length());
            last = ((Placed) misdeeds(list, prefix)).ban();
        }

        assertThat(last.length()).isEqualTo(Duration.ofMinutes(minutesAtLast));
    }

    @Test
    @Tag("row-63")
    void whoSharesAnAddressDoesNotPayForAnotherAccountNorTheOtherWayRound() {
        reputation.record(ScoreKey.of(ANNA), Signal.CANARY_KEY, "r");

        assertThat(bans.banned(ANNA)).isPresent();
        assertThat(bans.banned(address("192.0.2.1"))).isEmpty();
        assertThat(events).singleElement().isInstanceOf(AccountBanned.class);
        misdeeds(bans, "192.0.2.1/32");
        assertThat(bans.banned(new SubjectId(new UUID(0, 2)))).isEmpty();
    }

    @Test
    @Tag("row-63")
    void anOperatorLetsSomebodyInAgainWithNameAndReason() {
        misdeeds(bans, "192.0.2.1/32");

        assertThat(bans.unban(network("192.0.2.1/32"), "op-7", "framed")).isTrue();
        assertThat(isOut(bans, "192.0.2.1")).isFalse();
        assertThat(bans.list()).isEmpty();
        assertThat(events).last().isInstanceOfSatisfying(Unbanned.class, told -> {
            assertThat(told.actor()).isEqualTo("op-7");
            assertThat(told.reason()).isEqualTo("framed");
        });
        assertThat(bans.unban(network("192.0.2.1/32"), "op-7", "again")).isFalse();
        bans.refresh();
        assertThat(isOut(bans, "192.0.2.1")).isFalse();
        assertThat(((Placed) misdeeds(bans, "192.0.2.1/32")).ban().repeat()).isEqualTo(1);
    }

    @Test
    void aBanThatHoldsStandsAndIsNotProlonged() {
        Ban first = ((Placed) misdeeds(bans, "192.0.2.1/32")).ban();
        pass(Duration.ofMinutes(9));

        assertThat(misdeeds(bans, "192.0.2.1/32")).isEqualTo(new Standing(first));
        pass(Duration.ofMinutes(1));
        assertThat(isOut(bans, "192.0.2.1")).isFalse();
    }

    @Test
    void aNarrowBanThatEndedHidesNoWiderOne() {
        misdeeds(bans, "192.0.2.1/32");
        bans.ban(network("192.0.2.0/24"), Duration.ofHours(5), DECISION);
        for (boolean inTable : new boolean[] {false, true}) {
            assertThat(isOut(bans, "192.0.2.1")).as("in table " + inTable).isTrue();
            pass(Duration.ofMinutes(11));
            assertThat(isOut(bans, "192.0.2.1")).as("in table " + inTable).isTrue();
            assertThat(isOut(bans, "192.0.3.1")).isFalse();
            bans.refresh();
        }
    }

    @Test
    @Tag("row-13")
    void aClockThatJumpsNeitherThawsNorProlongsABan() {
        misdeeds(bans, "192.0.2.1/32");
        clock.advance(Duration.ofDays(300));
        bans.refresh();
        assertThat(isOut(bans, "192.0.2.1")).isTrue();
        clock.advance(Duration.ofDays(-600));
        bans.refresh();
        nanos.addAndGet(Duration.ofMinutes(10).toNanos() - 1);
        assertThat(isOut(bans, "192.0.2.1")).isTrue();

        nanos.addAndGet(1);
        assertThat(isOut(bans, "192.0.2.1")).isFalse();
        bans.refresh();
        assertThat(isOut(bans, "192.0.2.1")).as("the store still gives it").isFalse();
        assertThat(misdeeds(bans, "192.0.2.1/32")).isInstanceOf(Placed.class);
    }

    @Test
    @Tag("row-13")
    void aBanReadWithAClockSetBackLastsNoLongerThanItsLength() {
        misdeeds(bans, "192.0.2.1/32");
        clock.advance(Duration.ofDays(-10));
        BanList restarted = list(BanExemptions.standard(), 100);
        restarted.refresh();

        assertThat(isOut(restarted, "192.0.2.1")).isTrue();
        nanos.addAndGet(Duration.ofMinutes(10).toNanos());
        assertThat(isOut(restarted, "192.0.2.1")).isFalse();
    }

    @Test
    void anotherNodePlacesAndLiftsBans() {
        BanList other = list(BanExemptions.standard(), 100);
        misdeeds(bans, "192.0.2.1/32");
        assertThat(isOut(other, "192.0.2.1")).isFalse();

        other.refresh();
        assertThat(isOut(other, "192.0.2.1")).isTrue();
        pass(Duration.ofSeconds(1));
        bans.unban(network("192.0.2.1/32"), "op-7", "framed");
        other.refresh();
        assertThat(isOut(other, "192.0.2.1")).isFalse();
        assertThat(other.list()).isEmpty();
    }

    @Test
    @Tag("row-64")
    void aFullListTakesNoMoreAndGivesUpNone() {
        BanList small = list(BanExemptions.standard(), 3);
        for (int i = 1; i <= 3; i++) {
            misdeeds(small, "192.0.2." + i + "/32");
        }

        assertThat(misdeeds(small, "192.0.2.4/32")).isEqualTo(new Spared(Reason.LIST_FULL));
        assertThat(small.list()).hasSize(3);
        pass(Duration.ofMinutes(10));
        assertThat(misdeeds(small, "192.0.2.4/32")).isInstanceOf(Placed.class);
    }

    @Test
    void manyBansAreFoundWithAndWithoutTheTable() {
        BanList many = list(BanExemptions.standard(), 20_000);
        for (int i = 0; i < 6_000; i++) {
            misdeeds(many, "10." + (i >> 8) + "." + (i & 255) + ".1/32");
        }

        assertThat(isOut(many, "10.0.0.1")).isTrue();
        assertThat(isOut(many, "10.23.111.1")).isTrue();
        assertThat(isOut(many, "10.0.0.2")).isFalse();
        many.refresh();
        assertThat(many.list()).hasSize(6_000);
        assertThat(isOut(many, "10.23.111.1")).isTrue();
    }

    @Test
    @Tag("row-64")
    void aFullStoreInMemoryForgetsEndedBansOnly() {
        InMemoryBanStore small = new InMemoryBanStore(2);
        for (int i = 1; i <= 4; i++) {
            Ban ban = new Ban(
                    network("192.0.2." + i + "/32"),
                    clock.instant(),
                    clock.instant().plusSeconds(i == 2 ? 3_600 : 1),
                    1,
                    DECISION,
                    Optional.empty(),
                    1);
            assertThat(small.insert(TenantId.SINGLE, ban)).isTrue();
            pass(Duration.ofSeconds(2));
        }

        assertThat(small.find(TenantId.SINGLE, network("192.0.2.1/32"))).isEmpty();
        assertThat(small.find(TenantId.SINGLE, network("192.0.2.2/32"))).isPresent();
        assertThat(small.find(TenantId.SINGLE, network("192.0.2.4/32"))).isPresent();
    }
}
