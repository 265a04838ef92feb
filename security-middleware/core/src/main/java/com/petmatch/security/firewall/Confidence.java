package com.petmatch.security.firewall;

/** How seldom honest text looks like a finding. */
public enum Confidence {
    /** Practically never. */
    HIGH,
    /** Now and then, in text about computers. */
    MEDIUM,
    /** Often enough to need a second sign. */
    LOW
}
