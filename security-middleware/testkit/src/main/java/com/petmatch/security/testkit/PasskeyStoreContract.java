package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.BEN;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static com.petmatch.security.testkit.SecuritySamples.challenge;
import static com.petmatch.security.testkit.SecuritySamples.passkey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.passkey.Passkey;
import com.petmatch.security.passkey.PasskeyChallenge;
import com.petmatch.security.passkey.PasskeyStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link PasskeyStore} promises. */
@Tag("row-71")
public abstract class PasskeyStoreContract {

    /** For extending test classes. */
    protected PasskeyStoreContract() {}

    /** The store under test, empty. */
    protected abstract PasskeyStore store();

    /** Transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void findsAPasskeyInItsTenant() {
        Passkey passkey = passkey(ANNA, "a");
        assertThat(store().insert(CLINIC, passkey, 20)).isEqualTo(PasskeyStore.Insertion.DONE);

        assertThat(store().find(CLINIC, passkey.id())).contains(passkey);
        assertThat(store().find(OTHER, passkey.id())).isEmpty();
        assertThat(store().ofSubject(CLINIC, ANNA)).containsExactly(passkey);
        assertThat(store().ofSubject(OTHER, ANNA)).isEmpty();
    }

    @Test
    void aCredentialIdBelongsToOnePerson() {
        store().insert(CLINIC, passkey(ANNA, "a"), 20);

        PasskeyStore.Insertion second = unitOfWork().inTransaction(() -> store().insert(CLINIC, passkey(BEN, "a"), 20));

        assertThat(second).isEqualTo(PasskeyStore.Insertion.TAKEN);
        assertThat(store().ofSubject(CLINIC, BEN)).isEmpty();
    }

    @Test
    void racingInsertionsDoNotExceedTheLimit() throws Exception {
        AtomicInteger number = new AtomicInteger();

        int done = Races.winners(
                8,
                () -> unitOfWork()
                        .inTransaction(() -> store().insert(CLINIC, passkey(ANNA, "k" + number.incrementAndGet()), 3)
                                == PasskeyStore.Insertion.DONE));

        assertThat(done).isEqualTo(3);
        assertThat(store().ofSubject(CLINIC, ANNA)).hasSize(3);
        assertThat(store().insert(CLINIC, passkey(ANNA, "more"), 3)).isEqualTo(PasskeyStore.Insertion.FULL);
    }

    @Test
    void oneOfManyRacingWritersWins() throws Exception {
        Passkey passkey = passkey(ANNA, "a");
        store().insert(CLINIC, passkey, 20);
        Passkey next = new Passkey(
                passkey.credential(), ANNA, "renamed", passkey.createdAt(), NOW.plusSeconds(5), passkey.version() + 1);

        assertThat(Races.winners(8, () -> store().replace(CLINIC, passkey, next)))
                .isEqualTo(1);

        assertThat(store().find(CLINIC, passkey.id())).contains(next);
        assertThat(store().replace(OTHER, next, next)).isFalse();
    }

    @Test
    void deletesOnlyTheOwnersPasskeys() {
        store().insert(CLINIC, passkey(ANNA, "a"), 20);
        store().insert(CLINIC, passkey(ANNA, "b"), 20);
        store().insert(CLINIC, passkey(BEN, "c"), 20);

        assertThat(store().delete(CLINIC, BEN, passkey(ANNA, "a").id())).isFalse();
        assertThat(store().delete(CLINIC, ANNA, passkey(ANNA, "a").id())).isTrue();
        assertThat(store().delete(CLINIC, ANNA, passkey(ANNA, "a").id())).isFalse();
        assertThat(store().deleteAll(CLINIC, ANNA)).isEqualTo(1);
        assertThat(store().ofSubject(CLINIC, BEN)).hasSize(1);
    }

    @Test
    void listsTheOldestFirst() {
        Passkey younger = passkey(ANNA, "a");
        Passkey older =
                new Passkey(passkey(ANNA, "z").credential(), ANNA, "", NOW.minusSeconds(60), NOW.minusSeconds(60), 1);
        store().insert(CLINIC, older, 20);
        store().insert(CLINIC, younger, 20);

        assertThat(store().ofSubject(CLINIC, ANNA)).containsExactlyElementsOf(List.of(older, younger));
    }

    @Test
    void aChallengeIsTakenOnce() throws Exception {
        PasskeyChallenge challenge = challenge();
        store().open(CLINIC, challenge);

        assertThat(store().take(OTHER, challenge.hash())).isEmpty();
        assertThat(Races.winners(
                        8,
                        () -> store().take(CLINIC, challenge.hash())
                                .filter(challenge::equals)
                                .isPresent()))
                .isEqualTo(1);
    }

    @Test
    void aRollbackLeavesTheChallenge() {
        PasskeyChallenge challenge = challenge();
        store().open(CLINIC, challenge);

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().take(CLINIC, challenge.hash());
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(store().take(CLINIC, challenge.hash())).contains(challenge);
    }

    @Test
    void deletesExpiredChallengesInPortions() {
        store().open(CLINIC, challenge());
        store().open(CLINIC, challenge());

        assertThat(store().deleteExpired(CLINIC, NOW.plusSeconds(300), 9)).isZero();
        assertThat(store().deleteExpired(OTHER, NOW.plusSeconds(301), 9)).isZero();
        assertThat(store().deleteExpired(CLINIC, NOW.plusSeconds(301), 1)).isEqualTo(1);
        assertThat(store().deleteExpired(CLINIC, NOW.plusSeconds(301), 9)).isEqualTo(1);
    }
}
