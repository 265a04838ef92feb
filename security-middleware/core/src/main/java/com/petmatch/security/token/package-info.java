/** Signed tokens: a strict verifier that names what it refused, and an issuer of access tokens. */
@NullMarked
package com.petmatch.security.token;

import org.jspecify.annotations.NullMarked;
