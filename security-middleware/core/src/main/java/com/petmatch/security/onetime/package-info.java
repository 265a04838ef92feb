/** Secrets that work once: verification and reset links, stored hashed. */
@NullMarked
package com.petmatch.security.onetime;

import org.jspecify.annotations.NullMarked;
