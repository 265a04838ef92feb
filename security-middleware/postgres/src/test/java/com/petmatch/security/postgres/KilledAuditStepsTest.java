package com.petmatch.security.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.audit.AuditParty;
import com.petmatch.security.audit.AuditQueue;
import com.petmatch.security.audit.AuditQueuePolicy;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.audit.AuditSink;
import com.petmatch.security.audit.AuditTrail;
import com.petmatch.security.audit.ChainVerifier;
import com.petmatch.security.audit.ChainVerifier.ChainOutcome.Intact;
import com.petmatch.security.audit.ChainedRecord;
import com.petmatch.testkit.FakeClock;
import com.petmatch.testkit.Fault;
import com.petmatch.testkit.FaultInjector;
import com.petmatch.testkit.PostgresExtension;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever call of the sink is lost, before or after it wrote, the chain stays whole and goes on. */
@Tag("row-57")
class KilledAuditStepsTest {

    @RegisterExtension
    static final PostgresExtension postgres = PostgresExtension.migrated("kernel", "security");

    private final FakeClock clock = FakeClock.at("2026-03-01T10:00:00Z");
    private final FaultInjector faults = new FaultInjector(clock);
    private final PostgresAuditSink rows = new PostgresAuditSink(postgres.dataSource());
    private final String chain = UUID.randomUUID().toString();
    private final AuditTrail trail = new AuditTrail(chain, faults.wrap(AuditSink.class, rows));

    @ParameterizedTest
    @EnumSource(
            value = Fault.Kind.class,
            names = {"DIE_BEFORE", "DIE_AFTER", "FAIL_BEFORE", "FAIL_AFTER"})
    void aLostCallLeavesAWholeChainThatGoesOn(Fault.Kind kind) {
        faults.with(new Fault("append", 2, kind, Optional.empty()));
        trail.append(record("first"));

        assertThat(catchThrowable(() -> trail.append(record("second")))).isNotNull();
        assertThat(ChainVerifier.verify(
                        chain, kept(), kept().get(kept().size() - 1).hash()))
                .isEqualTo(new Intact(kept().size()));
        trail.append(record("third"));

        assertThat(kept()).extracting(entry -> entry.record().action()).containsExactly("first", "second", "third");
        assertThat(ChainVerifier.verify(chain, kept(), trail.head())).isEqualTo(new Intact(3));
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.Kind.class,
            names = {"DIE_BEFORE", "DIE_AFTER", "FAIL_BEFORE", "FAIL_AFTER"})
    void aQueueThatTriesAgainWritesEachRecordOnce(Fault.Kind kind) {
        AuditQueue queue = new AuditQueue(trail, AuditQueuePolicy.BLOCK, 10);
        faults.with(new Fault("append", 2, kind, Optional.empty()));
        for (String action : List.of("first", "second", "third")) {
            queue.append(record(action));
        }

        assertThat(catchThrowable(() -> queue.drain(10))).isNotNull();
        assertThat(queue.drain(10)).isEqualTo(2);

        assertThat(kept()).extracting(entry -> entry.record().action()).containsExactly("first", "second", "third");
        assertThat(ChainVerifier.verify(chain, kept(), trail.head())).isEqualTo(new Intact(3));
    }

    private List<ChainedRecord> kept() {
        return rows.read(chain, 0, 100);
    }

    private AuditRecord record(String action) {
        return new AuditRecord(
                clock.instant(),
                "r-1",
                new AuditParty("anna", List.of(), "", "192.0.2.1/32"),
                TenantId.SINGLE,
                action,
                "allow",
                List.of());
    }
}
