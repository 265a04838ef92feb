package com.petmatch.security.testkit;

import static com.petmatch.security.testkit.SecuritySamples.ANNA;
import static com.petmatch.security.testkit.SecuritySamples.BEN;
import static com.petmatch.security.testkit.SecuritySamples.CLINIC;
import static com.petmatch.security.testkit.SecuritySamples.NOW;
import static com.petmatch.security.testkit.SecuritySamples.OTHER;
import static com.petmatch.security.testkit.SecuritySamples.enrolment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.security.totp.TotpEngine;
import com.petmatch.security.totp.TotpEnrolment;
import com.petmatch.security.totp.TotpKeys;
import com.petmatch.security.totp.TotpOutcome;
import com.petmatch.security.totp.TotpStore;
import com.petmatch.testkit.FakeClock;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every {@link TotpStore} promises, and that the engine over it accepts a code once. */
@Tag("row-32")
public abstract class TotpStoreContract {

    /** For extending test classes. */
    protected TotpStoreContract() {}

    /** The store under test, empty. */
    protected abstract TotpStore store();

    /** Transactions that the store joins. */
    protected abstract UnitOfWork unitOfWork();

    @Test
    void keepsOneAppAPersonInItsTenant() {
        TotpEnrolment annas = enrolment(ANNA, TotpEnrolment.State.PENDING);

        assertThat(store().insert(CLINIC, annas)).isTrue();
        assertThat(unitOfWork().inTransaction(() -> store().insert(CLINIC, annas)))
                .isFalse();

        assertThat(store().find(CLINIC, ANNA)).contains(annas);
        assertThat(store().find(OTHER, ANNA)).isEmpty();
        assertThat(store().find(CLINIC, BEN)).isEmpty();
    }

    @Test
    void oneOfManyRacingWritersWins() throws Exception {
        TotpEnrolment present = enrolment(ANNA, TotpEnrolment.State.CONFIRMED);
        store().insert(CLINIC, present);
        TotpEnrolment next = new TotpEnrolment(
                ANNA, present.secret(), present.state(), 99, 3, NOW, NOW.plusSeconds(9), present.version() + 1);

        assertThat(Races.winners(8, () -> store().replace(CLINIC, present, next)))
                .isEqualTo(1);

        assertThat(store().find(CLINIC, ANNA)).contains(next);
        assertThat(store().replace(OTHER, next, next)).isFalse();
    }

    @Test
    void deletesOnce() {
        store().insert(CLINIC, enrolment(ANNA, TotpEnrolment.State.CONFIRMED));

        assertThat(store().delete(OTHER, ANNA)).isFalse();
        assertThat(store().delete(CLINIC, ANNA)).isTrue();
        assertThat(store().delete(CLINIC, ANNA)).isFalse();
    }

    @Test
    void deletesOnlyOldUnconfirmedOnes() {
        store().insert(CLINIC, enrolment(ANNA, TotpEnrolment.State.PENDING));
        store().insert(CLINIC, enrolment(BEN, TotpEnrolment.State.CONFIRMED));

        assertThat(store().deletePending(CLINIC, NOW, 9)).isZero();
        assertThat(store().deletePending(OTHER, NOW.plusSeconds(1), 9)).isZero();
        assertThat(store().deletePending(CLINIC, NOW.plusSeconds(1), 0)).isZero();
        assertThat(store().deletePending(CLINIC, NOW.plusSeconds(1), 9)).isEqualTo(1);
        assertThat(store().find(CLINIC, BEN)).isPresent();
    }

    @Test
    void aRollbackBringsTheAppBack() {
        store().insert(CLINIC, enrolment(ANNA, TotpEnrolment.State.CONFIRMED));

        assertThatThrownBy(() -> unitOfWork().inTransaction(() -> {
                    store().delete(CLINIC, ANNA);
                    throw new IllegalStateException("host failed");
                }))
                .hasMessage("host failed");

        assertThat(store().find(CLINIC, ANNA)).isPresent();
    }

    @Test
    void ofRacingCallersWithOneCodeOneIsAccepted() throws Exception {
        FakeClock clock = FakeClock.at(NOW);
        TotpEngine engine = engine(clock);
        SoftAuthenticator app = confirmed(engine, clock);
        clock.advance(Duration.ofSeconds(30));
        String code = app.code(clock.instant());

        int accepted = Races.winners(8, () -> engine.check(CLINIC, ANNA, code) instanceof TotpOutcome.Accepted);

        assertThat(accepted).isEqualTo(1);
    }

    private TotpEngine engine(FakeClock clock) {
        return TotpEngine.builder()
                .issuer("PetMatch")
                .keys(TotpKeys.of(1, Secret.of(new byte[32])))
                .store(store())
                .logins((tenant, subject) -> {})
                .unitOfWork(unitOfWork())
                .clock(clock)
                .random(new SecureRandom())
                .build();
    }

    private static SoftAuthenticator confirmed(TotpEngine engine, FakeClock clock) {
        SoftAuthenticator app = SoftAuthenticator.of(
                engine.enrol(CLINIC, ANNA, "anna@example.org").orElseThrow());
        assertThat(engine.confirm(CLINIC, ANNA, app.code(clock.instant()))).isInstanceOf(TotpOutcome.Accepted.class);
        return app;
    }
}
