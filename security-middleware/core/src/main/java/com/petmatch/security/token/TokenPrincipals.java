package com.petmatch.security.token;

import com.petmatch.security.access.Principal;
import com.petmatch.security.access.UnknownRoles;
import java.util.Optional;

/** Turns verified claims into a principal; the host replaces it for tokens of a foreign issuer. */
@FunctionalInterface
public interface TokenPrincipals {

    /** The principal; empty when the claims do not name one of ours, which refuses the token. */
    Optional<Principal> principal(VerifiedToken token);

    /** For tokens of our own {@link TokenIssuer}: UUID subject and tenant, well-formed roles. */
    static TokenPrincipals own() {
        return own(UnknownRoles.ignored());
    }

    /** The same, telling of texts in the roles claim that cannot be a role. An {@code act} claim is kept. */
    static TokenPrincipals own(UnknownRoles unknown) {
        return new OwnPrincipals(unknown);
    }
}
