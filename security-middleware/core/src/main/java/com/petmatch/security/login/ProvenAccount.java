package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.time.Instant;

/**
 * An account as it stood when somebody proved to be its person: what {@link LoginEngine#whileStanding} opens, it opens for
 * this state alone. Immutable.
 *
 * @param asOf when its password or state had last changed
 */
public record ProvenAccount(TenantId tenant, SubjectId subject, Instant asOf) {

    static ProvenAccount of(TenantId tenant, Credential credential) {
        return new ProvenAccount(tenant, credential.subject(), credential.changedAt());
    }
}
