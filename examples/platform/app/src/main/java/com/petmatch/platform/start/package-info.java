/** Start of the host: settings, safety check, embedded parts, first admin and the banner. */
@NullMarked
package com.petmatch.platform.start;

import org.jspecify.annotations.NullMarked;
