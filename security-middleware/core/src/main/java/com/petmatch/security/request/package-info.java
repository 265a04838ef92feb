/** The request as all controls see it: built once, decoded once, matched to one route. */
@NullMarked
package com.petmatch.security.request;

import org.jspecify.annotations.NullMarked;
