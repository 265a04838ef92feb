/** Calls to addresses that came from outside: only public ones, only encrypted, never by way of a redirect. */
@NullMarked
package com.petmatch.security.outbound;

import org.jspecify.annotations.NullMarked;
