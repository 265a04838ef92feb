package com.petmatch.security.audit;

/** Keeps checkpoints where whoever can change the records cannot: another account, a printed log, a colleague's mailbox. */
@FunctionalInterface
public interface CheckpointSink {

    void keep(AuditCheckpoint checkpoint);
}
