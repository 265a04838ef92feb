package com.petmatch.security.pipeline;

/** Whether what a stage or a rule says counts. */
public enum Enforcement {
    /** It decides. */
    ENFORCE,
    /** It is evaluated, audited and metered, and never changes the answer. */
    SHADOW,
    /** It does not run. */
    OFF
}
