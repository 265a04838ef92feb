/** Where somebody is, as far as a country. */
@NullMarked
package com.petmatch.kernel.place;

import org.jspecify.annotations.NullMarked;
