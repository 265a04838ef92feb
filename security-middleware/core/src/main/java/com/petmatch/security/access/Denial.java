package com.petmatch.security.access;

import com.petmatch.kernel.privacy.SubjectId;

/** Forbids a role or a subject what matches the pattern, everywhere and whatever is granted. */
public record Denial(Holder holder, String pattern) implements AccessRule {

    public static Denial ofRole(RoleId role, String pattern) {
        return new Denial(new Holder.OfRole(role), pattern);
    }

    public static Denial ofSubject(SubjectId subject, String pattern) {
        return new Denial(new Holder.OfSubject(subject), pattern);
    }
}
