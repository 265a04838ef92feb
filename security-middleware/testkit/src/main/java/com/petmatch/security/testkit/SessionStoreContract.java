package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.BEN;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static com.petmatch.security.testkit.SecuritySamples.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.session.Session;
import com.petmatch.security.session.SessionStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every {@link SessionStore} promises. */
public abstract class SessionStoreContract {

    /** For extending test classes. */
    protected SessionStoreContract() {}

    /** The store under test, empty. */
    protected abstract SessionStore store();

    /** Transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void findsASessionByItsSecretInItsTenant() {
        Session session = session(ANNA, Duration.ZERO);
        insert(session);

        assertThat(store().find(CLINIC, session.secret())).contains(session);
        assertThat(store().find(OTHER, session.secret())).isEmpty();
        assertThat(store().find(CLINIC, SecuritySamples.hash())).isEmpty();
    }

    @Test
    void listsTheNewestFirstAndOnlyTheSubjects() {
        Session old = session(ANNA, Duration.ofHours(1));
        Session young = session(ANNA, Duration.ofMinutes(1));
        insert(old);
        insert(young);
        insert(session(BEN, Duration.ZERO));

        assertThat(store().ofSubject(CLINIC, ANNA)).containsExactly(young, old);
        assertThat(store().ofSubject(OTHER, ANNA)).isEmpty();
    }

    @Test
    void keepsTheNewestOnly() {
        for (int minutes = 5; minutes >= 1; minutes--) {
            insert(session(ANNA, Duration.ofMinutes(minutes)));
        }

        assertThat(store().ofSubject(CLINIC, ANNA))
                .hasSize(3)
                .extracting(Session::createdAt)
                .containsExactly(NOW.minusSeconds(60), NOW.minusSeconds(120), NOW.minusSeconds(180));
    }

    @Test
    void keepsNoMoreUnderParallelOpenings() throws Exception {
        Races.winners(8, () -> {
            insert(session(ANNA, Duration.ZERO));
            return true;
        });

        assertThat(store().ofSubject(CLINIC, ANNA)).hasSize(3);
    }

    @Test
    void replacesOnlyTheVersionItWasShown() {
        Session first = session(ANNA, Duration.ofMinutes(5));
        insert(first);
        Session second = new Session(
                first.id(),
                ANNA,
                first.secret(),
                first.roles(),
                first.device(),
                first.createdAt(),
                first.authenticatedAt(),
                NOW,
                2);

        assertThat(store().replace(CLINIC, first, second)).isTrue();
        assertThat(store().replace(CLINIC, first, second)).isFalse();
        assertThat(store().find(CLINIC, first.secret())).contains(second);
    }

    @Test
    void deletesOnlyWhatBelongsToTheSubject() {
        Session session = session(ANNA, Duration.ZERO);
        insert(session);

        assertThat(store().delete(CLINIC, BEN, session.id())).isFalse();
        assertThat(store().delete(OTHER, ANNA, session.id())).isFalse();
        assertThat(store().delete(CLINIC, ANNA, session.id())).isTrue();
        assertThat(store().delete(CLINIC, ANNA, session.id())).isFalse();
        assertThat(store().replace(CLINIC, session, session)).isFalse();
    }

    @Test
    void deletesAllOfOneSubject() {
        insert(session(ANNA, Duration.ZERO));
        insert(session(ANNA, Duration.ofMinutes(1)));
        insert(session(BEN, Duration.ZERO));

        assertThat(store().deleteAll(CLINIC, ANNA)).isEqualTo(2);
        assertThat(store().deleteAll(OTHER, BEN)).isZero();
        assertThat(store().ofSubject(CLINIC, BEN)).hasSize(1);
    }

    @Test
    void deletesWhatIsOverInPortions() {
        insert(session(ANNA, Duration.ofHours(2)));
        insert(session(BEN, Duration.ofHours(2)));
        insert(session(ANNA, Duration.ZERO));

        assertThat(store().deleteOver(CLINIC, NOW.minusSeconds(60), NOW.minusSeconds(3_600), 1))
                .isEqualTo(1);
        assertThat(store().deleteOver(CLINIC, NOW.minusSeconds(60), NOW.minusSeconds(3_600), 9))
                .isEqualTo(1);
        assertThat(store().ofSubject(CLINIC, ANNA)).hasSize(1);
    }

    private void insert(Session session) {
        unitOfWork().inTransaction(() -> store().insert(CLINIC, session, 3));
    }
}
