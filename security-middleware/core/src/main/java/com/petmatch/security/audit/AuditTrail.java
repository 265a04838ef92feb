package com.petmatch.security.audit;

import org.jspecify.annotations.Nullable;

/**
 * Chains records and hands them to the sink, in order. A sink that throws loses nothing: the exception reaches the
 * caller, and the very record is offered again before the next one, because the sink may have kept it and only its answer
 * was lost. A caller that tries the same record again does not write it twice. Safe for concurrent use.
 */
public final class AuditTrail implements AuditLog {

    private final String chain;
    private final AuditSink sink;
    private long sequence;
    private String last = RecordHash.START;
    private @Nullable ChainedRecord unanswered;

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
        ChainedRecord before = unanswered;
        if (before != null) {
            offer(before);
            if (before.record().equals(record)) {
                return;
            }
        }
        offer(new ChainedRecord(chain, sequence + 1, record, RecordHash.of(chain, sequence + 1, last, record)));
    }

    private void offer(ChainedRecord next) {
        unanswered = next;
        sink.append(next);
        unanswered = null;
        sequence = next.sequence();
        last = next.hash();
    }

    /** The hash of the last record: kept elsewhere it proves that nothing was cut off behind it. */
    public synchronized String head() {
        return last;
    }
}
