/** Every stable code of security-middleware and the exception for misuse of its API. */
@NullMarked
package com.petmatch.security.error;

import org.jspecify.annotations.NullMarked;
