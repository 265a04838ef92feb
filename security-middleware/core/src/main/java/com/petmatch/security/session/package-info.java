/** Opaque browser sessions: stored hashed, bounded in time and number, listed and revoked. */
@NullMarked
package com.petmatch.security.session;

import org.jspecify.annotations.NullMarked;
