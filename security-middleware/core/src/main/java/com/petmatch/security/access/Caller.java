package com.petmatch.security.access;

/** Who sends a request: somebody whose credential was checked, or nobody in particular. */
public sealed interface Caller permits Principal, Caller.Anonymous {

    /** Nobody signed in; public routes serve them. */
    record Anonymous() implements Caller {

        private static final Anonymous ONE = new Anonymous();
    }

    /** The one anonymous caller. */
    static Caller anonymous() {
        return Anonymous.ONE;
    }
}
