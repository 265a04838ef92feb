/** Guards over texts from outside that stay linear for any input. */
@NullMarked
package com.petmatch.kernel.text;

import org.jspecify.annotations.NullMarked;
