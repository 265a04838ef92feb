package com.petmatch.security.audit;

import org.jspecify.annotations.Nullable;

/**
 * Chains records and hands them to the sink, in order. A sink that throws loses nothing: the exception reaches the caller,
 * and as nobody knows whether the record was kept, it is offered once more before the next one. Safe for concurrent use.
 */
public final class AuditTrail implements AuditLog {

    private final String chain;
    private final AuditSink sink;
    private long sequence;
    private String last = RecordHash.START;
    private @Nullable ChainedRecord unsettled;

    /**
     * Starts a chain.
     *
     * @param chain a name no other process start has, such as a fresh UUID
     */
    public AuditTrail(String chain, AuditSink sink) {
        this.chain = chain;
        this.sink = sink;
    }

    @Override
    public synchronized void append(AuditRecord record) {
        ChainedRecord before = unsettled;
        if (before != null && !before.record().equals(record)) {
            settle(before);
        }
        settle(new ChainedRecord(chain, sequence + 1, record, RecordHash.of(chain, sequence + 1, last, record)));
    }

    private void settle(ChainedRecord next) {
        unsettled = next;
        sink.append(next);
        unsettled = null;
        sequence = next.sequence();
        last = next.hash();
    }

    /** The hash of the last record: kept elsewhere it proves that nothing was cut off behind it. */
    public synchronized String head() {
        return last;
    }
}
