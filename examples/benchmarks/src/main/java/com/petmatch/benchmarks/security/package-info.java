/** Tokens: ours and those that others verify them with. */
@NullMarked
package com.petmatch.benchmarks.security;

import org.jspecify.annotations.NullMarked;
