package com.petmatch.security.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.access.RoleId;
import com.petmatch.security.address.IpAddress;
import com.petmatch.security.login.CredentialStore;
import com.petmatch.security.login.LoginAttempt;
import com.petmatch.security.login.LoginEngine;
import com.petmatch.security.login.LoginOutcome;
import com.petmatch.security.login.LookupKeys;
import com.petmatch.security.login.PrepareOutcome;
import com.petmatch.security.login.PreparedPassword;
import com.petmatch.security.password.HashingPermits;
import com.petmatch.security.password.PasswordHasher;
import com.petmatch.security.password.Pbkdf2Hasher;
import com.petmatch.security.session.SessionEngine;
import com.petmatch.security.session.SessionRules;
import com.petmatch.security.session.SessionStore;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.Fault;
import com.petmatch.testkit.FaultInjector;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.SequentialIds;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process that dies within a password reset leaves either the old password and sessions, or the new and none. */
class KilledSignInStepsTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final PasswordHasher HASHER =
            Pbkdf2Hasher.standard(HashingPermits.exactly(2, 8, Duration.ofSeconds(30)), new SecureRandom());

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
    private final LoginEngine engine = LoginEngine.builder()
            .stores(
                    faults.wrap(CredentialStore.class, new PostgresCredentialStore(unitOfWork.dataSource())),
                    new PostgresLoginFailureStore(unitOfWork.dataSource()))
            .lookups(LookupKeys.of(MacKeys.of(1, Secret.of(new byte[32]))))
            .hasher(HASHER)
            .sessions(sessions)
            .unitOfWork(unitOfWork)
            .clock(clock)
            .build();

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @ParameterizedTest
    @CsvSource({"deleteAll, DIE_BEFORE", "deleteAll, DIE_AFTER", "replace, DIE_BEFORE", "replace, DIE_AFTER"})
    void aKilledResetChangesNothing(String method, Fault.Kind kind) {
        signedInAnna();
        PreparedPassword next = prepared("nine loud woodpeckers");
        faults.with(new Fault(method, faults.calls(method) + 1, kind, Optional.empty()));

        assertThat(catchThrowable(() -> engine.resetPassword(TENANT, ANNA, next)))
                .isNotNull();

        assertThat(sessions.list(TENANT, ANNA)).hasSize(1);
        assertThat(login("seven quiet hedgehogs")).isInstanceOf(LoginOutcome.Completed.class);
        assertThat(engine.resetPassword(TENANT, ANNA, next)).isTrue();
        assertThat(sessions.list(TENANT, ANNA)).isEmpty();
        assertThat(login("nine loud woodpeckers")).isInstanceOf(LoginOutcome.Completed.class);
    }

    @Test
    void aHostsRollbackTakesTheRegistrationBack() {
        PreparedPassword password = prepared("seven quiet hedgehogs");

        Throwable failure = catchThrowable(() -> unitOfWork.inTransaction(() -> {
            engine.register(TENANT, ANNA, "anna@example.org", password);
            throw new IllegalStateException("host failed");
        }));

        assertThat(failure).hasMessage("host failed");
        assertThat(engine.subjectOf(TENANT, "anna@example.org")).isEmpty();
    }

    private void signedInAnna() {
        engine.register(TENANT, ANNA, "anna@example.org", prepared("seven quiet hedgehogs"));
        engine.verified(TENANT, ANNA);
        sessions.open(TENANT, ANNA, Set.of(RoleId.of("owner")), "Firefox");
    }

    private PreparedPassword prepared(String password) {
        return ((PrepareOutcome.Prepared) engine.prepare(password, List.of())).password();
    }

    private LoginOutcome login(String password) {
        return engine.authenticate(new LoginAttempt(
                TENANT,
                "anna@example.org",
                password,
                IpAddress.ofIpv4(0x01020304).clientPrefix()));
    }
}
