/** Start of the host: the main program, its first admin and the banner. */
@NullMarked
package com.petmatch.platform.start;

import org.jspecify.annotations.NullMarked;
