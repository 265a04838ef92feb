package com.petmatch.security.recovery;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.List;

/** Keeps unused recovery codes. Joins an open transaction, never opens one; safe for concurrent use. */
public interface RecoveryStore {

    /** Deletes what the subject has and keeps these instead; of racing callers one's codes stay, whole. */
    void replaceAll(TenantId tenant, SubjectId subject, List<RecoveryCode> codes);

    /** The subject's, in no order. */
    List<RecoveryCode> unused(TenantId tenant, SubjectId subject);

    /** Takes the code away; of any number of callers exactly one sees true. */
    boolean spend(TenantId tenant, SubjectId subject, RecoveryCode code);

    /** Deletes all of the subject; how many there were. */
    int deleteAll(TenantId tenant, SubjectId subject);
}
