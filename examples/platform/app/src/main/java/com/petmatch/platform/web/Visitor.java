package com.petmatch.platform.web;

import java.util.Set;

/**
 * The signed-in person as the layout shows it.
 *
 * @param name what the person is called on the page, as the person wrote it
 */
public record Visitor(String name, Set<VisitorRole> roles) {

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public boolean is(VisitorRole role) {
        return roles.contains(role);
    }

    @Override
    public String toString() {
        return "Visitor[name=masked, roles=" + roles + "]";
    }
}
