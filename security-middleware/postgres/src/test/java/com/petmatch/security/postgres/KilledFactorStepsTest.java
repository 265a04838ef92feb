package com.petmatch.security.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.recovery.RecoveryCodes;
import com.petmatch.security.recovery.RecoveryOutcome;
import com.petmatch.security.recovery.RecoveryStore;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.security.session.SessionStore;
import com.petmatch.security.session.SubjectLogins;
import com.petmatch.security.testkit.SoftAuthenticator;
import com.petmatch.security.totp.TotpEngine;
import com.petmatch.security.totp.TotpKeys;
import com.petmatch.security.totp.TotpOutcome;
import com.petmatch.security.totp.TotpStore;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.Fault;
import com.petmatch.testkit.FaultInjector;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.SequentialIds;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that dies within a step leaves a factor either as it was or as it was to be, and never a second use. */
@Tag("row-32")
class KilledFactorStepsTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final FaultInjector faults = new FaultInjector(clock);
    private final SessionEngine sessions = new SessionEngine(
            faults.wrap(SessionStore.class, new PostgresSessionStore(unitOfWork.dataSource())),
            unitOfWork,
            SessionRules.standard(),
            clock,
            new SequentialIds(),
            new SecureRandom());
    private final TotpEngine totp = TotpEngine.builder()
            .issuer("PetMatch")
            .keys(TotpKeys.of(1, Secret.of(new byte[32])))
            .store(faults.wrap(TotpStore.class, new PostgresTotpStore(unitOfWork.dataSource())))
            .logins(SubjectLogins.of(sessions))
            .unitOfWork(unitOfWork)
            .clock(clock)
            .random(new SecureRandom())
            .build();
    private final RecoveryCodes recovery = RecoveryCodes.builder()
            .pepper(MacKeys.of(1, Secret.of(new byte[32])))
            .store(faults.wrap(RecoveryStore.class, new PostgresRecoveryStore(unitOfWork.dataSource())))
            .unitOfWork(unitOfWork)
            .clock(clock)
            .random(new SecureRandom())
            .build();

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @ParameterizedTest
    @CsvSource({"replace, DIE_BEFORE", "replace, DIE_AFTER", "deleteAll, DIE_BEFORE", "deleteAll, DIE_AFTER"})
    void aKilledConfirmationChangesNothing(String method, Fault.Kind kind) {
        SoftAuthenticator app =
                SoftAuthenticator.of(totp.enrol(TENANT, ANNA, "anna").orElseThrow());
        sessions.open(TENANT, ANNA, Set.of(RoleId.of("owner")), "Firefox");
        killedAt(method, kind, () -> totp.confirm(TENANT, ANNA, app.code(clock.instant())));

        assertThat(totp.isOn(TENANT, ANNA)).isFalse();
        assertThat(sessions.list(TENANT, ANNA)).hasSize(1);
        assertThat(totp.confirm(TENANT, ANNA, app.code(clock.instant()))).isEqualTo(new TotpOutcome.Accepted());
        assertThat(sessions.list(TENANT, ANNA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"delete, DIE_BEFORE", "delete, DIE_AFTER", "deleteAll, DIE_BEFORE", "deleteAll, DIE_AFTER"})
    void aKilledRemovalKeepsTheFactorAndTheSessions(String method, Fault.Kind kind) {
        confirmed();
        sessions.open(TENANT, ANNA, Set.of(RoleId.of("owner")), "Firefox");
        killedAt(method, kind, () -> totp.remove(TENANT, ANNA));

        assertThat(totp.isOn(TENANT, ANNA)).isTrue();
        assertThat(sessions.list(TENANT, ANNA)).hasSize(1);
        assertThat(totp.remove(TENANT, ANNA)).isTrue();
        assertThat(sessions.list(TENANT, ANNA)).isEmpty();
    }

    @Test
    void aCodeWhoseAnswerWasLostIsSpent() {
        SoftAuthenticator app = confirmed();
        String code = app.code(clock.instant());
        killedAt("replace", Fault.Kind.DIE_AFTER, () -> totp.check(TENANT, ANNA, code));

        assertThat(totp.check(TENANT, ANNA, code)).isEqualTo(new TotpOutcome.Replayed());
    }

    @ParameterizedTest
    @CsvSource({"replaceAll, DIE_BEFORE", "replaceAll, DIE_AFTER"})
    void killedNewCodesLeaveTheFormerOnes(String method, Fault.Kind kind) {
        String former = recovery.issue(TENANT, ANNA).get(0).revealText();
        killedAt(method, kind, () -> recovery.issue(TENANT, ANNA));

        assertThat(recovery.left(TENANT, ANNA)).isEqualTo(10);
        assertThat(recovery.redeem(TENANT, ANNA, former)).isEqualTo(new RecoveryOutcome.Accepted(9));
    }

    @Test
    void aRecoveryCodeWhoseAnswerWasLostIsSpent() {
        String code = recovery.issue(TENANT, ANNA).get(0).revealText();
        killedAt("spend", Fault.Kind.DIE_AFTER, () -> recovery.redeem(TENANT, ANNA, code));

        assertThat(recovery.redeem(TENANT, ANNA, code)).isEqualTo(new RecoveryOutcome.Refused());
    }

    private SoftAuthenticator confirmed() {
        SoftAuthenticator app =
                SoftAuthenticator.of(totp.enrol(TENANT, ANNA, "anna").orElseThrow());
        totp.confirm(TENANT, ANNA, app.code(clock.instant()));
        clock.advance(Duration.ofMinutes(5));
        return app;
    }

    private void killedAt(String method, Fault.Kind kind, Runnable step) {
        faults.with(new Fault(method, faults.calls(method) + 1, kind, Optional.empty()));
        assertThat(catchThrowable(step::run)).isNotNull();
    }
}
