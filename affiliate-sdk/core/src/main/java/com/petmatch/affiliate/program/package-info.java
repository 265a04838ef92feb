/** Programmes and their versioned, hashed commission plans. */
@NullMarked
package com.petmatch.affiliate.program;

import org.jspecify.annotations.NullMarked;
