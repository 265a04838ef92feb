package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.BEN;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static com.petmatch.security.testkit.SecuritySamples.credential;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.login.Credential;
import com.petmatch.security.login.CredentialStore;
import com.petmatch.security.login.LookupKey;
import org.junit.jupiter.api.Test;

/** What every {@link CredentialStore} promises. */
public abstract class CredentialStoreContract {

    /** For extending test classes. */
    protected CredentialStoreContract() {}

    /** The store under test, empty. */
    protected abstract CredentialStore store();

    /** Transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void findsWhatWasInsertedByEitherKey() {
        Credential anna = credential(ANNA, "1.anna");

        assertThat(store().insert(CLINIC, anna)).isTrue();

        assertThat(store().find(CLINIC, ANNA)).contains(anna);
        assertThat(store().find(CLINIC, new LookupKey("1.anna"))).contains(anna);
        assertThat(store().find(CLINIC, new LookupKey("1.ben"))).isEmpty();
    }

    @Test
    void holdsWhatItFinds() {
        Credential anna = credential(ANNA, "1.anna");
        store().insert(CLINIC, anna);

        unitOfWork().inTransaction(() -> {
            assertThat(store().hold(CLINIC, ANNA)).contains(anna);
            assertThat(store().hold(CLINIC, BEN)).isEmpty();
            assertThat(store().hold(OTHER, ANNA)).isEmpty();
        });
    }

    @Test
    void keepsTenantsApart() {
        store().insert(CLINIC, credential(ANNA, "1.anna"));

        assertThat(store().find(OTHER, ANNA)).isEmpty();
        assertThat(store().find(OTHER, new LookupKey("1.anna"))).isEmpty();
        assertThat(store().delete(OTHER, ANNA)).isFalse();
        assertThat(store().insert(OTHER, credential(ANNA, "1.anna"))).isTrue();
    }

    @Test
    void takesNeitherKeyTwiceAndLeavesTheTransactionUsable() {
        store().insert(CLINIC, credential(ANNA, "1.anna"));

        unitOfWork().inTransaction(() -> {
            assertThat(store().insert(CLINIC, credential(BEN, "1.anna"))).isFalse();
            assertThat(store().insert(CLINIC, credential(ANNA, "1.other"))).isFalse();
            assertThat(store().insert(CLINIC, credential(BEN, "1.ben"))).isTrue();
        });

        assertThat(store().find(CLINIC, BEN)).isPresent();
    }

    @Test
    void replacesOnlyTheVersionItWasShown() {
        Credential first = credential(ANNA, "1.anna");
        store().insert(CLINIC, first);
        Credential second = new Credential(
                ANNA, new LookupKey("2.anna"), first.hash(), Credential.State.ACTIVE, NOW.plusSeconds(1), 2);

        assertThat(store().replace(CLINIC, first, second)).isTrue();
        assertThat(store().replace(CLINIC, first, second)).isFalse();
        assertThat(store().find(CLINIC, new LookupKey("2.anna"))).contains(second);
        assertThat(store().find(CLINIC, new LookupKey("1.anna"))).isEmpty();
    }

    @Test
    void keepsEachState() {
        Credential present = credential(ANNA, "1.anna");
        store().insert(CLINIC, present);

        for (Credential.State state : Credential.State.values()) {
            Credential next = new Credential(ANNA, present.lookup(), present.hash(), state, NOW, present.version() + 1);
            assertThat(store().replace(CLINIC, present, next)).isTrue();
            assertThat(store().find(CLINIC, ANNA)).contains(next);
            present = next;
        }
    }

    @Test
    void forgetsARolledBackInsert() {
        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().insert(CLINIC, credential(ANNA, "1.anna"));
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(store().find(CLINIC, ANNA)).isEmpty();
        assertThat(store().insert(CLINIC, credential(BEN, "1.anna"))).isTrue();
    }

    @Test
    void letsOneOfManyRegistrationsOfAnAddressWin() throws Exception {
        int winners = Races.winners(
                8, () -> store().insert(CLINIC, credential(new SubjectId(SecuritySamples.IDS.next()), "1.anna")));

        assertThat(winners).isEqualTo(1);
    }

    @Test
    void deletesOnce() {
        store().insert(CLINIC, credential(ANNA, "1.anna"));

        assertThat(store().delete(CLINIC, ANNA)).isTrue();
        assertThat(store().delete(CLINIC, ANNA)).isFalse();
        assertThat(store().find(CLINIC, new LookupKey("1.anna"))).isEmpty();
    }
}
