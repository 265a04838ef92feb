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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A process that dies within a rotation or a revocation leaves one successor, and never half a revocation. */
class KilledRefreshStepsTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private static final TenantId TENANT = TenantId.SINGLE;
    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));
    private static final ClientBinding PHONE = ClientBinding.of("phone");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final PostgresUnitOfWork unitOfWork = PostgresUnitOfWork.of(postgres.dataSource());
    private final FaultInjector faults = new FaultInjector(clock);
    private final Revocations revocations = revocations();
    private final RefreshEngine engine = engine(revocations);

    @AfterEach
    void empty() {
        postgres.truncate();
    }

    @ParameterizedTest
    @Tag("row-25")
    @EnumSource(
            value = Fault.Kind.class,
            names = {"DIE_BEFORE", "DIE_AFTER", "FAIL_BEFORE", "FAIL_AFTER"})
    void aKilledRotationIsRepeatedToOneSuccessor(Fault.Kind kind) {
        IssuedRefresh first = engine.open(TENANT, ANNA, PHONE, "Firefox");
        faults.with(new Fault("replace", faults.calls("replace") + 1, kind, Optional.empty()));

        assertThat(catchThrowable(() -> rotate(first))).isNotNull();

        String again = successor(rotate(first));
        assertThat(successor(rotate(first))).isEqualTo(again);
        assertThat(generation(first)).isEqualTo(2);
        assertThat(rotate(again)).isInstanceOf(RefreshOutcome.Rotated.class);
    }

    @ParameterizedTest
    @Tag("row-23")
    @CsvSource({"delete, DIE_BEFORE", "delete, DIE_AFTER", "raise, DIE_BEFORE", "raise, DIE_AFTER", "raise, FAIL_AFTER"
    })
    void aKilledRevocationIsWholeOrAbsentAndTheNextReplayDoesIt(String method, Fault.Kind kind) {
        IssuedRefresh stolen = engine.open(TENANT, ANNA, PHONE, "Firefox");
        String honest = successor(rotate(successor(rotate(stolen))));
        TokenMark access = TokenMark.issuedAt(TENANT, ANNA, clock.instant()).withEpoch(0);
        faults.with(new Fault(method, faults.calls(method) + 1, kind, Optional.empty()));

        assertThat(catchThrowable(() -> rotate(stolen))).isNotNull();
        revocations.poll();
        assertThat(engine.list(TENANT, ANNA)).hasSize(1);
        assertThat(revocations.check(access)).isEqualTo(RevocationOutcome.CLEAR);

        assertThat(rotate(stolen)).isInstanceOf(RefreshOutcome.ReuseDetected.class);
        assertThat(engine.list(TENANT, ANNA)).isEmpty();
        assertThat(revocations.check(access)).isEqualTo(RevocationOutcome.REVOKED);
        assertThat(rotate(honest)).isInstanceOf(RefreshOutcome.Unknown.class);
    }

    @Test
    @Tag("row-24")
    void manyNodesRotateOneTokenToOneSuccessor() throws Exception {
        List<RefreshEngine> nodes = List.of(engine, engine(revocations()), engine(revocations()));
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            for (int round = 0; round < 20; round++) {
                IssuedRefresh token = engine.open(TENANT, ANNA, PHONE, "Firefox");
                List<Future<RefreshOutcome>> answers = new ArrayList<>();
                for (int i = 0; i < 6; i++) {
                    RefreshEngine node = nodes.get(i % nodes.size());
                    answers.add(threads.submit(() -> node.rotate(request(text(token)))));
                }
                Set<String> successors = new HashSet<>();
                for (Future<RefreshOutcome> answer : answers) {
                    successors.add(successor(answer.get()));
                }
                assertThat(successors).hasSize(1);
                assertThat(generation(token)).isEqualTo(2);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Tag("row-21")
    void whatOneNodeRevokesAnotherKnowsAfterItsPoll() {
        Revocations there = revocations();
        revocations.poll();
        there.poll();
        TokenMark access = TokenMark.issuedAt(TENANT, ANNA, clock.instant()).withEpoch(0);
        assertThat(there.check(access)).isEqualTo(RevocationOutcome.CLEAR);

        revocations.revokeSubject(TENANT, ANNA);

        assertThat(revocations.check(access)).isEqualTo(RevocationOutcome.REVOKED);
        there.poll();
        assertThat(there.check(access)).isEqualTo(RevocationOutcome.REVOKED);
    }

    @Test
    @Tag("row-26")
    void aDumpOfTheTableOpensNothing() throws SQLException {
        IssuedRefresh token = engine.open(TENANT, ANNA, PHONE, "Firefox");
        String dump = dump();

        assertThat(dump).contains(token.family().toString());
        // The secret is the last 43 characters of the token, all but its first bits.
        assertThat(dump)
                .doesNotContain(text(token).substring(text(token).length() - 42))
                .doesNotContain("phone");
    }

    private static String dump() throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select t::text from petmatch_security.refresh_family t")) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    private RefreshOutcome rotate(IssuedRefresh token) {
        return rotate(text(token));
    }

    private RefreshOutcome rotate(String token) {
        return engine.rotate(request(token));
    }

    private static RefreshRequest request(String token) {
        return new RefreshRequest(TENANT, token, PHONE);
    }

    private long generation(IssuedRefresh token) {
        return new PostgresRefreshStore(unitOfWork.dataSource())
                .find(TENANT, token.family())
                .orElseThrow()
                .generation();
    }

    private static String text(IssuedRefresh token) {
        return token.token().revealText();
    }

    private static String successor(RefreshOutcome outcome) {
        return outcome instanceof RefreshOutcome.Rotated rotated
                ? text(rotated.issued())
                : text(((RefreshOutcome.Repeated) outcome).issued());
    }

    private Revocations revocations() {
        RevocationStore store =
                faults.wrap(RevocationStore.class, new PostgresRevocationStore(unitOfWork.dataSource()));
        return new Revocations(store, unitOfWork, RevocationRules.standard(), clock, SecurityListener.none());
    }

    private RefreshEngine engine(Revocations ends) {
        return RefreshEngine.builder()
                .store(faults.wrap(RefreshStore.class, new PostgresRefreshStore(unitOfWork.dataSource())), unitOfWork)
                .keys(RefreshKeys.of(MacKeys.of(1, Secret.of(new byte[32]))))
                .revocations(ends)
                .clock(clock)
                .ids(new SequentialIds())
                .build();
    }
}
