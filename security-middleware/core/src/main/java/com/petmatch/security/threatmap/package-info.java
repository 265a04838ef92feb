/** Refused requests by time, country and family, in bounded memory, for a map that shows no address. */
@NullMarked
package com.petmatch.security.threatmap;

import org.jspecify.annotations.NullMarked;
