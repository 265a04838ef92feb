package com.petmatch.affiliate.click;

/** What the visitor agreed to when the click was made. */
public enum ConsentState {
    /** A click id may be kept on the visitor's device. */
    GRANTED,
    /** It may not: the click is counted without an id. */
    DENIED,
    /** Nobody asked yet: treated like {@link #DENIED}. */
    UNKNOWN
}
