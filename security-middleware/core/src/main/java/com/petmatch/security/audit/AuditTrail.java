package com.petmatch.security.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Chains records and hands them to the sink, in order. A sink that throws loses nothing: the exception reaches the
 * caller, and the very record is offered again before the next one, because the sink may have kept it and only its answer
 * was lost. A caller that tries the same record again does not write it twice. Safe for concurrent use.
 */
public final class AuditTrail implements AuditLog {

    private static final int SALT_BYTES = 32;

    private final String chain;
    private final AuditSink sink;
    private final SecureRandom random = new SecureRandom();
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
        offer(chained(record));
    }

    private ChainedRecord chained(AuditRecord record) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        PartySeal seal = PartySeal.of(record.party(), HexFormat.of().formatHex(salt));
        String hash = RecordHash.of(chain, sequence + 1, last, record, seal);
        return new ChainedRecord(chain, sequence + 1, record, seal, hash);
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
