/** Passkeys: challenges, registration and sign-in, with the WebAuthn check behind {@link PasskeyVerifier}. */
@NullMarked
package com.petmatch.security.passkey;

import org.jspecify.annotations.NullMarked;
