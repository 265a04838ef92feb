package com.petmatch.testkit.contract;

import static com.petmatch.testkit.contract.OutboxRows.failed;
import static com.petmatch.testkit.contract.OutboxRows.marks;

import com.petmatch.kernel.event.OutboxLease;
import com.petmatch.kernel.event.OutboxMarks.FailedPublish;
import com.petmatch.kernel.event.OutboxRow;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the outbox suites share: a clock, a lease and how a batch is settled. */
abstract class OutboxSuite {

    /** Where the clock of these tests stands. */
    protected static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    static final Duration LEASE = Duration.ofSeconds(30);
    static final Instant LATER = NOW.plus(LEASE);

    /** A store that is empty at the start of each test. */
    protected abstract OutboxStore store();

    /** The unit of work that appends take part in. */
    protected abstract UnitOfWork unitOfWork();

    /** A lease that is expected to be there. */
    protected final OutboxLease lease() {
        return store().lease(NOW, LATER).orElseThrow();
    }

    final boolean settle(OutboxLease lease, List<OutboxRow> published, List<FailedPublish> failed) {
        return store().settle(lease, marks(published, failed, NOW));
    }
}
