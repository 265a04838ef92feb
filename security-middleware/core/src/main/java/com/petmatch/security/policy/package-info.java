/** Rules as data: read and written as one JSON document, validated as a whole, swapped as one. */
@NullMarked
package com.petmatch.security.policy;

import org.jspecify.annotations.NullMarked;
