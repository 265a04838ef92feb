package com.petmatch.security.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.postgres.PostgresUnitOfWork;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.kernel.privacy.Secret;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.event.SecurityListener;
import com.petmatch.security.refresh.ClientBinding;
import com.petmatch.security.refresh.IssuedRefresh;
import com.petmatch.security.refresh.RefreshEngine;
import com.petmatch.security.refresh.RefreshKeys;
import com.petmatch.security.refresh.RefreshOutcome;
import com.petmatch.security.refresh.RefreshRequest;
import com.petmatch.security.refresh.RefreshStore;
import com.petmatch.security.revocation.RevocationOutcome;
import com.petmatch.security.revocation.RevocationRules;
import com.petmatch.security.revocation.RevocationStore;
import com.petmatch.security.revocation.Revocations;
import com.petmatch.security.revocation.TokenMark;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.Fault;
import com.petmatch.testkit.FaultInjector;
import com.petmatch.testkit.PostgresExtension;
import com.petmatch.testkit.SequentialIds;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A process that dies within a revocation leaves all of it or nothing, for refresh and access tokens alike; the next one
 * that asks for it does it, and what a call returned is known to every node.
 */
@Tag("row-21")
class KilledRevocationStepsTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final ClientBinding PHONE = ClientBinding.of("phone");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final FaultInjector faults = new FaultInjector(clock);
    private final Revocations dying = revocations(faults);
    private final RefreshEngine engine = RefreshEngine.builder()
            .store(faults.wrap(RefreshStore.class, new PostgresRefreshStore(unitOfWork.dataSource())), unitOfWork)
            .keys(RefreshKeys.of(MacKeys.of(1, Secret.of(new byte[32]))))
            .revocations(dying)
            .clock(clock)
            .ids(new SequentialIds())
            .build();
    private final Revocations elsewhere = revocations(new FaultInjector(clock));

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    private Revocations revocations(FaultInjector within) {
        RevocationStore store =
                within.wrap(RevocationStore.class, new PostgresRevocationStore(unitOfWork.dataSource()));
        return new Revocations(store, unitOfWork, RevocationRules.standard(), clock, SecurityListener.none());
    }

    @ParameterizedTest
    @CsvSource({
        "delete, DIE_BEFORE",
        "delete, DIE_AFTER",
        "delete, FAIL_AFTER",
        "liveTokens, DIE_BEFORE",
        "add, DIE_BEFORE",
        "add, DIE_AFTER",
        "add, FAIL_AFTER"
    })
    void aDeviceThatIsSignedOutIsOutAltogetherOrNotAtAll(String method, Fault.Kind kind) {
        IssuedRefresh phone = engine.open(TENANT, ANNA, PHONE, "Firefox");
        TokenMark access = TokenMark.issuedAt(TENANT, ANNA, clock.instant())
                .withEpoch(0)
                .withFamily(phone.family().value());
        next(method, kind);

        assertThat(catchThrowable(() -> engine.revoke(TENANT, ANNA, phone.family())))
                .isNotNull();
        assertThat(engine.list(TENANT, ANNA)).hasSize(1);
        assertThat(elsewhere(access)).isEqualTo(RevocationOutcome.CLEAR);

        assertThat(engine.revoke(TENANT, ANNA, phone.family())).isTrue();
        assertThat(elsewhere(access)).isEqualTo(RevocationOutcome.REVOKED);
        assertThat(rotate(phone)).isInstanceOf(RefreshOutcome.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "deleteAll, DIE_BEFORE",
        "deleteAll, DIE_AFTER",
        "raise, DIE_BEFORE",
        "raise, DIE_AFTER",
        "raise, FAIL_AFTER"
    })
    void aPersonWhoIsSignedOutIsOutEverywhereOrNowhere(String method, Fault.Kind kind) {
        IssuedRefresh phone = engine.open(TENANT, ANNA, PHONE, "Firefox");
        IssuedRefresh laptop = engine.open(TENANT, ANNA, ClientBinding.of("laptop"), "Safari");
        TokenMark access = TokenMark.issuedAt(TENANT, ANNA, clock.instant()).withEpoch(0);
        next(method, kind);

        assertThat(catchThrowable(() -> engine.revokeAll(TENANT, ANNA))).isNotNull();
        assertThat(engine.list(TENANT, ANNA)).hasSize(2);
        assertThat(elsewhere(access)).isEqualTo(RevocationOutcome.CLEAR);

        assertThat(engine.revokeAll(TENANT, ANNA)).isEqualTo(2);
        assertThat(elsewhere(access)).isEqualTo(RevocationOutcome.REVOKED);
        assertThat(rotate(phone)).isInstanceOf(RefreshOutcome.Unknown.class);
        assertThat(rotate(laptop)).isInstanceOf(RefreshOutcome.Unknown.class);
    }

    /** Committed, and then the process died before it read its own revocation: every other node knows it. */
    @ParameterizedTest
    @CsvSource({"since, DIE_BEFORE", "since, DIE_AFTER"})
    void aRevocationThatWasCommittedOutlivesItsProcess(String method, Fault.Kind kind) {
        IssuedRefresh phone = engine.open(TENANT, ANNA, PHONE, "Firefox");
        TokenMark access = TokenMark.issuedAt(TENANT, ANNA, clock.instant()).withEpoch(0);
        next(method, kind);

        assertThat(catchThrowable(() -> engine.revokeAll(TENANT, ANNA))).isNotNull();

        assertThat(elsewhere(access)).isEqualTo(RevocationOutcome.REVOKED);
        assertThat(rotate(phone)).isInstanceOf(RefreshOutcome.Unknown.class);
    }

    private void next(String method, Fault.Kind kind) {
        faults.with(new Fault(method, faults.calls(method) + 1, kind, Optional.empty()));
    }

    private RevocationOutcome elsewhere(TokenMark access) {
        elsewhere.poll();
        return elsewhere.check(access);
    }

    private RefreshOutcome rotate(IssuedRefresh token) {
        return engine.rotate(new RefreshRequest(TENANT, token.token().revealText(), PHONE));
    }
}
