package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.BEN;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.revocation.RevocationBatch;
import com.petmatch.security.revocation.RevocationStore;
import com.petmatch.security.revocation.RevokedToken;
import com.petmatch.security.revocation.SubjectEpoch;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every {@link RevocationStore} promises. */
public abstract class RevocationStoreContract {

    /** For extending test classes. */
    protected RevocationStoreContract() {}

    /** The store under test, empty. */
    protected abstract RevocationStore store();

    /** Transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void raisesWithTheClockAndNeverFallsBack() {
        SubjectEpoch first = store().raise(CLINIC, ANNA, NOW);
        SubjectEpoch same = store().raise(CLINIC, ANNA, NOW);
        SubjectEpoch earlier = store().raise(CLINIC, ANNA, NOW.minusSeconds(3_600));
        SubjectEpoch later = store().raise(CLINIC, ANNA, NOW.plusSeconds(1));

        assertThat(first).isEqualTo(new SubjectEpoch(CLINIC, ANNA, NOW.toEpochMilli(), NOW));
        assertThat(same.epoch()).isEqualTo(first.epoch() + 1);
        assertThat(earlier.epoch()).isEqualTo(first.epoch() + 2);
        assertThat(earlier.revokedAt()).isEqualTo(NOW);
        assertThat(later.epoch()).isEqualTo(NOW.plusSeconds(1).toEpochMilli());
        assertThat(store().epoch(CLINIC, ANNA)).contains(later);
        assertThat(store().epoch(OTHER, ANNA)).isEmpty();
    }

    @Test
    void losesNoRaiseUnderARace() throws Exception {
        assertThat(Races.winners(8, () -> {
                    store().raise(CLINIC, ANNA, NOW);
                    return true;
                }))
                .isEqualTo(8);

        assertThat(store().epoch(CLINIC, ANNA).orElseThrow().epoch()).isEqualTo(NOW.toEpochMilli() + 7);
    }

    @Test
    void listsATokenOnceAndCountsTheLivingOfItsTenant() throws Exception {
        RevokedToken token = token("a", 60);

        assertThat(Races.winners(8, () -> store().add(ANNA, token))).isEqualTo(1);
        store().add(ANNA, token("b", 0));
        store().add(ANNA, new RevokedToken(OTHER, "a", NOW.plusSeconds(60)));

        assertThat(store().liveTokens(CLINIC, NOW)).isEqualTo(1);
    }

    @Test
    void countsTheLivingOfEachSubject() {
        store().add(ANNA, token("a", 60));
        store().add(ANNA, token("b", 60));
        store().add(ANNA, token("c", 0));
        store().add(BEN, token("d", 60));
        store().add(ANNA, new RevokedToken(OTHER, "e", NOW.plusSeconds(60)));

        assertThat(store().liveTokens(CLINIC, ANNA, NOW)).isEqualTo(2);
        assertThat(store().liveTokens(CLINIC, BEN, NOW)).isEqualTo(1);
        assertThat(store().liveTokens(OTHER, ANNA, NOW)).isEqualTo(1);
        assertThat(store().liveTokens(OTHER, BEN, NOW)).isZero();
    }

    @Test
    void tellsWhatIsNewOfAllTenants() {
        SubjectEpoch anna = store().raise(CLINIC, ANNA, NOW);
        store().add(ANNA, token("a", 60));
        RevocationBatch first = store().since(RevocationBatch.BEGINNING);
        SubjectEpoch ben = store().raise(OTHER, BEN, NOW);

        assertThat(first.subjects()).containsExactly(anna);
        assertThat(first.tokens()).containsExactly(token("a", 60));
        assertThat(store().since(first.cursor()).subjects()).contains(ben);
        assertThat(store().since(store().since(first.cursor()).cursor()).subjects())
                .isEmpty();
    }

    @Test
    void tellsAChangedEpochAgain() {
        store().raise(CLINIC, ANNA, NOW);
        long cursor = store().since(RevocationBatch.BEGINNING).cursor();

        SubjectEpoch raised = store().raise(CLINIC, ANNA, NOW.plusSeconds(9));

        assertThat(store().since(cursor).subjects()).containsExactly(raised);
    }

    @Test
    void tellsNothingOfARollback() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().raise(CLINIC, ANNA, NOW);
                    store().add(ANNA, token("a", 60));
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(store().since(RevocationBatch.BEGINNING).subjects()).isEmpty();
        assertThat(store().since(RevocationBatch.BEGINNING).tokens()).isEmpty();
    }

    /** A transaction that began first and commits last is the one that a sequence number loses. */
    @Test
    void missesNoLateCommit() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService slow = Executors.newSingleThreadExecutor();
        try {
            Future<?> late = slow.submit(() -> unitOfWork().inTransaction(() -> {
                store().raise(CLINIC, ANNA, NOW);
                written.countDown();
                awaitQuietly(mayCommit);
            }));
            written.await();
            long cursor = whileItIsOpen(mayCommit);
            mayCommit.countDown();
            late.get();

            assertThat(store().since(cursor).subjects())
                    .extracting(SubjectEpoch::subject)
                    .contains(ANNA);
        } finally {
            slow.shutdownNow();
        }
    }

    @Test
    void forgetsWhatIsOverInPortions() {
        store().raise(CLINIC, ANNA, NOW.minusSeconds(100));
        store().raise(CLINIC, BEN, NOW);
        store().add(ANNA, token("a", -10));
        store().add(ANNA, token("b", 10));

        assertThat(store().deleteOver(NOW.minusSeconds(50), NOW, 1)).isEqualTo(1);
        assertThat(store().deleteOver(NOW.minusSeconds(50), NOW, 9)).isEqualTo(1);
        assertThat(store().epoch(CLINIC, BEN)).isPresent();
        assertThat(store().liveTokens(CLINIC, NOW)).isEqualTo(1);
    }

    /**
     * Another node writes and reads while the slow transaction is open; a store that runs one transaction after the
     * other lets the slow one commit first.
     */
    protected long whileItIsOpen(CountDownLatch mayCommit) {
        store().raise(CLINIC, BEN, NOW);
        return store().since(RevocationBatch.BEGINNING).cursor();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static RevokedToken token(String id, int seconds) {
        return new RevokedToken(CLINIC, id, NOW.plusSeconds(seconds));
    }
}
