package com.petmatch.security.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.petmatch.kernel.id.TenantId;
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

    private final PostgresAuditSink sink = new PostgresAuditSink(postgres.dataSource());
    private final String chain = UUID.randomUUID().toString();
    private final AuditTrail trail = new AuditTrail(chain, sink);

    private static AuditRecord record(String action) {
        return new AuditRecord(
                Instant.parse("2026-03-01T10:00:00.123456789Z"),
                "r-1",
                "00000000-0000-0000-0000-000000000001",
                TenantId.SINGLE,
                action,
                "deny 403",
                List.of("CSRF csrf.refused.token", "'; drop table x; --"),
                "2001:db8::/64");
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
    void aSecondWriterOfTheSameChainIsRefused() {
        append(2);
        AuditTrail second = new AuditTrail(chain, sink);

        assertThatThrownBy(() -> second.append(record("act of a second process")))
                .isInstanceOf(StoreConflictException.class);
        assertThat(ChainVerifier.verify(chain, sink.read(chain, 0, 10), trail.head()))
                .isEqualTo(new Intact(2));
    }
}
