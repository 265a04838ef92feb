package com.petmatch.security.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.audit.AuditParty;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.audit.AuditTrail;
import com.petmatch.security.audit.ChainVerifier;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Broken;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Intact;
import com.petmatch.security.audit.ChainedRecord;
import com.petmatch.security.error.StoreConflictException;
import com.petmatch.testkit.PostgresExtension;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("row-57")
class PostgresAuditSinkTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private static final SubjectId ANNA = new SubjectId(new UUID(0, 1));

    private final PostgresAuditPrivacy privacy = new PostgresAuditPrivacy(postgres.dataSource());
    private final PostgresAuditSink sink = new PostgresAuditSink(postgres.dataSource());
    private final String chain = UUID.randomUUID().toString();
    private final AuditTrail trail = new AuditTrail(chain, sink);

    private static AuditRecord record(String action) {
        return new AuditRecord(
                Instant.parse("2026-03-01T10:00:00.123456789Z"),
                "r-1",
                new AuditParty(ANNA.toString(), List.of("support-7"), "session 1", "2001:db8::/64"),
                TenantId.SINGLE,
                action,
                "deny 403",
                List.of("CSRF csrf.refused.token", "'; drop table x; --"));
    }

    private void append(int count) {
        for (int i = 1; i <= count; i++) {
            trail.append(record("POST /refunds/" + i));
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = postgres.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void whatWasWrittenIsReadAndVerified() {
        append(5);

        List<ChainedRecord> all = sink.read(chain, 0, 100);
        assertThat(ChainVerifier.verify(chain, all, trail.head())).isEqualTo(new Intact(5));
        assertThat(sink.read(chain, 3, 1)).containsExactly(all.get(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update petmatch_security.audit_record set decision = 'allow'",
                "delete from petmatch_security.audit_record",
                "truncate petmatch_security.audit_record",
                "truncate petmatch_security.audit_record cascade"
            })
    void nobodyChangesThePast(String sql) {
        append(1);

        assertThatThrownBy(() -> run(sql)).hasMessageContaining("audit records are only ever added");
        assertThat(sink.read(chain, 0, 10)).hasSize(1);
    }

    @Test
    void whoeverDisablesTheTriggerIsFoundByTheChain() throws SQLException {
        append(3);
        run("alter table petmatch_security.audit_record disable trigger audit_rows_stay");
        run("update petmatch_security.audit_record set decision = 'allow' where sequence = 2 and chain = '" + chain
                + "'");
        run("alter table petmatch_security.audit_record enable trigger audit_rows_stay");

        assertThat(ChainVerifier.verify(chain, sink.read(chain, 0, 10), trail.head()))
                .isEqualTo(new Broken(2));
    }

    @Test
    void aRecordThatIsKeptAlreadyIsTakenAgainWithoutEffect() {
        append(1);
        ChainedRecord kept = sink.read(chain, 0, 1).get(0);

        sink.append(kept);

        assertThat(sink.read(chain, 0, 10)).containsExactly(kept);
    }

    @Test
    void anErasedSubjectIsGoneAndItsChainStaysIntact() {
        SubjectId ben = new SubjectId(UUID.randomUUID());
        SubjectId clerk = new SubjectId(UUID.randomUUID());
        append(1);
        trail.append(record("of ben").with(new AuditParty(ben.toString(), List.of(), "session 2", "192.0.2.1/32")));
        trail.append(record("for anna")
                .with(new AuditParty(ANNA.toString(), List.of(ben.toString()), "session 3", "192.0.2.1/32")));
        trail.append(record("of the clerk").with(new AuditParty(clerk.toString(), List.of(), "", "192.0.2.2/32")));

        assertThat(privacy.count(TenantId.SINGLE, ben)).isEqualTo(2);
        assertThat(privacy.erase(TenantId.SINGLE, ben)).isEqualTo(2);
        assertThat(privacy.erase(TenantId.SINGLE, ben)).isZero();

        List<ChainedRecord> all = sink.read(chain, 0, 10);
        assertThat(ChainVerifier.verify(chain, all, trail.head())).isEqualTo(new Intact(4));
        assertThat(all.toString())
                .doesNotContain(ben.toString(), "session 2", "192.0.2.1")
                .contains(clerk.toString());
        assertThat(all).extracting(entry -> entry.seal().isErased()).containsExactly(false, true, true, false);
        sink.append(all.get(1));
        assertThat(privacy.count(TenantId.SINGLE, ben)).isZero();
    }

    @Test
    void anExportHandsOverTheSubjectsRecordsWithoutOtherPeople() {
        SubjectId ben = new SubjectId(UUID.randomUUID());
        trail.append(
                record("of ben").with(new AuditParty(ben.toString(), List.of("chief"), "session 2", "192.0.2.1/32")));
        trail.append(record("for anna")
                .with(new AuditParty(ANNA.toString(), List.of(ben.toString()), "session 3", "192.0.2.9/32")));
        List<AuditRecord> exported = new ArrayList<>();

        privacy.export(TenantId.SINGLE, ben, exported::add);
        privacy.export(new TenantId(UUID.randomUUID()), ben, exported::add);

        assertThat(exported)
                .extracting(AuditRecord::action, AuditRecord::party)
                .containsExactly(
                        tuple(
                                "of ben",
                                new AuditParty(ben.toString(), List.of("somebody else"), "session 2", "192.0.2.1/32")),
                        tuple("for anna", new AuditParty("somebody else", List.of(ben.toString()), "", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"update petmatch_security.audit_party set actor = 'x'", "truncate petmatch_security.audit_party"
            })
    void whomARecordIsAboutIsErasedAndNeverChanged(String sql) {
        append(1);

        assertThatThrownBy(() -> run(sql)).hasMessageContaining("erased, never changed");
    }

    @Test
    void whoeverChangesTheActorBehindTheTriggerIsFoundByTheChain() throws SQLException {
        append(2);
        run("alter table petmatch_security.audit_party disable trigger audit_party_rows_stay");
        run("update petmatch_security.audit_party set actor = 'x' where sequence = 2 and chain = '" + chain + "'");
        run("alter table petmatch_security.audit_party enable trigger audit_party_rows_stay");

        assertThat(ChainVerifier.verify(chain, sink.read(chain, 0, 10), trail.head()))
                .isEqualTo(new Broken(2));
    }

    @Test
    void aSecondWriterOfTheSameChainIsRefused() {
        append(2);
        AuditTrail second = new AuditTrail(chain, sink);

        assertThatThrownBy(() -> second.append(record("act of a second process")))
                .isInstanceOf(StoreConflictException.class);
        assertThat(ChainVerifier.verify(chain, sink.read(chain, 0, 10), trail.head()))
                .isEqualTo(new Intact(2));
    }
}
