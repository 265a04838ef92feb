/** The first page a stranger sees. */
@NullMarked
package com.petmatch.platform.landing;

import org.jspecify.annotations.NullMarked;
