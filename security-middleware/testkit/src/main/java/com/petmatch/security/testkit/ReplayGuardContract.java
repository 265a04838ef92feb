package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static com.petmatch.security.testkit.SecuritySamples.hash;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.security.keys.SecretHash;
import com.petmatch.security.service.ReplayGuard;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link ReplayGuard} promises. */
@Tag("row-73")
public abstract class ReplayGuardContract {

    /** For extending test classes. */
    protected ReplayGuardContract() {}

    /** The guard under test, empty. */
    protected abstract ReplayGuard guard();

    @Test
    void oneOfManyRacingCallersIsFirst() throws Exception {
        SecretHash presented = hash();

        assertThat(Races.winners(8, () -> guard().isFirst(CLINIC, presented, NOW.plusSeconds(300))))
                .isEqualTo(1);
        assertThat(guard().isFirst(CLINIC, presented, NOW.plusSeconds(300))).isFalse();
    }

    @Test
    void tenantsAndThingsAreToldApart() {
        SecretHash presented = hash();
        guard().isFirst(CLINIC, presented, NOW.plusSeconds(300));

        assertThat(guard().isFirst(OTHER, presented, NOW.plusSeconds(300))).isTrue();
        assertThat(guard().isFirst(CLINIC, hash(), NOW.plusSeconds(300))).isTrue();
    }

    @Test
    void forgetsInPortionsWhatIsOver() {
        SecretHash first = hash();
        guard().isFirst(CLINIC, first, NOW);
        guard().isFirst(CLINIC, hash(), NOW);
        guard().isFirst(CLINIC, hash(), NOW.plusSeconds(300));

        assertThat(guard().deleteExpired(CLINIC, NOW, 9)).isZero();
        assertThat(guard().deleteExpired(OTHER, NOW.plusSeconds(1), 9)).isZero();
        assertThat(guard().deleteExpired(CLINIC, NOW.plusSeconds(1), 1)).isEqualTo(1);
        assertThat(guard().deleteExpired(CLINIC, NOW.plusSeconds(1), 9)).isEqualTo(1);
        assertThat(guard().isFirst(CLINIC, first, NOW)).isTrue();
    }
}
