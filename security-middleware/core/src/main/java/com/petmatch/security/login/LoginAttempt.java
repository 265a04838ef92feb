package com.petmatch.security.login;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.address.AddressPrefix;

/**
 * Somebody wants to sign in. {@code toString} shows the client network alone.
 *
 * @param email as typed
 * @param password as typed
 */
public record LoginAttempt(TenantId tenant, String email, String password, AddressPrefix client) {

    @Override
    public String toString() {
        return "LoginAttempt[" + client + "]";
    }
}
