package com.petmatch.core.account;

/** What became of a change to an account. */
public sealed interface AccountChange {

    /** Done; this is the new version. */
    record Changed(Account account) implements AccountChange {}

    /** It was so already; nothing was written. */
    record Unchanged(Account account) implements AccountChange {}

    /** Somebody else changed the account since; this is how it stands. */
    record Stale(Account current) implements AccountChange {}

    /** The account's state does not allow it. */
    record NotAllowed(AccountState state) implements AccountChange {}

    /** There is no such account in this tenant. */
    record Absent() implements AccountChange {}
}
