package com.petmatch.security.audit;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.function.Consumer;

/**
 * What the audit holds about a person, for the host's privacy requests. Every method may be repeated. Implementations are
 * safe for concurrent use.
 */
public interface AuditPrivacy {

    /** How many records still name the subject, as actor or as who acted for somebody. */
    long count(TenantId tenant, SubjectId subject);

    /** Hands over these records, the oldest first, with nothing of other people in them. */
    void export(TenantId tenant, SubjectId subject, Consumer<AuditRecord> sink);

    /**
     * Erases whom these records are about; the records stay, and so do the chains they stand in.
     *
     * @return how many were about the subject
     */
    long erase(TenantId tenant, SubjectId subject);
}
