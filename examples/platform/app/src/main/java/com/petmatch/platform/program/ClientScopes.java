package com.petmatch.platform.program;

import com.petmatch.security.access.RoleId;
import java.util.Map;
import java.util.Set;

/** What registered programs may be given: each scope is a role of the access policy. */
public final class ClientScopes {

    private static final Map<String, RoleId> ROLES = Map.of("ledger:read", RoleId.of("ledger-reader"));

    private ClientScopes() {}

    /** The role that each scope stands for. */
    public static Map<String, RoleId> roles() {
        return ROLES;
    }

    /** Every scope that a program may be registered with. */
    public static Set<String> all() {
        return ROLES.keySet();
    }
}
