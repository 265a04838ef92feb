package com.petmatch.security.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Chains records and hands them to the sink, in order. A sink that throws loses nothing: the exception reaches the
 * caller, and the very record is offered again before the next one, because the sink may have kept it and only its answer
 * was lost. A caller that tries the same record again does not write it twice. Whoever stops in order closes the trail, so
 * that the sink can keep a proof of where the chain ended. Safe for concurrent use.
 */
public final class AuditTrail implements AuditLog, AutoCloseable {

    private static final int SALT_BYTES = 32;

    private final String chain;
    private final AuditSink sink;
    private final SecureRandom random = new SecureRandom();
    private long sequence;
    private String last = RecordHash.START;
    private @Nullable ChainedRecord unanswered;
    private boolean ending;
    private boolean sealed;

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
        if (ending) {
            throw new IllegalStateException("Expected no record after the end of the chain, at sequence " + sequence);
        }
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

    /**
     * Ends the chain in order: offers a record again whose answer was lost, then lets the sink {@linkplain AuditSink#seal
     * seal} the chain. What the sink throws comes through, and a further call tries again; after the chain was sealed
     * it does nothing. No record is taken any more once the sink was asked, because its answer may have been lost.
     */
    @Override
    public synchronized void close() {
        if (sealed) {
            return;
        }
        ChainedRecord before = unanswered;
        if (before != null) {
            offer(before);
        }
        ending = true;
        sink.seal(chain, sequence, last);
        sealed = true;
    }

    /** The hash of the last record: kept elsewhere it proves that nothing was cut off behind it. */
    public synchronized String head() {
        return last;
    }
}
