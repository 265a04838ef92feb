package com.petmatch.security.audit;

/**
 * Chains records and hands them to the sink, in order. A sink that throws loses nothing silently: the exception reaches
 * the caller and the chain stays where it was. Safe for concurrent use.
 */
public final class AuditTrail implements AuditLog {

    private final String chain;
    private final AuditSink sink;
    private long sequence;
    private String last = RecordHash.START;

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
        String hash = RecordHash.of(chain, sequence + 1, last, record);
        sink.append(new ChainedRecord(chain, sequence + 1, record, hash));
        sequence++;
        last = hash;
    }

    /** The hash of the last record: kept elsewhere it proves that nothing was cut off behind it. */
    public synchronized String head() {
        return last;
    }
}
