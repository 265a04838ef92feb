package com.petmatch.security.postgres;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import org.jdbi.v3.core.Handle;

/** Lets one transaction at a time count and add what a person has a limited number of. */
final class SubjectLock {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('petmatch_security.' || :what || ' ' || :tenant || ' ' || :subject, 0))";

    private SubjectLock() {}

    /** Held until the transaction ends. */
    static void take(Handle handle, String what, TenantId tenant, SubjectId subject) {
        handle.createQuery(LOCK)
                .bind("what", what)
                .bind("tenant", tenant.toString())
                .bind("subject", subject.toString())
                .map((row, context) -> Boolean.TRUE)
                .one();
    }
}
