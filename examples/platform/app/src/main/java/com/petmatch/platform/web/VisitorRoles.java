package com.petmatch.platform.web;

import com.petmatch.security.access.Principal;
import com.petmatch.security.access.RoleId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Maps the roles of a credential to those that the navigation knows; others show nothing. */
final class VisitorRoles {

    private VisitorRoles() {}

    static Set<VisitorRole> of(Principal person) {
        Set<VisitorRole> known = EnumSet.noneOf(VisitorRole.class);
        for (VisitorRole role : VisitorRole.values()) {
            if (person.hasRole(new RoleId(role.name().toLowerCase(Locale.ROOT)))) {
                known.add(role);
            }
        }
        return known;
    }
}
