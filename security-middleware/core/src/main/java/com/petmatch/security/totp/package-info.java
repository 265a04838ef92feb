/** One-time passwords of an authenticator app: RFC 6238 over RFC 4226. */
@NullMarked
package com.petmatch.security.totp;

import org.jspecify.annotations.NullMarked;
