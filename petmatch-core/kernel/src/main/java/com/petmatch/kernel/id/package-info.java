/** Typed ids over UUID version 7 and random codes for whatever must not be guessed. */
@NullMarked
package com.petmatch.kernel.id;

import org.jspecify.annotations.NullMarked;
