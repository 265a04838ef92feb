/** Linear-time scanning for a fixed list of literals. */
@NullMarked
package com.petmatch.kernel.text;

import org.jspecify.annotations.NullMarked;
