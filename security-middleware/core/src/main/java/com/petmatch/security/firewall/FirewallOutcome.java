package com.petmatch.security.firewall;

/** What became of a document of settings. */
public sealed interface FirewallOutcome {

    /** The whole document is sound. */
    record Accepted(FirewallSettings settings) implements FirewallOutcome {}

    /**
     * Nothing of it is used.
     *
     * @param detail what was wrong where, for operators
     */
    record Refused(Fault fault, String detail) implements FirewallOutcome {}

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
        /** A value that no setting may have, such as a rule that does not exist. */
        VALUE,
        /** Not newer than what is used now. */
        VERSION
    }
}
