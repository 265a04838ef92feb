/** Rate limits by GCRA: rules, injective keys and a fixed-memory table for one process. */
@NullMarked
package com.petmatch.security.limit;

import org.jspecify.annotations.NullMarked;
