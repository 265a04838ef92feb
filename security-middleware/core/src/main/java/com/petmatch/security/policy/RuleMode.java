package com.petmatch.security.policy;

/** Whether what a rule says counts. */
public enum RuleMode {
    /** It decides. */
    ENFORCE,
    /** It leaves evidence and never changes the answer. */
    SHADOW,
    /** It is not asked. */
    OFF
}
