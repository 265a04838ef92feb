package com.petmatch.security.refresh;

import com.petmatch.kernel.id.TenantId;

/** A client that wants its next token. */
public record RefreshRequest(TenantId tenant, String presented, ClientBinding binding) {

    /** Without the presented token. */
    @Override
    public String toString() {
        return "RefreshRequest[" + tenant + "]";
    }
}
