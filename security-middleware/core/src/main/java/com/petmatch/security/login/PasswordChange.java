package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.kernel.privacy.SubjectId;
import com.petmatch.security.address.AddressPrefix;

/**
 * A signed-in person wants another password. {@code toString} shows subject and network alone.
 *
 * @param current as typed
 */
public record PasswordChange(
        TenantId tenant, SubjectId subject, String current, PreparedPassword next, AddressPrefix client) {

    @Override
    public String toString() {
        return "PasswordChange[" + subject + ", " + client + "]";
    }
}
