package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.BEN;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static com.petmatch.security.testkit.SecuritySamples.family;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.refresh.RefreshFamily;
import com.petmatch.security.refresh.RefreshStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every {@link RefreshStore} promises. */
public abstract class RefreshStoreContract {

    /** For extending test classes. */
    protected RefreshStoreContract() {}

    /** The store under test, empty. */
    protected abstract RefreshStore store();

    /** Transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void findsAFamilyInItsTenantOnly() {
        RefreshFamily family = family(ANNA, Duration.ZERO);
        insert(family);

        assertThat(store().find(CLINIC, family.id())).contains(family);
        assertThat(store().find(OTHER, family.id())).isEmpty();
    }

    @Test
    void listsTheNewestFirstAndOnlyTheSubjects() {
        RefreshFamily old = family(ANNA, Duration.ofHours(1));
        RefreshFamily young = family(ANNA, Duration.ofMinutes(1));
        insert(old);
        insert(young);
        insert(family(BEN, Duration.ZERO));

        assertThat(store().ofSubject(CLINIC, ANNA)).containsExactly(young, old);
        assertThat(store().ofSubject(OTHER, ANNA)).isEmpty();
    }

    @Test
    void keepsTheNewestOnly() {
        for (int minutes = 5; minutes >= 1; minutes--) {
            insert(family(ANNA, Duration.ofMinutes(minutes)));
        }

        assertThat(store().ofSubject(CLINIC, ANNA))
                .extracting(RefreshFamily::openedAt)
                .containsExactly(NOW.minusSeconds(60), NOW.minusSeconds(120), NOW.minusSeconds(180));
    }

    @Test
    void keepsNoMoreUnderParallelOpenings() throws Exception {
        Races.winners(8, () -> {
            insert(family(ANNA, Duration.ZERO));
            return true;
        });

        assertThat(store().ofSubject(CLINIC, ANNA)).hasSize(3);
    }

    @Test
    void replacesOnlyTheGenerationItWasShown() {
        RefreshFamily first = family(ANNA, Duration.ofMinutes(5));
        insert(first);
        RefreshFamily second = next(first);

        assertThat(store().replace(CLINIC, first, second)).isTrue();
        assertThat(store().replace(CLINIC, first, second)).isFalse();
        assertThat(store().replace(OTHER, second, next(second))).isFalse();
        assertThat(store().find(CLINIC, first.id())).contains(second);
    }

    @Test
    void oneOfManyRotationsWins() throws Exception {
        RefreshFamily first = family(ANNA, Duration.ofMinutes(5));
        insert(first);

        assertThat(Races.winners(8, () -> store().replace(CLINIC, first, next(first))))
                .isEqualTo(1);
        assertThat(store().find(CLINIC, first.id()).orElseThrow().generation()).isEqualTo(2);
    }

    @Test
    void aRolledBackRotationDidNotHappen() {
        RefreshFamily first = family(ANNA, Duration.ofMinutes(5));
        insert(first);

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().replace(CLINIC, first, next(first));
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(store().find(CLINIC, first.id())).contains(first);
    }

    @Test
    void deletesOnlyWhatBelongsToTheSubjectAndOnlyOnce() throws Exception {
        RefreshFamily family = family(ANNA, Duration.ZERO);
        insert(family);

        assertThat(store().delete(CLINIC, BEN, family.id())).isFalse();
        assertThat(store().delete(OTHER, ANNA, family.id())).isFalse();
        assertThat(Races.winners(8, () -> store().delete(CLINIC, ANNA, family.id())))
                .isEqualTo(1);
        assertThat(store().replace(CLINIC, family, next(family))).isFalse();
    }

    @Test
    void deletesAllOfOneSubject() {
        insert(family(ANNA, Duration.ZERO));
        insert(family(ANNA, Duration.ofMinutes(1)));
        insert(family(BEN, Duration.ZERO));

        assertThat(store().deleteAll(CLINIC, ANNA)).isEqualTo(2);
        assertThat(store().deleteAll(OTHER, BEN)).isZero();
        assertThat(store().ofSubject(CLINIC, BEN)).hasSize(1);
    }

    @Test
    void deletesWhatIsOverInPortions() {
        insert(family(ANNA, Duration.ofHours(2)));
        insert(family(BEN, Duration.ofHours(2)));
        insert(family(ANNA, Duration.ZERO));

        assertThat(store().deleteOver(CLINIC, NOW.minusSeconds(60), NOW.minusSeconds(3_600), 1))
                .isEqualTo(1);
        assertThat(store().deleteOver(CLINIC, NOW.minusSeconds(60), NOW.minusSeconds(3_600), 9))
                .isEqualTo(1);
        assertThat(store().ofSubject(CLINIC, ANNA)).hasSize(1);
    }

    private static RefreshFamily next(RefreshFamily family) {
        return new RefreshFamily(
                family.id(),
                family.subject(),
                family.generation() + 1,
                SecuritySamples.hash(),
                2,
                family.binding(),
                family.device(),
                family.openedAt(),
                NOW);
    }

    private void insert(RefreshFamily family) {
        unitOfWork().inTransaction(() -> store().insert(CLINIC, family, 3));
    }
}
