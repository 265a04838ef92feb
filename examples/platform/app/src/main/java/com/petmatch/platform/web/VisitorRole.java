package com.petmatch.platform.web;

/** What the navigation needs to know of a person's roles; access itself is decided by the security filter alone. */
public enum VisitorRole {
    OWNER,
    PARTNER,
    SELLER,
    SUPPORT,
    ADMIN
}
