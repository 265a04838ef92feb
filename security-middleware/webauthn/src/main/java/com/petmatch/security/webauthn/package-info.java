/** Checks passkeys by WebAuthn4J. */
@NullMarked
package com.petmatch.security.webauthn;

import org.jspecify.annotations.NullMarked;
