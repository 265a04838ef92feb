package com.petmatch.security.policy;

/** What became of a document. */
public sealed interface PolicyOutcome {

    /** The whole document is sound. */
    record Accepted(SecurityPolicy policy) implements PolicyOutcome {}

    /**
     * Nothing of it is used.
     *
     * @param detail what was wrong where, for operators
     */
    record Refused(Fault fault, String detail) implements PolicyOutcome {}

    /** Why a document is refused. */
    enum Fault {
        /** More than 1 MiB. */
        SIZE,
        /** Not one JSON object in UTF-8, a member twice, or nested too deep. */
        JSON,
        /** Not of the schema that this version reads. */
        SCHEMA,
        /** A member that is unknown, missing or of the wrong kind. */
        MEMBER,
        /** A value that no rule may have. */
        VALUE,
        /** A rule in a stage that cannot do what it says. */
        STAGE,
        /** Not newer than what is used now. */
        VERSION
    }
}
