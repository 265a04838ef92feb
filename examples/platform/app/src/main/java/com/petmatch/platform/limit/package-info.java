/** Limits of requests that several hosts count together in the database. */
@NullMarked
package com.petmatch.platform.limit;

import org.jspecify.annotations.NullMarked;
