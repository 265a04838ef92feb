package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.reputation.Ban;
import com.petmatch.security.reputation.BanCause;
import com.petmatch.security.reputation.BanStore;
import com.petmatch.security.reputation.Misdeed;
import com.petmatch.security.reputation.ScoreKey;
import com.petmatch.security.reputation.Signal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link BanStore} promises. */
public abstract class BanStoreContract {

    private static final ScoreKey NETWORK = network(1);
    private static final BanCause DECISION = new BanCause.Operator("op-7", "scrapes, \"daily\"");

    /** For extending test classes. */
    protected BanStoreContract() {}

    /** The store under test, empty. */
    protected abstract BanStore store();

    private static ScoreKey network(int last) {
        return ScoreKey.of(AddressPrefix.parse("192.0.2." + last + "/32").orElseThrow());
    }

    private static Ban ban(ScoreKey target, Instant until, BanCause cause, long version) {
        return new Ban(target, NOW, until, 3, cause, Optional.empty(), version);
    }

    private static Ban ban(ScoreKey target, Instant until) {
        BanCause cause = new BanCause.Misdeeds(List.of(new Misdeed(Signal.CANARY_KEY, NOW, "r-1, {}")));
        return ban(target, until, cause, 1);
    }

    private static Ban lifted(Ban ban) {
        Optional<Ban.Lift> lift = Optional.of(new Ban.Lift("op-8", "framed", NOW.plusMillis(5)));
        return new Ban(ban.target(), ban.from(), ban.until(), ban.repeat(), ban.cause(), lift, ban.version() + 1);
    }

    @Test
    @Tag("row-63")
    void keepsTheLastBanOfATargetWithItsEvidence() {
        Ban first = ban(NETWORK, NOW.plusSeconds(600));
        Ban account = ban(ScoreKey.of(ANNA), NOW.plusSeconds(600), DECISION, 1);

        assertThat(store().insert(CLINIC, first)).isTrue();
        assertThat(store().insert(CLINIC, first)).isFalse();
        assertThat(store().insert(CLINIC, account)).isTrue();
        assertThat(store().find(CLINIC, NETWORK)).contains(first);
        assertThat(store().find(CLINIC, ScoreKey.of(ANNA))).contains(account);
        assertThat(store().find(OTHER, NETWORK)).isEmpty();
    }

    @Test
    @Tag("row-63")
    void aLiftedBanKeepsWhoLiftedItAndWhy() {
        Ban first = ban(NETWORK, NOW.plusSeconds(600));
        store().insert(CLINIC, first);

        assertThat(store().replace(CLINIC, first, lifted(first))).isTrue();
        assertThat(store().replace(CLINIC, first, lifted(first))).isFalse();
        assertThat(store().find(CLINIC, NETWORK)).contains(lifted(first));
        Ban again = ban(NETWORK, NOW.plusSeconds(900), DECISION, 3);
        assertThat(store().replace(OTHER, lifted(first), again)).isFalse();
        assertThat(store().replace(CLINIC, lifted(first), again)).isTrue();
        assertThat(store().find(CLINIC, NETWORK)).contains(again);
    }

    @Test
    void listsWhatHoldsTheLongestFirst() {
        Ban ended = ban(network(2), NOW.plusSeconds(10));
        Ban brief = ban(network(3), NOW.plusSeconds(11));
        Ban longest = ban(network(4), NOW.plusSeconds(99));
        Ban pardoned = ban(network(5), NOW.plusSeconds(50));
        List.of(ended, brief, longest, lifted(pardoned)).forEach(ban -> store().insert(CLINIC, ban));
        store().insert(OTHER, ban(NETWORK, NOW.plusSeconds(99)));

        assertThat(store().active(CLINIC, NOW.plusSeconds(10), 10)).containsExactly(longest, brief);
        assertThat(store().active(CLINIC, NOW.plusSeconds(10), 1)).containsExactly(longest);
    }

    @Test
    void oneOfManyParallelBansIsPlaced() throws Exception {
        int placed = Races.winners(8, () -> store().insert(CLINIC, ban(NETWORK, NOW.plusSeconds(600))));

        assertThat(placed).isEqualTo(1);
    }

    @Test
    void deletesEndedBansInPortionsAndRemovesOne() {
        for (int i = 1; i <= 3; i++) {
            store().insert(CLINIC, ban(network(i), NOW.plusSeconds(i)));
        }
        store().insert(OTHER, ban(NETWORK, NOW.plusSeconds(1)));

        assertThat(store().deleteBefore(CLINIC, NOW.plusSeconds(3), 1)).isEqualTo(1);
        assertThat(store().deleteBefore(CLINIC, NOW.plusSeconds(3), 10)).isEqualTo(1);
        assertThat(store().find(CLINIC, network(3))).isPresent();
        store().remove(CLINIC, network(3));
        store().remove(CLINIC, network(3));
        assertThat(store().find(CLINIC, network(3))).isEmpty();
        assertThat(store().find(OTHER, NETWORK)).isPresent();
    }
}
