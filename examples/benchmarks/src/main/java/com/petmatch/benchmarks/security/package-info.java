/** Limits and roles against the libraries that most hosts use. */
@NullMarked
package com.petmatch.benchmarks.security;

import org.jspecify.annotations.NullMarked;
