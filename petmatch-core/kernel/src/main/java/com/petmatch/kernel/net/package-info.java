/** Which addresses of the internet are public. */
@NullMarked
package com.petmatch.kernel.net;

import org.jspecify.annotations.NullMarked;
