/** Tokens, limits and roles: ours and the libraries that most hosts use. */
@NullMarked
package com.petmatch.benchmarks.security;

import org.jspecify.annotations.NullMarked;
