package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.address.AddressPrefix;
import com.petmatch.security.reputation.Misdeed;
import com.petmatch.security.reputation.ReputationStore;
import com.petmatch.security.reputation.Score;
import com.petmatch.security.reputation.ScoreKey;
import com.petmatch.security.reputation.Signal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link ReputationStore} promises. */
public abstract class ReputationStoreContract {

    private static final ScoreKey NETWORK = network("192.0.2.1/32");

    /** For extending test classes. */
    protected ReputationStoreContract() {}

    /** The store under test, empty. */
    protected abstract ReputationStore store();

    private static ScoreKey network(String prefix) {
        return ScoreKey.of(AddressPrefix.parse(prefix).orElseThrow());
    }

    private static Score score(double strong, Instant at, long version) {
        return new Score(
                strong,
                1.25,
                at,
                List.of(
                        new Misdeed(Signal.PROBE_PATH, NOW.plusMillis(7), "r-1 /.env, \"quoted\" {é}"),
                        new Misdeed(Signal.LOGIN_FAILURE, NOW, "")),
                version);
    }

    @Test
    void keepsAScorePerKeyAndTenant() {
        Score first = score(39.5, NOW.plusMillis(123), 1);

        assertThat(store().insert(CLINIC, NETWORK, first)).isTrue();
        assertThat(store().insert(CLINIC, NETWORK, first)).isFalse();
        assertThat(store().find(CLINIC, NETWORK)).contains(first);
        assertThat(store().find(OTHER, NETWORK)).isEmpty();
        assertThat(store().find(CLINIC, network("192.0.2.0/24"))).isEmpty();
    }

    @Test
    @Tag("row-63")
    void keepsAccountsApartFromNetworks() {
        Score first = score(10, NOW, 1);
        for (ScoreKey key : List.of(ScoreKey.of(ANNA), network("2001:db8::/64"), network("0.0.0.0/0"))) {
            assertThat(store().insert(CLINIC, key, first)).isTrue();
            assertThat(store().find(CLINIC, key)).contains(first);
        }
    }

    @Test
    void replacesOnlyTheVersionItWasShown() {
        Score first = score(10, NOW, 1);
        Score second = score(100, NOW.plusSeconds(1), 2);
        store().insert(CLINIC, NETWORK, first);

        assertThat(store().replace(CLINIC, NETWORK, first, second)).isTrue();
        assertThat(store().replace(CLINIC, NETWORK, first, second)).isFalse();
        assertThat(store().replace(OTHER, NETWORK, second, first)).isFalse();
        assertThat(store().find(CLINIC, NETWORK)).contains(second);
    }

    @Test
    @Tag("row-63")
    void losesNoPointsOfParallelWriters() throws Exception {
        store().insert(CLINIC, NETWORK, score(0, NOW, 1));

        int counted = Races.winners(8, () -> {
            for (int race = 0; race < 1_000; race++) {
                Score found = store().find(CLINIC, NETWORK).orElseThrow();
                if (store().replace(CLINIC, NETWORK, found, score(found.strong() + 1, NOW, found.version() + 1))) {
                    return true;
                }
            }
            return false;
        });

        assertThat(counted).isEqualTo(8);
        assertThat(store().find(CLINIC, NETWORK)).contains(score(8, NOW, 9));
    }

    @Test
    void removesAndDeletesOldScoresInPortions() {
        store().insert(CLINIC, NETWORK, score(1, NOW, 1));
        store().insert(CLINIC, network("192.0.2.2/32"), score(1, NOW, 1));
        store().insert(CLINIC, network("192.0.2.3/32"), score(1, NOW.plusSeconds(9), 1));
        store().insert(OTHER, NETWORK, score(1, NOW, 1));
        store().remove(CLINIC, NETWORK);
        store().remove(CLINIC, NETWORK);
        store().insert(CLINIC, NETWORK, score(1, NOW, 1));

        assertThat(store().deleteBefore(CLINIC, NOW.plusSeconds(9), 1)).isEqualTo(1);
        assertThat(store().deleteBefore(CLINIC, NOW.plusSeconds(9), 10)).isEqualTo(1);
        assertThat(store().find(CLINIC, network("192.0.2.3/32"))).isPresent();
        assertThat(store().find(OTHER, NETWORK)).isPresent();
    }
}
