/** Stable error codes and the one unchecked exception that carries them. */
@NullMarked
package com.petmatch.kernel.error;

import org.jspecify.annotations.NullMarked;
