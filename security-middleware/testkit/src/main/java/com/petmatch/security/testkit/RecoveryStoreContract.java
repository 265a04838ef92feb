package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.BEN;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.recovery.RecoveryCode;
import com.petmatch.security.recovery.RecoveryCodes;
import com.petmatch.security.recovery.RecoveryOutcome;
import com.petmatch.security.recovery.RecoveryStore;
import com.petmatch.testkit.FakeClock;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link RecoveryStore} promises, and that the engine over it accepts a code once. */
@Tag("row-32")
public abstract class RecoveryStoreContract {

    private static final RecoveryCode FIRST = new RecoveryCode("1.first", NOW);
    private static final RecoveryCode SECOND = new RecoveryCode("1.second", NOW);

    /** For extending test classes. */
    protected RecoveryStoreContract() {}

    /** The store under test, empty. */
    protected abstract RecoveryStore store();

    /** Transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void keepsTheNewSetOnly() {
        replaceAll(List.of(FIRST));
        replaceAll(List.of(SECOND));

        assertThat(store().unused(CLINIC, ANNA)).containsExactly(SECOND);
        assertThat(store().unused(OTHER, ANNA)).isEmpty();
        assertThat(store().unused(CLINIC, BEN)).isEmpty();
    }

    @Test
    void oneOfManyRacingSpendersWins() throws Exception {
        replaceAll(List.of(FIRST, SECOND));

        assertThat(store().spend(CLINIC, BEN, FIRST)).isFalse();
        assertThat(store().spend(OTHER, ANNA, FIRST)).isFalse();
        assertThat(Races.winners(8, () -> store().spend(CLINIC, ANNA, FIRST))).isEqualTo(1);
        assertThat(store().unused(CLINIC, ANNA)).containsExactly(SECOND);
    }

    @Test
    void racingReplacementsLeaveOneWholeSet() throws Exception {
        AtomicInteger set = new AtomicInteger();

        Races.winners(8, () -> {
            int number = set.incrementAndGet();
            replaceAll(List.of(new RecoveryCode(number + ".a", NOW), new RecoveryCode(number + ".b", NOW)));
            return true;
        });

        List<RecoveryCode> left = store().unused(CLINIC, ANNA);
        assertThat(left).hasSize(2);
        assertThat(left.stream().map(code -> code.tag().charAt(0)).distinct()).hasSize(1);
    }

    @Test
    void aRollbackGivesTheCodeBack() {
        replaceAll(List.of(FIRST));

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().spend(CLINIC, ANNA, FIRST);
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(store().spend(CLINIC, ANNA, FIRST)).isTrue();
    }

    @Test
    void deletesAllOfOnePerson() {
        replaceAll(List.of(FIRST, SECOND));

        assertThat(store().deleteAll(CLINIC, BEN)).isZero();
        assertThat(store().deleteAll(CLINIC, ANNA)).isEqualTo(2);
    }

    @Test
    void ofRacingCallersWithOneCodeOneIsAccepted() throws Exception {
        RecoveryCodes codes = RecoveryCodes.builder()
                .pepper(MacKeys.of(1, Secret.of(new byte[32])))
                .store(store())
                .unitOfWork(unitOfWork())
                .clock(FakeClock.at(NOW))
                .random(new SecureRandom())
                .build();
        String code = codes.issue(CLINIC, ANNA).get(4).revealText();

        int accepted = Races.winners(8, () -> codes.redeem(CLINIC, ANNA, code) instanceof RecoveryOutcome.Accepted);

        assertThat(accepted).isEqualTo(1);
        assertThat(codes.left(CLINIC, ANNA)).isEqualTo(9);
    }

    private void replaceAll(List<RecoveryCode> codes) {
        unitOfWork().inTransaction(() -> store().replaceAll(CLINIC, ANNA, codes));
    }
}
