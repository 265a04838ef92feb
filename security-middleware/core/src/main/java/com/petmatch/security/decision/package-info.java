/** The one typed answer about a request, with the evidence of every stage. */
@NullMarked
package com.petmatch.security.decision;

import org.jspecify.annotations.NullMarked;
