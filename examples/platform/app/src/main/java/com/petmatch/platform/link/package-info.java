/** The affiliate's links. */
@NullMarked
package com.petmatch.platform.link;

import org.jspecify.annotations.NullMarked;
