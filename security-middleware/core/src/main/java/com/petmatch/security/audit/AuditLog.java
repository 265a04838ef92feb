package com.petmatch.security.audit;

/**
 * Takes records, at once as {@link AuditTrail} does, or through an {@link AuditQueue}. What it throws is the stage's
 * failure: the host decides what that means for the request. Implementations are safe for concurrent use.
 */
@FunctionalInterface
public interface AuditLog {

    void append(AuditRecord record);
}
