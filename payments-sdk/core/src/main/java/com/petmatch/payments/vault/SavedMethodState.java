package com.petmatch.payments.vault;

/** How far the keeping of a method has come. */
public enum SavedMethodState {
    /** Written down, no answer known. */
    PREPARED,
    ACTION_REQUIRED,
    SAVED,
    DECLINED,
    /** Deleted at the provider; only the consent is left. */
    REMOVED
}
