package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.BEN;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static com.petmatch.security.testkit.SecuritySamples.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.security.onetime.OneTimeSecret;
import com.petmatch.security.onetime.OneTimeStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link OneTimeStore} promises. */
@Tag("row-74")
public abstract class OneTimeStoreContract {

    /** For extending test classes. */
    protected OneTimeStoreContract() {}

    /** The store under test, empty. */
    protected abstract OneTimeStore store();

    /** Transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void findsASecretByItsHashInItsTenant() {
        OneTimeSecret secret = secret(ANNA, "verify-email");
        store().insert(CLINIC, secret);

        assertThat(store().find(CLINIC, secret.hash())).contains(secret);
        assertThat(store().find(OTHER, secret.hash())).isEmpty();
        assertThat(store().spend(OTHER, secret.hash())).isFalse();
    }

    @Test
    void letsOneOfManyRacingClicksWin() throws Exception {
        OneTimeSecret secret = secret(ANNA, "verify-email");
        store().insert(CLINIC, secret);

        assertThat(Races.winners(8, () -> store().spend(CLINIC, secret.hash()))).isEqualTo(1);
        assertThat(store().find(CLINIC, secret.hash()).orElseThrow().used()).isTrue();
    }

    @Test
    void aRollbackGivesTheSecretBack() {
        OneTimeSecret secret = secret(ANNA, "verify-email");
        store().insert(CLINIC, secret);

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().spend(CLINIC, secret.hash());
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(store().spend(CLINIC, secret.hash())).isTrue();
    }

    @Test
    void deletesUnusedSecretsOfOnePurposeAndPerson() {
        OneTimeSecret used = secret(ANNA, "verify-email");
        store().insert(CLINIC, used);
        store().spend(CLINIC, used.hash());
        store().insert(CLINIC, secret(ANNA, "verify-email"));
        store().insert(CLINIC, secret(ANNA, "reset-password"));
        store().insert(CLINIC, secret(BEN, "verify-email"));

        assertThat(store().deleteUnused(CLINIC, "verify-email", ANNA)).isEqualTo(1);
        assertThat(store().deleteUnused(CLINIC, "verify-email", ANNA)).isZero();
        assertThat(store().find(CLINIC, used.hash())).isPresent();
        assertThat(store().deleteUnused(CLINIC, "reset-password", ANNA)).isEqualTo(1);
        assertThat(store().deleteUnused(OTHER, "verify-email", BEN)).isZero();
    }

    @Test
    void deletesExpiredSecretsInPortions() {
        store().insert(CLINIC, secret(ANNA, "verify-email"));
        store().insert(CLINIC, secret(BEN, "verify-email"));

        assertThat(store().deleteExpired(CLINIC, NOW.plusSeconds(1_800), 9)).isZero();
        assertThat(store().deleteExpired(CLINIC, NOW.plusSeconds(1_801), 1)).isEqualTo(1);
        assertThat(store().deleteExpired(CLINIC, NOW.plusSeconds(1_801), 9)).isEqualTo(1);
    }
}
