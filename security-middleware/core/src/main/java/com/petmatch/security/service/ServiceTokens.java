package com.petmatch.security.service;

import com.petmatch.kernel.id.TenantId;
import com.petmatch.security.token.IssuedToken;
import java.util.Set;

/** Makes a client's access token of at most fifteen minutes; subject and {@code client_id} are the client. */
@FunctionalInterface
public interface ServiceTokens {

    IssuedToken issue(TenantId tenant, String clientId, Set<String> scopes);
}
