package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import java.util.Set;

/** Whether the password alone is not enough for a person. Implementations are safe for concurrent use. */
@FunctionalInterface
public interface FactorDemand {

    /**
     * Whether a second factor is demanded; of one who has none it must be enrolled first.
     *
     * @param enrolled what the person has; never a recovery code alone
     */
    boolean of(TenantId tenant, SubjectId subject, Set<Factor> enrolled);

    /** Of whom has an authenticator app: a passkey, which signs in alone, does not make the password weaker. */
    static FactorDemand ofAuthenticatorApps() {
        return (tenant, subject, enrolled) -> enrolled.contains(Factor.TOTP);
    }

    /** Of whom has any factor. */
    static FactorDemand ofAnyFactor() {
        return (tenant, subject, enrolled) -> !enrolled.isEmpty();
    }
}
