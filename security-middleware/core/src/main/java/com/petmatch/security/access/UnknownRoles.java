package com.petmatch.security.access;

/**
 * Hears of roles that a credential carries and the policy does not know: they grant nothing, and a rising count tells of
 * a typing error or of somebody who tries. Must not block. The text is unchecked outside input.
 */
@FunctionalInterface
public interface UnknownRoles {

    void seen(String role);

    /** Hears nothing. */
    static UnknownRoles ignored() {
        return role -> {};
    }
}
