/** Refresh tokens: families of single-use secrets, where the reuse of an old one ends the whole family. */
@NullMarked
package com.petmatch.security.refresh;

import org.jspecify.annotations.NullMarked;
