package com.petmatch.payments.webhook;

/** How far an event in the inbox has come. */
public enum InboxState {
    /** Waiting, or due again after a failure. */
    DUE,
    APPLIED,
    /** Given up after the last try; a person may replay it. */
    PARKED
}
