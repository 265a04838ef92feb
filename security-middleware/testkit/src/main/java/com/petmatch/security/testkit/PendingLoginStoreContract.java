package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static com.petmatch.security.testkit.SecuritySamples.hash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.login.LookupKey;
import com.petmatch.security.login.PendingLogin;
import com.petmatch.security.login.PendingLogin.Purpose;
import com.petmatch.security.login.PendingLoginStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link PendingLoginStore} promises. */
@Tag("row-31")
public abstract class PendingLoginStoreContract {

    /** For extending test classes. */
    protected PendingLoginStoreContract() {}

    /** The store under test, empty. */
    protected abstract PendingLoginStore store();

    /** Transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void findsALoginByItsHashInItsTenant() {
        PendingLogin login = inserted();

        assertThat(store().find(CLINIC, login.hash())).contains(login);
        assertThat(store().find(OTHER, login.hash())).isEmpty();
        assertThat(store().find(CLINIC, hash())).isEmpty();
    }

    @Test
    void oneOfManyRacingTriesIsWritten() throws Exception {
        PendingLogin login = inserted();
        PendingLogin next = new PendingLogin(
                login.purpose(),
                login.hash(),
                ANNA,
                login.account(),
                true,
                1,
                NOW,
                login.expiresAt(),
                login.version() + 1);

        assertThat(Races.winners(8, () -> store().replace(CLINIC, login, next))).isEqualTo(1);

        assertThat(store().find(CLINIC, login.hash())).contains(next);
        assertThat(store().replace(OTHER, next, next)).isFalse();
    }

    @Test
    void oneOfManyRacingCallersCompletes() throws Exception {
        PendingLogin login = inserted();

        assertThat(store().delete(OTHER, login.hash())).isFalse();
        assertThat(Races.winners(8, () -> store().delete(CLINIC, login.hash()))).isEqualTo(1);
    }

    @Test
    void aRollbackLeavesTheLogin() {
        PendingLogin login = inserted();

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().delete(CLINIC, login.hash());
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(store().find(CLINIC, login.hash())).contains(login);
    }

    @Test
    void deletesExpiredOnesInPortions() {
        inserted();
        inserted();

        assertThat(store().deleteExpired(CLINIC, NOW.plusSeconds(600), 9)).isZero();
        assertThat(store().deleteExpired(OTHER, NOW.plusSeconds(601), 9)).isZero();
        assertThat(store().deleteExpired(CLINIC, NOW.plusSeconds(601), 1)).isEqualTo(1);
        assertThat(store().deleteExpired(CLINIC, NOW.plusSeconds(601), 9)).isEqualTo(1);
    }

    @Test
    void keepsWhatAProofFinishes() {
        PendingLogin signIn = inserted();
        PendingLogin stepUp = inserted(Purpose.STEP_UP);

        assertThat(store().find(CLINIC, signIn.hash()).map(PendingLogin::purpose))
                .contains(Purpose.SIGN_IN);
        assertThat(store().find(CLINIC, stepUp.hash()).map(PendingLogin::purpose))
                .contains(Purpose.STEP_UP);
    }

    private PendingLogin inserted() {
        return inserted(Purpose.SIGN_IN);
    }

    private PendingLogin inserted(Purpose purpose) {
        PendingLogin login =
                new PendingLogin(purpose, hash(), ANNA, new LookupKey("anna"), true, 0, NOW, NOW.plusSeconds(600), 1);
        store().insert(CLINIC, login);
        return login;
    }
}
