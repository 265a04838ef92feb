package com.petmatch.security.access;

import com.petmatch.kernel.privacy.SubjectId;

/** Lets a role or a subject do what matches the pattern, where the scope says. */
public record Grant(Holder holder, String pattern, Scope scope) implements AccessRule {

    public static Grant ofRole(RoleId role, String pattern, Scope scope) {
        return new Grant(new Holder.OfRole(role), pattern, scope);
    }

    public static Grant ofSubject(SubjectId subject, String pattern, Scope scope) {
        return new Grant(new Holder.OfSubject(subject), pattern, scope);
    }
}
