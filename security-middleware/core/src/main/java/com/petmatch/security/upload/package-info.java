/**
 * Takes files from outside: a name of the server's own, a type proven three ways, archives walked within limits, and
 * bytes that are handed on only when a scanner called exactly these clean.
 */
@NullMarked
package com.petmatch.security.upload;

import org.jspecify.annotations.NullMarked;
