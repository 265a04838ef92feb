package com.petmatch.security.audit;

import com.petmatch.kernel.privacy.MacKeys;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signs a checkpoint after 1,000 records, and after 60 s when there were fewer: at the next record, or when the host
 * calls {@link #tick}. A checkpoint that cannot be kept is tried again; the record it is about is kept all the same.
 *
 * <p><b>Security guarantees.</b> Of a chain that was sealed, not one record can be cut off unseen. Of one whose process
 * died, those after its last checkpoint can, and {@link ChainVerifier} says that it was never sealed. Safe for concurrent
 * use.
 */
public final class CheckpointedSink implements AuditSink {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointedSink.class);
    private static final int RECORDS = 1_000;
    private static final Duration INTERVAL = Duration.ofSeconds(60);

    private final AuditSink records;
    private final CheckpointSink checkpoints;
    private final MacKeys keys;
    private final InstantSource clock;
    private @Nullable ChainedRecord last;
    private int since;
    private Instant signedAt;

    public CheckpointedSink(AuditSink records, CheckpointSink checkpoints, MacKeys keys, InstantSource clock) {
        this.records = records;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.clock = clock;
        this.signedAt = clock.instant();
    }

    @Override
    public synchronized void append(ChainedRecord record) {
        records.append(record);
        last = record;
        since++;
        tick();
    }

    /** Signs and keeps the end of the chain; what the sink for checkpoints throws comes through, and the chain is unsealed. */
    @Override
    public synchronized void seal(String chain, long sequence, String hash) {
        records.seal(chain, sequence, hash);
        Instant now = clock.instant();
        checkpoints.keep(AuditCheckpoint.seal(chain, sequence, hash, now, keys));
        since = 0;
        signedAt = now;
    }

    /** Signs what is due by time; the host calls it about each minute. */
    public synchronized void tick() {
        Instant now = clock.instant();
        boolean due = since >= RECORDS || (since > 0 && !now.isBefore(signedAt.plus(INTERVAL)));
        if (last == null || !due) {
            return;
        }
        try {
            checkpoints.keep(AuditCheckpoint.sign(last, now, keys));
            since = 0;
            signedAt = now;
        } catch (RuntimeException failed) {
            LOG.warn("Audit checkpoint was not kept, sequence {}", last.sequence(), failed);
        }
    }
}
