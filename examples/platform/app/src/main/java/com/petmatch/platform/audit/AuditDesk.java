package com.petmatch.platform.audit;

import com.petmatch.security.audit.AuditLog;
import com.petmatch.security.audit.AuditQueue;
import com.petmatch.security.audit.AuditQueuePolicy;
import com.petmatch.security.audit.AuditRecord;
import com.petmatch.security.audit.AuditSink;
import com.petmatch.security.audit.AuditTrail;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes every record without waiting for the database. When too many wait, an ordinary one is dropped and counted in the
 * chain; an operator's act is refused instead, because none may happen unrecorded. When it is closed, what waits is handed
 * over and the chain is sealed; a chain of which records were lost at the end is not. Safe for concurrent use.
 */
public final class AuditDesk implements AuditLog, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(AuditDesk.class);
    private static final int BATCH = 500;

    private final String chain;
    private final AuditTrail trail;
    private final Set<String> operatorActions;
    private final AuditQueue ordinary;
    private final AuditQueue operator;
    private AuditQueue first;

    /**
     * Starts a chain.
     *
     * @param chain a name that no other start of a host has
     * @param operatorActions what stands in a record of an operator's act
     */
    public AuditDesk(String chain, AuditSink sink, Set<String> operatorActions) {
        this(chain, sink, operatorActions, AuditQueue.CAPACITY);
    }

    AuditDesk(String chain, AuditSink sink, Set<String> operatorActions, int capacity) {
        this.trail = new AuditTrail(chain, sink);
        this.chain = chain;
        this.operatorActions = Set.copyOf(operatorActions);
        this.ordinary = new AuditQueue(trail, AuditQueuePolicy.DROP_AND_COUNT, capacity);
        this.operator = new AuditQueue(trail, AuditQueuePolicy.CLOSED, capacity);
        this.first = operator;
    }

    /** The chain of this start. */
    public String chain() {
        return chain;
    }

    @Override
    public void append(AuditRecord record) {
        (operatorActions.contains(record.action()) ? operator : ordinary).append(record);
    }

    /**
     * Hands what waits over to the sink; what the sink throws comes through, and nothing is lost. The queue whose record was
     * not answered goes first the next time: the trail recognises that record only as its very next one.
     */
    public synchronized void drain() {
        AuditQueue second = first.equals(operator) ? ordinary : operator;
        drain(first);
        first = second;
        drain(second);
        first = operator;
    }

    private static void drain(AuditQueue queue) {
        int taken = BATCH;
        while (taken == BATCH) {
            taken = queue.drain(BATCH);
        }
    }

    @Override
    public void close() {
        try {
            drain();
            trail.close();
        } catch (RuntimeException unreachable) {
            log.error(
                    "Audit chain was not sealed, {} records waited",
                    operator.waiting() + ordinary.waiting(),
                    unreachable);
        }
    }
}
