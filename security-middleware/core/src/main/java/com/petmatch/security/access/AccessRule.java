package com.petmatch.security.access;

import com.petmatch.kernel.privacy.SubjectId;

/** One line of a policy: what it gives to, or takes from, a role or a subject. */
public sealed interface AccessRule permits Grant, Denial {

    Holder holder();

    /** A permission in which {@code *} stands for one segment and a last {@code **} for all that follow. */
    String pattern();

    /** Whom a rule is for. */
    sealed interface Holder {

        /** All who carry the role, or one that inherits it. */
        record OfRole(RoleId role) implements Holder {}

        /** One subject. */
        record OfSubject(SubjectId subject) implements Holder {}
    }
}
