/** Signing and verification keys: states, thumbprints, JWK sets and the signature algorithms bound to them. */
@NullMarked
package com.petmatch.security.keys;

import org.jspecify.annotations.NullMarked;
